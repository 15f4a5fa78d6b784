import type { FactBook } from '../facts/fact-book';
import type { Situation } from './situation';

/** The name that each value of a category has. Three categories have none for what is not known: nothing is said then. */
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
  electronic_visa: { offered: 'electronicVisaOffered' },
  moldova: { free: 'moldovaNeedsNoVisa', electronic: 'moldovaGivesElectronicVisa' },
  family_news: {
    police: 'familyNewsByPolice',
    ministry: 'familyNewsByMinistry',
    mission: 'familyNewsByMission',
  },
  mission: { poland: 'missionIsInPoland', turkey: 'missionIsInTurkey' },
} as const satisfies Record<string, Record<string, keyof Situation>>;

/** States whose home law the guide tells in a passage of its own (`mayBePolish` …), not by the class of the law. */
const ownPassage: readonly string[] = [
  'BR',
  'BY',
  'CO',
  'DE',
  'GB',
  'GE',
  'NP',
  'PL',
  'RU',
  'US',
  'ZA',
];

type Groups = typeof groups;
type Name = { [C in keyof Groups]: Groups[C][keyof Groups[C]] }[keyof Groups] & keyof Situation;
type Country = Pick<Situation, Name | 'countryNotKnown'>;

/**
 * What is known of the reader's state. Of each group one name is true for a state with a row (of home law,
 * none where the guide has a passage of its own); none for a state without a row, which is `countryNotKnown`,
 * nor for a person without a state.
 * @param nationality any answer, or none
 */
export function describeCountry(nationality: string | undefined, { cells }: FactBook): Country {
  const code = nationality ?? '';
  const hasRow = Object.values(cells).some((column) => Object.hasOwn(column, code));
  const names = Object.entries(groups).flatMap(([category, byValue]) => {
    const told = category === 'home_law' && ownPassage.includes(code);
    const value = told ? undefined : (cells[category]?.[code]?.value ?? 'unknown');
    return Object.entries(byValue).map(([one, name]) => [name, hasRow && one === value]);
  });
  return {
    ...(Object.fromEntries(names) as Record<Name, boolean>),
    countryNotKnown: !hasRow && nationality !== 'stateless',
  };
}
