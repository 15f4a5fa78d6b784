import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Programs that share nothing with what made the file, and the Debian packages they are in. */
const packages = { pdfinfo: 'poppler-utils', qpdf: 'qpdf' } as const;

/** Has a PDF judged by a program of the system. @throws with the program's own words, or with what to install */
function judge(program: keyof typeof packages, options: string[], bytes: ArrayBuffer): string {
  const file = join(mkdtempSync(join(tmpdir(), 'putivnyk-')), 'judged.pdf');
  writeFileSync(file, new Uint8Array(bytes));
  try {
    return execFileSync(program, [...options, file], { encoding: 'utf8', stdio: 'pipe' });
  } catch (caught) {
    const { code, stdout, stderr } = caught as { code?: string; stdout?: string; stderr?: string };
    if (code === 'ENOENT') {
      const name = packages[program];
      throw new Error(
        `This test needs the program ${program}: install the package ${name} (apt-get install ${name}).`,
      );
    }
    throw new Error(`${program}: ${stdout}${stderr}`);
  }
}

/** What poppler says of a file. */
export function describeByPoppler(bytes: ArrayBuffer): string {
  return judge('pdfinfo', [], bytes);
}

/** The roles of the structure tree as poppler reads it, in reading order. */
export function rolesByPoppler(bytes: ArrayBuffer): string[] {
  const lines = judge('pdfinfo', ['-struct'], bytes).split('\n');
  return lines.flatMap((line) => /^ *([A-Z][A-Za-z0-9]*)(?=[ :(]|$)/.exec(line)?.[1] ?? []);
}

/** Reads every object. @throws where one is broken */
export function checkByQpdf(bytes: ArrayBuffer): string {
  return judge('qpdf', ['--check'], bytes);
}
