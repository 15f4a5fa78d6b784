import { type Format, usualPrintFormat } from '../formats';
import type { LanguageTag } from '../types';
import type { Cells } from './columns';

/** Runs that volunteers print again and again; each makes one row for every language that is available. */
const presets = {
  newcomers: { contract: 'considering', format: usualPrintFormat.format, copies: 10 },
  signed: { contract: 'signed', format: usualPrintFormat.format, copies: 10 },
  'no-contract': { contract: 'none', format: usualPrintFormat.format, copies: 10 },
  ended: { contract: 'ended', format: usualPrintFormat.format, copies: 10 },
  large: { contract: 'unsure', format: 'large', copies: 5 },
  cards: { contract: 'unsure', format: 'card', copies: 20 },
} as const satisfies Record<string, { contract: string; format: Format; copies: number }>;

export type Preset = keyof typeof presets;

/** The names of all presets, in the order in which they are offered. */
export const availablePresets = Object.keys(presets) as Preset[];

/** The rows of a preset: any nationality and any unit, so that one paper is right for whoever takes it. */
export function presetRows(name: Preset, locales: readonly LanguageTag[]): Cells[] {
  const { contract, format, copies } = presets[name];
  return locales.map((locale) => ({
    locale,
    nationality: 'undisclosed',
    unit: 'unsure',
    contract,
    edition: format,
    copies: String(copies),
  }));
}
