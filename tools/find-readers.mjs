import { spawnSync } from 'node:child_process';
import { installPrograms } from './install-programs.mjs';

/** Programs that read our PDF files in the tests, by the Debian package that each is in. */
const packages = { 'poppler-utils': ['pdfinfo', '-v'], qpdf: ['qpdf', '--version'] };

function missing() {
  return Object.keys(packages).filter((name) => {
    const [program, option] = packages[name];
    return spawnSync(program, [option], { stdio: 'ignore' }).error;
  });
}

/**
 * Gets the programs that read our PDF files from the system's package manager, if that is agreed to. Where they cannot
 * be had, it says so and goes on: the tests that need them then fail, and name them.
 */
export async function getReaders() {
  const names = missing();
  if (names.length === 0) return;
  console.log(`Missing here, for the PDF tests: ${names.join(', ')}.`);
  const brew = names.map((name) => name.replace('-utils', ''));
  await installPrograms({ 'apt-get': names, dnf: names, brew });
  if (missing().length > 0)
    console.error(`The PDF tests need ${missing().join(' and ')}: install them and try again.`);
}
