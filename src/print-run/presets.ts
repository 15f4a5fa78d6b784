import { type Edition, usualFormat } from '../formats';
import type { LanguageTag } from '../types';
import type { Cells } from './columns';

/** Runs that volunteers print again and again; each makes one row for every language that has landed. */
const presets = {
  newcomers: { contract: 'considering', edition: usualFormat.edition, copies: 10 },
  signed: { contract: 'signed', edition: usualFormat.edition, copies: 10 },
  'no-contract': { contract: 'none', edition: usualFormat.edition, copies: 10 },
  ended: { contract: 'ended', edition: usualFormat.edition, copies: 10 },
  large: { contract: 'unsure', edition: 'large', copies: 5 },
  cards: { contract: 'unsure', edition: 'card', copies: 20 },
} as const satisfies Record<string, { contract: string; edition: Edition; copies: number }>;

export type Preset = keyof typeof presets;

/** The names of all presets, in the order in which they are offered. */
export const landedPresets = Object.keys(presets) as Preset[];

/** The rows of a preset: any nationality and any unit, so that one paper is right for whoever takes it. */
export function presetRows(name: Preset, locales: readonly LanguageTag[]): Cells[] {
  const { contract, edition, copies } = presets[name];
  return locales.map((locale) => ({
    locale,
    nationality: 'undisclosed',
    unit: 'unsure',
    contract,
    edition,
    copies: String(copies),
  }));
}
