import type { FactBook } from '../facts/fact-book';
import type { Situation } from './situation';

/** The name that each value of a category has; of each group exactly one is true. */
const groups = {
  stamp: {
    apostille: 'papersNeedApostille',
    none: 'papersNeedNoStamp',
    legalisation: 'papersNeedLegalisation',
    unknown: 'stampNotKnown',
  },
  visa: { needed: 'needsVisa', free: 'entersWithoutVisa', unknown: 'visaNotKnown' },
  transit: {
    needed: 'needsTransitVisa',
    free: 'crossesWithoutVisa',
    eu: 'crossesAsEuropean',
    unknown: 'transitNotKnown',
  },
  home_law: {
    forbidden: 'homeLawForbids',
    licence: 'homeLawNeedsLicence',
    restricted: 'homeLawRestricts',
    allowed: 'homeLawAllows',
    unknown: 'homeLawNotKnown',
  },
  embassy_kyiv: {
    open: 'hasEmbassyInKyiv',
    none: 'hasNoEmbassyInKyiv',
    unknown: 'embassyNotKnown',
  },
  second_passport: {
    'may-take': 'homeMayTakeCitizenship',
    keeps: 'homeKeepsCitizenship',
    unknown: 'homeCitizenshipNotKnown',
  },
  mission: { poland: 'missionIsInPoland', turkey: 'missionIsInTurkey', unknown: 'missionNotKnown' },
} as const satisfies Record<string, Record<string, keyof Situation>>;

type Groups = typeof groups;
type Name = { [C in keyof Groups]: Groups[C][keyof Groups[C]] }[keyof Groups];
type Country = Pick<Situation, Name>;

/** What is known of the reader's state. @param nationality any answer; one without a row is not known */
export function describeCountry(nationality: string | undefined, { cells }: FactBook): Country {
  const names = Object.entries(groups).flatMap(([category, byValue]) => {
    const value = cells[category]?.[nationality ?? '']?.value ?? 'unknown';
    return Object.entries(byValue).map(([one, name]) => [name, one === value]);
  });
  return Object.fromEntries(names) as Country;
}
