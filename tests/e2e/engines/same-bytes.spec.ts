/**
 * A reader, somebody who holds a copy, and a volunteer with a list, in every engine on this machine: each gets the same
 * files to the last byte, whatever browser they have.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Engine } from '../../support/engines/engine';
import { engines, openEngine } from '../../support/engines/open-engine';
import { colombian, english, everyTongue, linkTo } from '../journey';
import { hostPlainly } from '../plain-host';
import { readPdf, squeeze } from '../read-pdf';
import {
  answerAll,
  choose,
  follow,
  hashOf,
  openRows,
  press,
  take,
  until,
  untilPdf,
  untilText,
} from './steps';

const { t } = english;

// Four files and a print run, each in three engines, beside other journeys.
test.describe.configure({ mode: 'serial', timeout: 400_000 });

/** Hashes of the files that each engine made, by name. */
const made: Record<string, Record<string, string>> = {};

for (const name of engines) {
  test.describe(name, () => {
    let engine: Engine;
    let host: Awaited<ReturnType<typeof hostPlainly>>;
    test.beforeAll(async () => {
      [engine, host] = await Promise.all([openEngine(name), hostPlainly('/a/b/')]);
      console.log(`${name} ${engine.version}`);
      made[name] = {};
    });
    test.afterAll(async () => {
      await engine?.close();
      host?.close();
    });
    const keep = (as: string, bytes: Buffer) =>
      Object.assign(made[name] ?? {}, { [as]: hashOf(bytes) });

    test('three questions, the guide, and its PDF in every format', async () => {
      await answerAll(engine, host.address, colombian);
      await press(engine, t('button.make-guide'));
      await untilPdf(engine);
      for (const format of ['a4', 'large', 'booklet', 'card']) {
        await choose(engine, t(`format.${format}`));
        await untilPdf(engine);
        const { bytes } = await take(engine, t('button.download'));
        expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
        keep(format, bytes);
        if (format !== 'a4') continue;
        const { text } = await readPdf(bytes);
        for (const title of await engine.run(() =>
          [...document.querySelectorAll<HTMLElement>('.guide-section h2')].map(
            (one) => one.innerText,
          ),
        ))
          expect(text).toContain(squeeze(title));
      }
    });

    for (const tongue of everyTongue) {
      test(`the same link in ${tongue.words.name}: words and PDF`, async () => {
        const link = `${linkTo(colombian, tongue).slice(2)}&today=2026-12-01`;
        await follow(engine, host.address + link);
        await untilPdf(engine);
        const words = await engine.run(() => document.querySelector('.guide')?.textContent ?? '');
        expect(words.length).toBeGreaterThan(10_000);
        keep(`words ${tongue.tag}`, Buffer.from(words));
        keep(`PDF ${tongue.tag}`, (await take(engine, tongue.t('button.download'))).bytes);
      });
    }

    test('the days of a contract go into a calendar', async () => {
      await follow(
        engine,
        `${host.address}#locale=en&nationality=CO&unit=legion&contract=signed&contractStart=2026-06-01&contractEnd=2027-05-31&today=2026-11-30`,
      );
      await untilPdf(engine);
      const { name: file, bytes } = await take(engine, t('timeline.save'));
      expect(file).toBe('days.ics');
      expect(bytes.toString()).toContain('BEGIN:VEVENT');
      keep('days', bytes);
    });

    test('a copy is checked by its code', async () => {
      const code = await engine.run(
        () => /EN-\d+\.\d+\.\d+-\w{4}-\w{4}/.exec(document.body.innerText)?.[0] ?? '',
      );
      await follow(engine, `${host.address}#check`);
      await untilText(engine, t('copy.code'));
      await engine.run((typed) => {
        const box = document.querySelector<HTMLInputElement>('#copy-code');
        if (box) box.value = typed.toLowerCase();
      }, code);
      await press(engine, t('copy.check'));
      await untilText(engine, t('copy.current.what-to-do'));
    });

    test('a volunteer makes the sample print run', async () => {
      await follow(engine, `${host.address}#handouts`);
      await until(engine, 'the file', () => document.querySelector('input[type=file]') !== null);
      await openRows(engine, readFileSync('docs/sample-run.csv', 'utf8'), 'sample-run.csv');
      await until(
        engine,
        'the parts',
        () => document.querySelector<HTMLElement>('[data-testid=parts]')?.dataset.state === 'here',
      );
      // The browser's own file dialogue cannot be pressed from a test.
      await engine.run(() => void Reflect.deleteProperty(window, 'showSaveFilePicker'));
      await press(engine, t('print-run.start'));
      await until(
        engine,
        'the run',
        () => document.querySelector('[data-testid=outcome]') !== null,
      );
      const run = await take(engine, t('print-run.done.save'));
      expect(run.bytes.length).toBeGreaterThan(100_000);
      keep('run', run.bytes);
      keep('report', (await take(engine, t('print-run.done.report'))).bytes);
    });
  });
}

test('all engines made the same bytes', () => {
  const [first, ...others] = Object.values(made);
  expect(Object.keys(first ?? {}).sort()).toEqual(
    [
      ...['a4', 'booklet', 'card', 'days', 'large', 'report', 'run'],
      ...everyTongue.flatMap(({ tag }) => [`words ${tag}`, `PDF ${tag}`]),
    ].sort(),
  );
  for (const one of others) expect(one).toEqual(first);
});
