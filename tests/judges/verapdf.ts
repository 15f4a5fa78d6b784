/** veraPDF, the reference checker of PDF/UA, which shares nothing with the engine that made the files. */
import { spawn } from 'node:child_process';
import * as v from 'valibot';

const report = v.object({
  report: v.object({
    jobs: v.array(
      v.object({
        itemDetails: v.object({ name: v.string() }),
        // Absent when the file could not even be read.
        validationResult: v.optional(
          v.array(
            v.object({
              compliant: v.boolean(),
              details: v.object({
                passedRules: v.number(),
                ruleSummaries: v.array(
                  v.object({
                    clause: v.string(),
                    testNumber: v.number(),
                    failedChecks: v.number(),
                    description: v.string(),
                  }),
                ),
              }),
            }),
          ),
          [],
        ),
      }),
    ),
  }),
});

/** What veraPDF says of one file. */
export interface Verdict {
  isCompliant: boolean;
  passedRules: number;
  /** The clause and test that failed, how often, and what it demands. */
  failed: string[];
}

/**
 * Judges every PDF file of a folder.
 * @param jar the command line of veraPDF
 * @param profile as veraPDF calls it: `ua1`, `ua2`, `wt1a`
 * @returns verdicts by the file's name, and the report as veraPDF wrote it
 */
export async function judge(jar: string, profile: string, folder: string) {
  const main = ['-cp', jar, 'org.verapdf.apps.GreenfieldCliWrapper'];
  const options = ['--flavour', profile, '--format', 'json', '--recurse', folder];
  const text = await readOutput('java', [...main, ...options]);
  const verdicts = new Map<string, Verdict>();
  for (const job of v.parse(report, JSON.parse(text)).report.jobs) {
    const name = job.itemDetails.name.split(/[\\/]/).at(-1) ?? '';
    const [result] = job.validationResult;
    verdicts.set(name, {
      isCompliant: result?.compliant ?? false,
      passedRules: result?.details.passedRules ?? 0,
      failed: result?.details.ruleSummaries.map(
        ({ clause, testNumber, failedChecks, description }) =>
          `${clause}-${testNumber} (${failedChecks} times): ${description}`,
      ) ?? ['The file could not be read.'],
    });
  }
  return { text, verdicts };
}

function readOutput(program: string, args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    // Its exit code says that a file failed; the report says which, and why.
    child.on('close', () => resolve(Buffer.concat(chunks).toString('utf8')));
  });
}
