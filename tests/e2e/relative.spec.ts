/** Somebody abroad asks for the one who serves: no question more, and none that says "you" of the wrong person. */
import {
  asked,
  choose,
  colombian,
  expect,
  expectWholeGuide,
  openStart,
  press,
  test,
  tongues,
} from './journey';

for (const tongue of tongues) {
  const { t, words, tag } = tongue;
  test(`a relative is asked about the person who serves: ${tag}`, async ({ page }) => {
    const relative = { ...colombian, reader: 'relative' } as const;
    await openStart(page, tongue);
    await press(page, t('button.start.relative'));
    for (const field of asked) {
      const heading = page.getByRole('heading', { level: 1 });
      await expect(heading).toContainText(words[`question.${field}.relative`] ?? 'none');
      await expect(page.locator('#why')).toHaveText(words[`why.${field}.relative`] ?? 'none');
      await choose(page, relative, field, tongue);
      await press(page, t('button.continue'));
      if (field !== 'nationality') continue;
      // What happened is asked before the rest, and may be skipped.
      await expect(heading).toContainText(t('question.problem', { form: 'relative' }));
      await expect(page.locator('#why')).toHaveText(t('why.what-happened'));
      await press(page, t('button.continue'));
    }
    await expect(page.getByText(t('answer.reader.relative'))).toBeVisible();
    await press(page, t('button.make-guide'));
    await expectWholeGuide(page);

    // It was a mistake: on the check screen it can be changed.
    await press(page, t('button.change-answers'));
    await press(page, t('check.change', { field: t('field.reader') }));
    await page.getByRole('radio', { name: t('answer.reader.self') }).check();
    await press(page, t('button.continue'));
    await press(page, t('check.change', { field: t('field.contract') }));
    await expect(page.getByRole('heading', { level: 1 })).toContainText(t('question.contract'));
  });

  test(`Start is for oneself, also after the other way in: ${tag}`, async ({ page }) => {
    await openStart(page, tongue);
    await press(page, t('button.start.relative'));
    await press(page, t('button.back'));
    await press(page, t('button.start'));
    await expect(page.getByRole('heading', { level: 1 })).toContainText(t('question.nationality'));
  });
}
