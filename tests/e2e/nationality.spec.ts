/** A country is found by what people call it, shown before Continue takes it, and never guessed. */
import type { Page } from '@playwright/test';
import { english, expect, openStart, press, questionHeading, test, ukrainian } from './journey';

const { t } = english;
const said = (page: Page) => page.getByTestId('country-said');

async function open(page: Page, tongue = english): Promise<void> {
  await openStart(page, tongue);
  await press(page, tongue.t('button.start'));
}

test('what people call a country is understood, said, and taken', async ({ page }) => {
  await open(page);
  await page.getByRole('combobox').fill('Deutschland');
  await expect(said(page)).toHaveText(t('question.nationality.meant', { country: 'Germany' }));
  await press(page, t('button.continue'));
  await expect(questionHeading(page, 'unit', english)).toBeVisible();
});

test('letters inside a name choose nothing, and РФ is no island', async ({ page }) => {
  await open(page, ukrainian);
  await page.getByRole('combobox').fill('РФ');
  await expect(said(page)).toHaveText(
    ukrainian.t('question.nationality.meant', { country: ukrainian.words['country.RU'] ?? '' }),
  );
  await page.getByRole('combobox').fill('Норф');
  await press(page, ukrainian.t('button.continue'));
  await expect(page.locator('#error')).toHaveText(ukrainian.t('error.nationality.unknown'));
});

test('a slip is asked about, and what is no state gets a sentence', async ({ page }) => {
  await open(page);
  await page.getByRole('combobox').fill('Germay');
  await expect(page.getByText(t('question.nationality.near'))).toBeVisible();
  await page.getByRole('option', { name: 'Germany' }).click();
  await expect(page.getByRole('combobox')).toHaveValue('Germany');
  await page.getByRole('combobox').fill('Transnistria');
  await expect(said(page)).toHaveText(t('question.nationality.none'));
  await page.getByRole('combobox').fill('Ukraine');
  await expect(said(page)).toHaveText(t('question.nationality.ukraine'));
});

test('without the names that people use, a country is still found by its own', async ({ page }) => {
  await page.route('**/country-names-*.js', (route) => route.abort());
  await open(page);
  await page.getByRole('combobox').fill('Colom');
  await page.getByRole('option', { name: 'Colombia' }).click();
  await press(page, t('button.continue'));
  await expect(questionHeading(page, 'unit', english)).toBeVisible();
});

test('dates that contradict each other are refused with what to do, and nothing is lost', async ({
  page,
}) => {
  await page.goto('./#nationality=CO&unit=afu&contract=signed&contractStart=2025-03-01&locale=en');
  await expect(page.locator('.guide')).toBeVisible();
  await press(page, t('button.change-answers'));
  await press(page, t('check.add', { field: t('field.contractEnd') }));
  const day = page.locator('#contractEnd');
  await day.fill('2024-01-01');
  await press(page, t('button.continue'));
  await expect(page.locator('#error')).toContainText('1 March 2025');
  await expect(day).toHaveValue('2024-01-01');
  await day.fill('2027-03-01');
  await press(page, t('button.continue'));
  await expect(page.locator('dl')).toContainText('1 March 2027');
});
