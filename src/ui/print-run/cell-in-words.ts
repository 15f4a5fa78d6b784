import { availableTags } from '../../app/load-language';
import { nameLanguage } from '../../app/print-run/name-language';
import { namedExtents } from '../../extent';
import { isFormat } from '../../formats';
import type { Translate } from '../../i18n';
import { type Cells, type Column, isField } from '../../print-run/columns';
import { isCountry, nameCountry } from '../../questions/countries';
import { fields } from '../../questions/fields';

/** A cell as a person reads it; what is not understood stands there as it was written. */
export function cellInWords(column: Column, cells: Cells, t: Translate): string {
  const value = cells[column]?.trim();
  if (column === 'nationality' && (!value || value === 'undisclosed'))
    return t('print-run.any-nationality');
  if (!value) return emptyInWords(column, t);
  if (column === 'locale') return availableTags.includes(value) ? nameLanguage(value, t) : value;
  if (column === 'edition') return isFormat(value) ? t(`format.${value}`) : value;
  if (column === 'extent')
    return namedExtents.some((one) => one === value) ? t(`extent.${value}`) : value;
  if (!isField(column)) return value;
  const field = fields[column];
  if (field.kind === 'country') return isCountry(value) ? nameCountry(value, t) : value;
  if (!('values' in field)) return value;
  const known: readonly string[] = field.values;
  const chosen = value.split(',');
  return chosen.map((one) => (known.includes(one) ? t(`answer.${column}.${one}`) : one)).join(', ');
}

/** What an empty cell means. */
function emptyInWords(column: Column, t: Translate): string {
  if (column === 'copies') return '1';
  if (column === 'edition') return t('format.a4');
  if (column === 'extent') return t('extent.core');
  return column === 'locale' ? '–' : t('print-run.row.not-said');
}
