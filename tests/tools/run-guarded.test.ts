import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it, vi } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'guarded-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const install = new URL('../../tools/install.mjs', import.meta.url).href;
const guard = fileURLToPath(new URL('../../tools/run-guarded.mjs', import.meta.url));

/** A program that starts another, and neither ends by itself. Their numbers are written to a file. */
const endless = (file: string) => `
  const { spawn } = require('node:child_process');
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  require('node:fs').writeFileSync(${JSON.stringify(file)}, process.pid + ' ' + other.pid);
  setInterval(() => {}, 1000);`;

/** Starts a tool that runs the program and waits for it, as every tool of the house does. */
async function startTool(name: string): Promise<{ tool: ChildProcess; started: number[] }> {
  const file = join(folder, name);
  const program = `
    const { run } = await import(${JSON.stringify(install)});
    process.exit(run(process.execPath, ['-e', ${JSON.stringify(endless(file))}]));`;
  const tool = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: 'ignore' });
  const started = await vi.waitFor(
    () => {
      const numbers = readFileSync(file, 'utf8').split(' ').map(Number);
      expect(numbers).toHaveLength(2);
      return numbers;
    },
    { timeout: 60_000, interval: 100 },
  );
  return { tool, started };
}

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const ends = (pids: number[]) =>
  vi.waitFor(() => expect(pids.filter(isRunning)).toEqual([]), { timeout: 60_000, interval: 100 });

// What Windows makes of a signal is tried by nobody here.
if (process.platform !== 'win32')
  describe('a program that a tool has started', () => {
    it.each(['SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
      'ends with the tool and all that it started itself, by %s',
      async (signal) => {
        const { tool, started } = await startTool(signal);
        expect(started.filter(isRunning)).toEqual(started);
        tool.kill(signal);
        await ends(started);
      },
    );

    it('hands its exit code on', async () => {
      const child = spawn(process.execPath, [guard, process.execPath, '-e', 'process.exit(7)']);
      expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(7);
    });

    it('leaves nothing running that it did not end itself', async () => {
      const file = join(folder, 'left');
      const leaving = endless(file).replace(
        /setInterval\(\(\) => \{\}, 1000\);$/,
        'process.exit(0);',
      );
      expect(leaving).toContain('process.exit(0)');
      const child = spawn(process.execPath, [guard, process.execPath, '-e', leaving]);
      expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(0);
      await ends(readFileSync(file, 'utf8').split(' ').map(Number));
    });

    it('that does not exist is a failure in words', async () => {
      const child = spawn(process.execPath, [guard, 'no-such-program']);
      const said: string[] = [];
      child.stderr.on('data', (chunk) => said.push(String(chunk)));
      expect(await new Promise((resolve) => child.on('close', resolve))).toBe(127);
      expect(said.join('')).toContain('no-such-program');
    });
  });
