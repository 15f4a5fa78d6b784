import { type Extent, readExtent } from '../extent';
import { firstDay } from '../facts/first-day';
import { type Format, isFormat, isPaper, type Paper } from '../formats';
import type { Day, LanguageTag } from '../types';
import { isCountry } from './countries';
import { type Answers, type FieldName, fields } from './fields';
import { readDay } from './read-day';
import { settleProblems } from './settle-problems';

/** A part of a link that was left out because it could not be read. */
export interface NotUnderstood {
  name: string;
  value: string;
}

/** What a link's fragment says. */
export interface Link {
  answers: Answers;
  locale?: LanguageTag;
  today?: Day;
  format?: Format;
  paper?: Paper;
  extent?: Extent;
  notUnderstood: NotUnderstood[];
}

/** Longer values are cut before they are shown back: a link is somebody else's text. */
const longestShown = 40;

/**
 * Reads a situation from a link's fragment, such as `#nationality=CO&unit=afu&contract=signed&locale=uk`.
 * Nothing is thrown: a part that cannot be read is named in `notUnderstood` and left out.
 * @param fragment with or without its leading `#`
 * @param locales the languages that are available
 */
export function readLink(fragment: string, locales: readonly LanguageTag[]): Link {
  const link: Link = { answers: {}, notUnderstood: [] };
  for (const [name, value] of new URLSearchParams(fragment.replace(/^#/, ''))) {
    if (readSetting(link, name, value, locales) || readAnswer(link.answers, name, value)) continue;
    link.notUnderstood.push({
      name: name.slice(0, longestShown),
      value: value.slice(0, longestShown),
    });
  }
  link.answers = settleProblems(link.answers);
  return link;
}

function readSetting(link: Link, name: string, value: string, locales: readonly string[]): boolean {
  if (name === 'locale' && locales.includes(value)) link.locale = value;
  else if (name === 'edition' && isFormat(value)) link.format = value;
  else if (name === 'paper' && isPaper(value)) link.paper = value;
  else if (name === 'today' && readDay(value) && value >= firstDay) link.today = value;
  else if (name === 'extent') {
    const extent = readExtent(value);
    if (extent === undefined) return false;
    link.extent = extent;
  } else return false;
  return true;
}

function readAnswer(answers: Answers, name: string, value: string): boolean {
  if (!Object.hasOwn(fields, name)) return false;
  const read = readValue(name as FieldName, value);
  if (read === undefined) return false;
  Object.assign(answers, { [name]: read });
  return true;
}

/** Reads one field's value as links, forms and CSV write it; `undefined` when the field has no such value. */
export function readValue(name: FieldName, value: string): string | string[] | undefined {
  const field = fields[name];
  if (field.kind === 'country') return isCountry(value) ? value : undefined;
  if (field.kind === 'date') return readDay(value);
  const values: readonly string[] = field.values;
  if (field.kind === 'choice') return values.includes(value) ? value : undefined;
  const chosen = value.split(',');
  return chosen.every((one) => values.includes(one)) ? [...new Set(chosen)] : undefined;
}
