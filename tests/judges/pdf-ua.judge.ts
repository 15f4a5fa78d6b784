/** veraPDF judges real guides by PDF/UA-1, in every format, language and paper. VERAPDF names its jar. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { typeset } from '../../src/pdf/worker/typeset';
import { fontsFor } from '../support/pdf-read';
import { listSample } from './sample';
import { judge, type Verdict } from './verapdf';

const jar = process.env.VERAPDF ?? '';
const sample = listSample();
const folder = mkdtempSync(join(tmpdir(), 'judged-'));
let verdicts = new Map<string, Verdict>();

beforeAll(async () => {
  for (const { name, job } of sample) {
    const { bytes } = await typeset(job, await fontsFor(job.tree.lang));
    writeFileSync(join(folder, `${name}.pdf`), new Uint8Array(bytes));
    if (name === sample[0]?.name) writeFileSync(join(folder, 'no-claim.pdf'), withoutClaim(bytes));
  }
  const { text, ...judged } = await judge(jar, 'ua1', folder);
  verdicts = judged.verdicts;
  mkdirSync('test-results', { recursive: true });
  writeFileSync('test-results/verapdf.json', text);
}, 1_800_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The same file, whose metadata claims a part of PDF/UA that there is not. */
function withoutClaim(bytes: ArrayBuffer): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  const changed = text.replace('<pdfuaid:part>1<', '<pdfuaid:part>9<');
  expect(changed).not.toBe(text);
  return Buffer.from(changed, 'latin1');
}

describe('veraPDF, by PDF/UA-1', () => {
  it('is given enough to judge', () => {
    expect(sample.length).toBeGreaterThanOrEqual(60);
    expect(new Set(sample.map(({ name }) => name)).size).toBe(sample.length);
  });

  it('refuses a file that is not what it claims', () => {
    expect(verdicts.get('no-claim.pdf')?.isCompliant).toBe(false);
  });

  it.each(sample)('finds nothing in $name', ({ name }) => {
    const verdict = verdicts.get(`${name}.pdf`);
    expect(verdict?.failed).toEqual([]);
    expect(verdict?.isCompliant).toBe(true);
    expect(verdict?.passedRules).toBeGreaterThan(100);
  });
});
