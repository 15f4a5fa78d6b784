import {
  choose,
  colombian,
  english,
  expect,
  openStart,
  press,
  questionHeading,
  test,
} from './journey';
import { watch } from './watch';

test('the first question asks for the page and its words, and for nothing heavy', async ({
  page,
}) => {
  const seen = await watch(page);
  await openStart(page, english);
  await press(page, english.t('button.start'));
  await choose(page, colombian, 'nationality', english);
  const names = seen.requests.map((request) => new URL(request.url()).pathname.split('/').pop());
  const kinds = names
    .map((name) => name?.replace(/^.*\.css$/, 'css').replace(/-[\w-]{8}\./, '.'))
    .sort();
  expect(kinds).toEqual(['', 'css', 'icon.svg', 'index.js', 'words-en.js']);
  const words = seen.requests.find((request) => request.url().includes('/words-en-'));
  expect(await (await words?.response())?.text()).toContain(english.t('start.promise'));
  expect(page.workers()).toEqual([]);
});

test('the typesetter comes while the second question is read', async ({ page }) => {
  await openStart(page, english);
  await press(page, english.t('button.start'));
  await choose(page, colombian, 'nationality', english);
  const coming = Promise.all([
    page.waitForEvent('worker'),
    page.waitForRequest(/regular-.*\.ttf$/),
    page.waitForRequest(/bold-.*\.ttf$/),
  ]);
  await press(page, english.t('button.continue'));
  await coming;
  await expect(questionHeading(page, 'unit', english)).toBeVisible();
});
