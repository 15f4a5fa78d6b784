import { describe, expect, it } from 'vitest';
import { readFacts } from '../../src/content/read/read-facts';
import { orderSections } from '../../src/guide/choose/order-sections';
import { sectionIds } from '../../src/guide/choose/section-ids';
import { chooseSections } from '../../src/guide/choose/sections';
import { countryCodes, noCountry } from '../../src/questions/countries';
import { type Answers, fields } from '../../src/questions/fields';
import { describeSituation } from '../../src/situation/describe-situation';
import type { Situation } from '../../src/situation/situation';

const facts = readFacts(process.cwd());
const today = '2026-11-23';
const describeAnswers = (answers: Parameters<typeof describeSituation>[0], day = today) =>
  describeSituation(answers, day, facts);
const contracts = fields.contract.values;

describe('what was not answered', () => {
  it('counts as not sure', () => {
    expect(describeAnswers({})).toEqual(
      describeAnswers({ unit: 'unsure', contract: 'unsure', nationality: 'undisclosed' }),
    );
  });
  it('keeps every branch open', () => {
    const situation = describeAnswers({});
    for (const [name, value] of Object.entries(situation)) {
      if (name.startsWith('may') && !name.endsWith('ForPermit')) expect(value, name).toBe(true);
    }
  });
});

describe('a passport', () => {
  it.each([
    [
      'RU',
      {
        mayBeRussian: true,
        mayBeBelarusian: false,
        mayHaveConsulate: false,
        mayUseExpiredPassport: true,
        mayKeepOtherCitizenship: false,
      },
    ],
    [
      'BY',
      {
        mayBeRussian: false,
        mayBeBelarusian: true,
        mayHaveConsulate: false,
        mayUseExpiredPassport: true,
      },
    ],
    ['US', { mayKeepOtherCitizenship: true, mayHaveToRenounce: false, mayHaveConsulate: true }],
    [
      'CO',
      { mayKeepOtherCitizenship: false, mayHaveToRenounce: true, mayBeRussianOrBelarusian: false },
    ],
    [
      'stateless',
      {
        mayBeStateless: true,
        mayHaveToRenounce: false,
        mayHaveConsulate: false,
        mayKeepOtherCitizenship: false,
      },
    ],
  ])('of %s', (nationality, expected) => {
    expect(describeAnswers({ nationality })).toMatchObject(expected);
  });
  it('is one of five whose holders may keep theirs', () => {
    expect(facts.nationalities.multiple_citizenship?.countries).toEqual([
      'CA',
      'CZ',
      'DE',
      'PL',
      'US',
    ]);
  });
});

describe('the reader’s state', () => {
  const groups: (keyof Situation)[][] = [
    ['papersNeedApostille', 'papersNeedNoStamp', 'papersNeedLegalisation', 'stampNotKnown'],
    ['needsVisa', 'entersWithoutVisa', 'visaNotKnown'],
    ['needsTransitVisa', 'crossesWithoutVisa', 'crossesAsEuropean', 'transitNotKnown'],
    [
      'homeLawForbids',
      'homeLawNeedsLicence',
      'homeLawRestricts',
      'homeLawAllows',
      'homeLawNotKnown',
    ],
    ['hasEmbassyInKyiv', 'hasNoEmbassyInKyiv', 'embassyNotKnown'],
    ['homeMayTakeCitizenship', 'homeKeepsCitizenship', 'homeCitizenshipNotKnown'],
  ];
  const nationalities = [...countryCodes, ...noCountry, undefined];
  const ownPassage = ['BR', 'BY', 'CO', 'DE', 'GB', 'GE', 'NP', 'PL', 'RU', 'US', 'ZA'];

  it.each(groups)('is exactly one of %s, %s …, or nothing is known of it', (...group) => {
    for (const nationality of nationalities) {
      const situation = describeAnswers(nationality ? { nationality } : {});
      const none = situation.countryNotKnown || situation.isStateless;
      const told = group.includes('homeLawAllows') && ownPassage.includes(nationality ?? '');
      expect(
        group.filter((name) => situation[name]),
        nationality,
      ).toHaveLength(none || told ? 0 : 1);
    }
  });
  it('that has no row, or was not told, is not known', () => {
    for (const nationality of ['AQ', 'undisclosed']) {
      expect(describeAnswers({ nationality }).countryNotKnown).toBe(true);
    }
    expect(describeAnswers({ nationality: 'CO' }).countryNotKnown).toBe(false);
  });
  it('is not spoken of to a stateless person', () => {
    expect(describeAnswers({ nationality: 'stateless' })).toMatchObject({
      isStateless: true,
      countryNotKnown: false,
      homeLawNotKnown: false,
    });
    expect(describeAnswers({}).isStateless).toBe(false);
  });
  it.each([
    [
      'CO',
      {
        papersNeedApostille: true,
        entersWithoutVisa: true,
        crossesWithoutVisa: true,
        hasNoEmbassyInKyiv: true,
        missionIsInPoland: true,
        homeKeepsCitizenship: true,
        mayBeColombian: true,
        mayBeGeorgian: false,
      },
    ],
    ['GE', { papersNeedNoStamp: true, homeMayTakeCitizenship: true, armyMayCostCitizenship: true }],
    ['DE', { crossesAsEuropean: true, homeLawAllows: false, mayBeGerman: true }],
    ['DK', { homeLawAllows: true, mayBeGerman: false }],
    ['NP', { papersNeedLegalisation: true, needsVisa: true, mayBeNepali: true }],
    ['PL', { mayBePolish: true, armyMayCostCitizenship: false }],
    ['LT', { homeLawNeedsLicence: true, mayBePolish: false }],
    ['AZ', { homeLawForbids: true, moldovaNeedsNoVisa: true }],
    ['ZA', { electronicVisaOffered: true, moldovaGivesElectronicVisa: true }],
    ['FR', { familyNewsByMinistry: true, familyNewsByPolice: false }],
    ['EC', { entersWithoutVisa: true, needsTransitVisa: true }],
  ])('%s', (nationality, expected) => {
    expect(describeAnswers({ nationality })).toMatchObject(expected);
  });
});

describe('the reader', () => {
  const names = Object.keys(describeAnswers({})).filter((name) => name.startsWith('reader'));
  it('gets one set of first steps, for each contract status', () => {
    const sets = names.filter((name) => !name.includes('Permit')) as (keyof Situation)[];
    for (const contract of contracts) {
      const situation = describeAnswers({ contract });
      expect(
        sets.filter((name) => situation[name]),
        contract,
      ).toHaveLength(1);
    }
  });
  it('who is a relative gets none of what is said to the serving person', () => {
    for (const contract of contracts) {
      const situation = describeAnswers({ contract, reader: 'relative' });
      expect(
        names.filter((name) => situation[name as keyof Situation]),
        contract,
      ).toEqual([]);
    }
  });
  it('who is a relative is sent to a mission only where it is safe to ask', () => {
    const may = (nationality: string) =>
      describeAnswers({ nationality, reader: 'relative' }).relativeMayWriteToMission;
    expect(may('CO')).toBe(true);
    for (const nationality of ['RU', 'BY', 'stateless']) expect(may(nationality)).toBe(false);
    expect(describeAnswers({ nationality: 'CO' }).relativeMayWriteToMission).toBe(false);
  });
  it('may complain to the ombudsman while serving, or as a relative', () => {
    const may = (contract: 'applying' | 'signed' | 'ended', reader?: 'relative') =>
      describeAnswers({ contract, ...(reader && { reader }) }).mayComplainToOmbudsman;
    expect(may('signed')).toBe(true);
    expect(may('applying')).toBe(false);
    expect(may('ended')).toBe(false);
    expect(may('ended', 'relative')).toBe(true);
  });
  it('needs a permit from the day on which it became required', () => {
    expect(describeAnswers({ contract: 'signed' }, '2026-05-05')).toMatchObject({
      readerHasContractAndNeedsPermit: false,
      readerHasContractAndNeedsNoPermit: true,
    });
    expect(describeAnswers({ contract: 'signed' }, '2026-05-06')).toMatchObject({
      readerHasContractAndNeedsPermit: true,
      readerHasContractAndNeedsNoPermit: false,
    });
    expect(describeAnswers({ contract: 'none' }).readerHasContractAndNeedsPermit).toBe(false);
    expect(describeAnswers({ contract: 'signed', permit: 'yes' })).toMatchObject({
      readerHasContractAndNeedsPermit: false,
      readerHasContractAndPermit: true,
    });
  });
});

describe('a unit', () => {
  it('of the National Guard is not under the ministry’s rules for reports', () => {
    expect(describeAnswers({ unit: 'guard' })).toMatchObject({
      mayBeInGuard: true,
      mayBeUnderDefenceMinistry: false,
    });
    expect(describeAnswers({ unit: 'afu' })).toMatchObject({
      mayBeInGuard: false,
      mayBeUnderDefenceMinistry: true,
    });
  });
});

describe('contract status', () => {
  it('is exactly one of six known names', () => {
    const known = [
      'isConsidering',
      'hasApplied',
      'servesWithoutContract',
      'isUnderContract',
      'contractEnded',
      'contractNotKnown',
    ] as const satisfies (keyof Situation)[];
    for (const contract of contracts) {
      const situation = describeAnswers({ contract });
      expect(
        known.filter((name) => situation[name]),
        contract,
      ).toHaveLength(1);
    }
  });
});

describe('the day', () => {
  it.each([
    ['2025-08-29', { easyReturnClosed: false }],
    ['2025-08-30', { easyReturnClosed: true }],
    ['2025-09-30', { transferHasLimits: false, permitRequired: false }],
    ['2025-10-01', { transferHasLimits: true }],
    ['2026-05-05', { permitRequired: false, permitWindowOpen: false, permitWindowClosed: false }],
    ['2026-05-06', { permitRequired: true, permitWindowOpen: true, permitWindowClosed: false }],
    ['2026-10-31', { permitWindowOpen: true, permitWindowClosed: false }],
    ['2026-11-01', { permitWindowOpen: false, permitWindowClosed: true }],
    ['2026-10-31', { mayStillBeInTimeForPermit: true, mayBeLateForPermit: false }],
    ['2026-11-01', { mayStillBeInTimeForPermit: false, mayBeLateForPermit: true }],
    ['2025-12-10', { payClaimLimitStruck: false }],
    ['2025-12-11', { payClaimLimitStruck: true }],
    ['2026-01-15', { multipleCitizenshipLaw: false }],
    ['2026-01-16', { multipleCitizenshipLaw: true }],
    ['2025-12-31', { mayGetChildAid: false }],
    ['2026-01-01', { mayGetChildAid: true }],
    ['2026-01-15', { mayOweProof: false, newCitizenshipProcedure: false }],
    ['2026-02-11', { mayOweProof: true, newCitizenshipProcedure: true }],
    ['2025-01-31', { captivityDirective: false }],
    ['2025-09-20', { leaveGuaranteed: false }],
    ['2025-09-21', { leaveGuaranteed: true }],
    ['2025-02-01', { captivityDirective: true }],
    ['2026-01-26', { ombudsmanWorks: false, mayComplainToOmbudsman: false }],
    ['2026-01-27', { ombudsmanWorks: true, mayComplainToOmbudsman: true }],
    ['2026-02-09', { legionEnded: false }],
    ['2026-02-10', { legionEnded: true }],
    ['2026-06-11', { medicalMayBeSkipped: false }],
    ['2026-06-12', { medicalMayBeSkipped: true }],
    ['2025-08-31', { longerDeathSchedule: false }],
    ['2025-09-01', { longerDeathSchedule: true }],
  ])('%s decides which rules are in force', (day, expected) => {
    expect(describeAnswers({}, day)).toMatchObject(expected);
  });
});

describe('the window for the permit', () => {
  it('was never open to people without a contract, nor before one', () => {
    for (const contract of ['none', 'considering', 'applying'] as const) {
      expect(describeAnswers({ contract }).mayBeLateForPermit, contract).toBe(false);
    }
    expect(describeAnswers({ contract: 'ended' }).mayBeLateForPermit).toBe(true);
  });
});

describe('whose contract runs', () => {
  it('is the reader’s own only when the guide is not a relative’s', () => {
    expect(describeAnswers({}).ownContractMayRun).toBe(true);
    expect(describeAnswers({ contract: 'signed' }).ownContractMayRun).toBe(true);
    expect(describeAnswers({ contract: 'ended' }).ownContractMayRun).toBe(false);
    expect(describeAnswers({ reader: 'relative', contract: 'signed' }).ownContractMayRun).toBe(
      false,
    );
  });
});

describe('the directive for captivity', () => {
  it('is for those who serve or will, since there is one', () => {
    expect(describeAnswers({}).mayWriteDirective).toBe(true);
    expect(describeAnswers({}, '2025-01-31').mayWriteDirective).toBe(false);
    expect(describeAnswers({ reader: 'relative' }).mayWriteDirective).toBe(false);
    expect(describeAnswers({ contract: 'ended' }).mayWriteDirective).toBe(false);
  });
});

describe('the stay', () => {
  it.each([
    [{ contract: 'signed' }, { mayApplyForPermit: true, hasPermit: false }],
    [
      { contract: 'signed', permit: 'no' },
      { mayApplyForPermit: true, mayBeLateForPermit: true },
    ],
    [
      { contract: 'signed', permit: 'applied' },
      { mayApplyForPermit: false, waitsForPermit: true },
    ],
    [
      { contract: 'signed', permit: 'yes' },
      { mayApplyForPermit: false, hasPermit: true, mayBeLateForPermit: false },
    ],
    [{ contract: 'ended', permit: 'yes' }, { endedMayLackPermit: false }],
    [{ contract: 'ended' }, { endedMayLackPermit: true, mayHaveNoTimeToStay: true }],
    [{ exit: 'own-wish', contract: 'ended' }, { groundMayLeaveNoTime: false }],
    [
      { exit: 'health', contract: 'ended' },
      { groundMayLeaveNoTime: true, groundLeavesNoTime: false, mayHaveNoTimeToStay: false },
    ],
    [{ exit: 'sentence', contract: 'ended' }, { groundLeavesNoTime: true }],
    [{ contract: 'signed' }, { groundMayLeaveNoTime: true }],
    [{ contract: 'none' }, { groundMayLeaveNoTime: false }],
    [{ exit: 'sentence', contract: 'signed' }, { groundLeavesNoTime: false }],
  ] as const)('by the answers %j', (answers, expected) => {
    expect(describeAnswers(answers)).toMatchObject(expected);
  });
  it.each([
    [{ nationality: 'CO' }, { mayRenewPassport: true, mayHaveExpiredPassportAccepted: false }],
    [{ nationality: 'SY' }, { mayRenewPassport: false, mayHaveExpiredPassportAccepted: true }],
    [{ nationality: 'RU' }, { mayRenewPassport: false, mayHaveExpiredPassportAccepted: true }],
    [
      { nationality: 'CO', passport: 'valid' },
      { mayRenewPassport: false, mayLosePassport: false },
    ],
    [
      { nationality: 'CO', passport: 'lost' },
      { mayRenewPassport: false, mayLosePassport: true },
    ],
    [{ nationality: 'stateless' }, { mayRenewPassport: false, mayLosePassport: false }],
  ] as const)('with the passport of %j', (answers, expected) => {
    expect(describeAnswers(answers)).toMatchObject(expected);
  });
  it('needs no permit before the law, which is awaited once it is signed', () => {
    expect(describeAnswers({}, '2026-02-08')).toMatchObject({ permitLawAwaited: false });
    expect(describeAnswers({ exit: 'sentence', contract: 'ended' }, '2026-02-09')).toMatchObject({
      permitLawAwaited: true,
      mayApplyForPermit: false,
      groundLeavesNoTime: false,
    });
    expect(describeAnswers({}, '2026-05-06')).toMatchObject({ permitLawAwaited: false });
  });
});

describe('a second citizenship', () => {
  it('is recognised from the day of the law', () => {
    const before = { mayKeepOtherCitizenship: false, mayHaveToRenounce: true };
    expect(describeAnswers({ nationality: 'US' }, '2026-01-15')).toMatchObject(before);
    expect(describeAnswers({ nationality: 'stateless' }, '2026-01-15').mayHaveToRenounce).toBe(
      false,
    );
  });
});

describe('sections', () => {
  it('are each in exactly one of the two lists', () => {
    for (const contract of contracts) {
      for (const unit of fields.unit.values) {
        const answers = { contract, unit };
        const { included, leftOut } = chooseSections(describeAnswers(answers), answers);
        const ids = [...included, ...leftOut].map(({ id }) => id);
        expect([...ids].sort()).toEqual([...sectionIds].sort());
      }
    }
  });
  it('are left out only on an answer, which is named', () => {
    expect(chooseSections(describeAnswers({}), {}).leftOut).toEqual([]);
    for (const contract of contracts) {
      const { leftOut } = chooseSections(describeAnswers({ contract, unit: 'afu' }), {
        contract,
        unit: 'afu',
      });
      for (const section of leftOut) expect(section.because, section.id).not.toEqual([]);
    }
  });
  it('keep all their members in any order, the first and the last in place', () => {
    for (const reader of ['self', 'relative'] as const) {
      for (const contract of contracts) {
        const ordered = orderSections(sectionIds, describeAnswers({ contract, reader }));
        expect([...ordered].sort()).toEqual([...sectionIds].sort());
        expect(ordered[0]).toBe('first-steps');
        expect(ordered.slice(-2)).toEqual(['sources', 'left-out']);
      }
    }
  });
});

describe('the sections of a relative', () => {
  const relative = (answers: Answers = {}) => {
    const all = { ...answers, reader: 'relative' } as const;
    const { included, leftOut } = chooseSections(describeAnswers(all), all);
    return { ids: included.map(({ id }) => id), included, leftOut };
  };

  it('are these, the worst day first', () => {
    expect(relative().ids).toEqual([
      'first-steps',
      'death-payment',
      'missing-or-captured',
      'wounded',
      'help',
      'pay-late',
      'family',
      'papers',
      'leaving-service',
      'status-and-home-law',
      'language',
      'sources',
      'left-out',
    ]);
  });
  it('leave out all others because a relative reads, and say so', () => {
    const { leftOut } = relative();
    expect(leftOut.map(({ id }) => id).sort()).toEqual(
      sectionIds.filter((id) => !relative().ids.includes(id)).sort(),
    );
    for (const { id, because } of leftOut) expect(because, id).toEqual(['reader']);
  });
  it.each([
    [['missing-or-captured'], ['missing-or-captured', 'help', 'death-payment', 'wounded']],
    [['wounded'], ['wounded', 'help', 'missing-or-captured', 'pay-late']],
    [
      ['wounded', 'missing-or-captured'],
      ['missing-or-captured', 'wounded', 'help', 'death-payment'],
    ],
    [['unpaid'], ['pay-late', 'help', 'missing-or-captured', 'wounded']],
  ] as const)('begin, when told of %s, with %s', (problem, expected) => {
    expect(relative({ problem: [...problem] }).ids.slice(1, 5)).toEqual(expected);
  });
  it('never hold one that is not for relatives, whatever was told', () => {
    const { ids } = relative({ problem: ['transfer-refused', 'no-answer'] });
    expect(ids).not.toContain('transfer');
    expect(ids).not.toContain('reports');
  });
  it('tell of the payment after a death also when the family believes that there was no contract', () => {
    expect(relative({ contract: 'none' }).ids).toContain('death-payment');
    const self = { contract: 'none' } as const;
    expect(chooseSections(describeAnswers(self), self).leftOut.map(({ id }) => id)).toContain(
      'death-payment',
    );
  });
});

describe('a problem that was told', () => {
  it.each([
    ['unpaid', 'pay-late'],
    ['file-lost', 'papers'],
    ['no-copy', 'papers'],
    ['transfer-refused', 'transfer'],
    ['no-answer', 'reports'],
    ['wounded', 'wounded'],
    ['missing-or-captured', 'missing-or-captured'],
  ] as const)('%s brings the section %s to the front, with its reason', (problem, section) => {
    for (const contract of contracts) {
      const answers: Answers = { contract, problem: [problem] };
      const { included } = chooseSections(describeAnswers(answers), answers);
      expect(included[1]?.id, contract).toBe(section);
      expect(included[1]?.because, contract).toContain('problem');
    }
  });
  it('comes before others that are less grave', () => {
    const answers: Answers = { contract: 'signed', problem: ['no-answer', 'unpaid', 'wounded'] };
    const { included } = chooseSections(describeAnswers(answers), answers);
    expect(included.slice(1, 4).map(({ id }) => id)).toEqual(['wounded', 'pay-late', 'reports']);
  });
});
