import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { loadPart } from '../../src/app/load/load-part';
import { PartError } from '../../src/app/load/part-error';

vi.stubGlobal('navigator', { onLine: true });

describe('a part that is loaded', () => {
  it('is tried three times when the network drops for a moment', async () => {
    let tries = 0;
    const bring = async () => {
      tries += 1;
      if (tries < 3) throw new PartError('no-network', 'guide');
      return 'here';
    };
    expect(await loadPart(bring)).toBe('here');
    expect(tries).toBe(3);
  });

  for (const reason of ['new-version', 'not-of-app', 'no-answer'] as const) {
    it(`is told at once when it cannot come: ${reason}`, async () => {
      const bring = vi.fn(() => Promise.reject(new PartError(reason, 'guide')));
      await expect(loadPart(bring)).rejects.toMatchObject({ reason });
      expect(bring).toHaveBeenCalledTimes(1);
    });
  }

  it('is not waited for where the device knows that it has no network', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    const bring = vi.fn(() => Promise.reject(new PartError('no-network', 'guide')));
    await expect(loadPart(bring)).rejects.toMatchObject({ reason: 'no-network' });
    expect(bring).toHaveBeenCalledTimes(1);
    vi.stubGlobal('navigator', { onLine: true });
  });
});

it('every import() of the page stands in loadPart, for elsewhere a failed one could not be told', () => {
  const bare: string[] = [];
  const files = ['src/app', 'src/ui', 'src/preview'].flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => `${room}/${file}`),
  );
  for (const file of files.filter((one) => /\.tsx?$/.test(one))) {
    const lines = readFileSync(file, 'utf8').split('\n');
    for (const [at, line] of lines.entries()) {
      const code = line.replace(/^\s*(\*|\/\/|\/\*).*/, '').replace(/typeof import\(/g, '');
      const without = code.replace(/loadPart\(\(\) => import\(/g, '');
      if (/\bimport\(/.test(without)) bare.push(`${file}:${at + 1}`);
      // The languages' own loaders are import() behind a name.
      const loaders = code.match(/\.(words|laterWords|rareWords|templates|passages)\(/g);
      if (loaders && /available|language\./.test(code)) bare.push(`${file}:${at + 1}`);
    }
  }
  expect(bare).toEqual([]);
});
