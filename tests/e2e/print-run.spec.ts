/** The print run, made by the real typesetter in a real browser. */
import { unzipSync } from 'fflate';
import { dying } from './fake-threads';
import { button, english, expect, press, test, ukrainian } from './journey';
import { readPdf, squeeze } from './read-pdf';
import { killMidway, openRun, startRun, take, takeFile } from './run-list';
import { keptBy, nothing, watch } from './watch';

const { t } = english;
const rows = [
  'en,CO,afu,considering,a4,2',
  'uk,GE,unsure,considering,a4,1',
  'en,RU,guard,considering,a4,1',
  'en,PL,afu,considering,large,1',
  'en,CO,afu,considering,a4,1',
  'en,CO,navy,considering,a4,1',
] as const;

test('a run completes though a thread is killed and a row is bad, and is the same when made again', async ({
  page,
  context,
}) => {
  test.slow();
  const seen = await watch(page);
  await openRun(page, ...rows);
  await startRun(page);
  const isTypesetter = (worker: { url(): string }) => worker.url().includes('pdf.worker');
  const [victim] = page.workers().filter(isTypesetter);
  // Ends without a word, as a thread does for which a device has no memory left.
  await victim?.evaluate(() => self.close());
  const first = await takeFile(page);

  const { text, outline, pages } = await readPdf(first);
  for (const { t: own } of [english, ukrainian])
    expect(text).toContain(squeeze(own('pdf.contents')));
  expect(text).toContain(squeeze(t('print-run.index.private')));
  expect(text).toContain(
    squeeze(t('print-run.problem.unknown', { column: t('field.unit'), value: 'navy' })),
  );
  expect(outline).toHaveLength(6);
  expect(pages % 2).toBe(0);
  const report = (await take(page, t('print-run.done.report'))).toString();
  expect(report.split('\r\n')).toHaveLength(rows.length + 2);
  expect(report.match(/made, \d+ pages/g)).toHaveLength(5);
  expect(report).toContain('not made: Unit: “navy” is not known.');

  await startRun(page);
  await expect(page.getByTestId('progress')).toBeVisible();
  expect(Buffer.compare(await takeFile(page), first)).toBe(0);

  const { origin } = new URL(page.url());
  for (const request of seen.requests)
    expect(request.url().replace('blob:', '')).toMatch(new RegExp(`^${origin}/`));
  expect(await keptBy(page, context)).toEqual(nothing);
});

for (const kind of ['pdf', 'writer', 'merge']) {
  for (const output of ['pdf', 'zip'] as const) {
    test(`the ${kind} thread is killed while a run is made as ${output}: it completes all the same`, async ({
      page,
    }) => {
      test.slow();
      const killed = await killMidway(page, kind, 4);
      await openRun(page, ...rows.slice(0, 4));
      await page.getByRole('radio', { name: t(`print-run.output.${output}`) }).check();
      await startRun(page);
      const disturbed = await takeFile(page);
      expect(await killed()).toBeGreaterThan(0);
      await startRun(page);
      await expect(page.getByTestId('progress')).toBeVisible();
      expect(Buffer.compare(await takeFile(page), disturbed)).toBe(0);
    });
  }
}

for (const [kind, sentence] of [
  ['writer', t('print-run.failed.write')],
  ['merge', t('print-run.broken.program')],
] as const) {
  test(`a ${kind} thread that dies over each guide ends the run in a sentence, and the rows stay`, async ({
    page,
  }) => {
    await page.route(`**/${kind}.worker*`, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: dying }),
    );
    await openRun(page, rows[0], rows[1]);
    await startRun(page);
    await expect(page.getByText(sentence).first()).toBeVisible({ timeout: 60_000 });
    await expect(page.locator('tbody tr')).toHaveCount(2);
    await expect(button(page, t('print-run.start'))).toBeEnabled();
  });
}

test('an archive holds each guide once, its tags among it, and goes to the file that was chosen', async ({
  page,
}) => {
  test.slow();
  await openRun(page, 'en,CO,afu,considering,a4,2', 'en,CO,afu,considering,a4,7');
  await page.evaluate(() => {
    const pieces: Uint8Array[] = [];
    const file = {
      createWritable: async () => ({
        write: async (piece: Uint8Array) => void pieces.push(piece),
        close: async () =>
          void Object.assign(window, {
            written: Array.from(new Uint8Array(pieces.flatMap((one) => [...one]))),
          }),
        abort: async () => {},
      }),
    };
    Object.assign(window, { showSaveFilePicker: async () => file });
  });
  await page.getByRole('radio', { name: t('print-run.output.zip') }).check();
  await startRun(page);
  await expect(page.getByTestId('outcome')).toContainText(t('print-run.done.written'), {
    timeout: 240_000,
  });
  await expect(button(page, t('print-run.done.save'))).toHaveCount(0);
  const written = await page.evaluate(() => (window as unknown as { written: number[] }).written);
  const files = unzipSync(Uint8Array.from(written));
  expect(Object.keys(files).sort()).toEqual(['000-index.pdf', '001-en-a4.pdf']);
  const guide = Buffer.from(files['001-en-a4.pdf'] ?? []);
  expect((await readPdf(guide)).outline.length).toBeGreaterThan(5);
  const index = await readPdf(Buffer.from(files['000-index.pdf'] ?? []));
  expect(index.text).toContain(squeeze('001-en-a4.pdf'));
});

test('offline once the rows are ready, the run is made', async ({ page, context }) => {
  test.slow();
  await openRun(page, 'uk,GE,unsure,considering,a4,1');
  await context.setOffline(true);
  await startRun(page);
  expect((await readPdf(await takeFile(page))).pages).toBeGreaterThan(4);
});

test('Leave quickly ends a run with all its threads', async ({ page }) => {
  await openRun(page, 'en,CO,afu,signed,a4,1');
  await startRun(page);
  const gone = page.waitForURL('about:blank');
  await press(page, t('leave.button'));
  await gone;
  expect(page.workers()).toEqual([]);
});
