import { spawnSync } from 'node:child_process';
import { root } from '../install.mjs';

const git = (...args) => {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.split('\n').filter(Boolean) : [];
};

/**
 * The files somebody is at work on: what differs from the last commit or, where nothing does, what the last commit
 * changed. Paths from the root with slashes; none outside of a git repository.
 */
export function changedFiles() {
  const now = [
    ...git('diff', '--name-only', 'HEAD'),
    ...git('ls-files', '--others', '--exclude-standard'),
  ];
  return now.length > 0 ? now : git('diff', '--name-only', 'HEAD~1', 'HEAD');
}
