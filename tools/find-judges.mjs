import { spawnSync } from 'node:child_process';

/** Programs that judge our PDF files in the tests, by the Debian package that each is in. */
const packages = { 'poppler-utils': ['pdfinfo', '-v'], qpdf: ['qpdf', '--version'] };

function missing() {
  return Object.keys(packages).filter((name) => {
    const [program, option] = packages[name];
    return spawnSync(program, [option], { stdio: 'ignore' }).error;
  });
}

/**
 * Gets the programs that judge our PDF files, from the system's package manager. Where they cannot be had, it says so
 * and goes on: the tests that need them then fail, and name them.
 */
export function getJudges() {
  if (missing().length === 0) return;
  console.log(`Missing here: ${missing().join(', ')}; getting them …`);
  const attempts = [
    ['apt-get', ['update']],
    ['apt-get', ['install', '-y', ...missing()]],
    ['sudo', ['-n', 'apt-get', 'install', '-y', ...missing()]],
    ['sudo', ['-n', 'dnf', 'install', '-y', ...missing()]],
    ['brew', ['install', ...missing().map((name) => name.replace('-utils', ''))]],
  ];
  for (const [program, args] of attempts) {
    spawnSync(program, args, { stdio: 'inherit' });
    if (missing().length === 0) return;
  }
  console.error(`The PDF tests need ${missing().join(' and ')}: install them and try again.`);
}
