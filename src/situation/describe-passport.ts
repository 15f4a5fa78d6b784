import type { FactBook } from '../facts/fact-book';
import { describeCountry } from './describe-country';
import type { Situation } from './situation';

type Passport = Pick<
  Situation,
  | 'mayBeRussian'
  | 'mayBeBelarusian'
  | 'mayBeRussianOrBelarusian'
  | 'mayBeStateless'
  | 'mayKeepOtherCitizenship'
  | 'mayHaveToRenounce'
  | 'mayUseExpiredPassport'
  | 'mayHaveConsulate'
  | 'mayBeColombian'
  | 'mayBeBrazilian'
  | 'mayBeGeorgian'
  | 'mayBeGerman'
  | 'mayBeAmerican'
  | 'mayBeBritish'
  | 'mayBePolish'
  | 'mayBeSouthAfrican'
  | 'mayBeNepali'
  | 'isStateless'
  | 'mayHaveNationality'
  | 'armyMayCostCitizenship'
  | 'nationalityNotKnown'
> &
  ReturnType<typeof describeCountry>;

/** What the law ties to a passport. @param nationality ISO code, `stateless`, `undisclosed` or not answered */
export function describePassport(nationality: string | undefined, facts: FactBook): Passport {
  const unknown = nationality === undefined || nationality === 'undisclosed';
  const stateless = nationality === 'stateless';
  const is = (code: string): boolean => unknown || nationality === code;
  const has = (column: string): boolean =>
    unknown || (facts.nationalities[column]?.countries ?? []).includes(nationality);
  return {
    mayBeRussian: is('RU'),
    mayBeBelarusian: is('BY'),
    mayBeRussianOrBelarusian: is('RU') || is('BY'),
    mayBeStateless: unknown || stateless,
    mayKeepOtherCitizenship: has('multiple_citizenship'),
    mayHaveToRenounce: unknown || (!stateless && !has('multiple_citizenship')),
    mayUseExpiredPassport: has('expired_passport'),
    // Russia and Belarus have no working mission in Ukraine, and asking them would put the person at risk.
    mayHaveConsulate: unknown || !(stateless || nationality === 'RU' || nationality === 'BY'),
    mayBeColombian: is('CO'),
    mayBeBrazilian: is('BR'),
    mayBeGeorgian: is('GE'),
    mayBeGerman: is('DE'),
    mayBeAmerican: is('US'),
    mayBeBritish: is('GB'),
    mayBePolish: is('PL'),
    mayBeSouthAfrican: is('ZA'),
    mayBeNepali: is('NP'),
    isStateless: stateless,
    mayHaveNationality: !stateless,
    armyMayCostCitizenship: has('army_citizenship'),
    nationalityNotKnown: unknown,
    ...describeCountry(nationality, facts),
  };
}
