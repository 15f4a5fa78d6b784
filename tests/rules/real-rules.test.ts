/** What the rules say of real persons. In the words of a template; what each rule says stands in `rules/`. */
import { describe, expect, it } from 'vitest';
import { countryCodes, noCountry } from '../../src/questions/countries';
import { type Answers, fields } from '../../src/questions/fields';
import { facts } from '../support/real-content';
import { askFor, expectSo, isSo, rules } from '../support/real-rules';

const contracts = fields.contract.values;

describe('what was not answered', () => {
  const unsure: Answers = { unit: 'unsure', contract: 'unsure', nationality: 'undisclosed' };
  it('counts as not sure', () => {
    for (const id of Object.keys(rules.rules)) {
      for (const question of ['may', 'sure', 'open'] as const)
        expect(askFor({})[question](id), id).toBe(askFor(unsure)[question](id));
    }
  });
  it('keeps every branch open: no rule that asks it is answered no, whatever the day has decided', () => {
    const byDay = [
      'permit-law-awaited',
      'military-id-still-proves-stay',
      'window-open',
      'window-missed',
    ];
    const told = [
      'own-report-is-due',
      'may-come-back-from-captivity',
      'family-mourns',
      'family-searches',
      'nothing-has-happened',
    ];
    for (const id of Object.keys(rules.rules)) {
      expect(askFor({}).may(id), id).toBe(![...byDay, ...told].includes(id));
    }
  });
});

describe('a passport', () => {
  it.each([
    [
      'RU',
      {
        '(may "nationality:RU")': true,
        '(may "nationality:BY")': false,
        '(may "consulate-is-safe")': false,
        '(may "expired-passport-accepted")': true,
        '(may "keeps-other-citizenship")': false,
      },
    ],
    [
      'BY',
      {
        '(may "nationality:RU")': false,
        '(may "nationality:BY")': true,
        '(may "consulate-is-safe")': false,
        '(may "expired-passport-accepted")': true,
      },
    ],
    [
      'US',
      {
        '(may "keeps-other-citizenship")': true,
        '(may "has-to-renounce")': false,
        '(may "consulate-is-safe")': true,
      },
    ],
    [
      'CO',
      {
        '(may "keeps-other-citizenship")': false,
        '(may "has-to-renounce")': true,
        '(may "russian-or-belarusian")': false,
      },
    ],
    [
      'stateless',
      {
        '(may "nationality:stateless")': true,
        '(may "has-to-renounce")': false,
        '(may "consulate-is-safe")': false,
        '(may "keeps-other-citizenship")': false,
      },
    ],
  ])('of %s', (nationality, expected) => {
    expectSo({ nationality }, expected);
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

/** The class of the home law, where the guide has no passage of its own for that state. */
const homeLaw = (value: string) =>
  `(all (sure "cell:home_law:${value}") (not (sure "home-law-has-own-passage")))`;

describe('the reader’s state', () => {
  const groups = [
    [
      '(sure "cell:stamp:apostille")',
      '(sure "cell:stamp:none")',
      '(sure "cell:stamp:legalisation")',
      '(sure "cell:stamp:unknown")',
    ],
    ['(sure "cell:visa:needed")', '(sure "cell:visa:free")', '(sure "cell:visa:unknown")'],
    [
      '(sure "cell:transit:needed")',
      '(sure "cell:transit:free")',
      '(sure "cell:transit:eu")',
      '(sure "cell:transit:unknown")',
    ],
    [
      homeLaw('forbidden'),
      homeLaw('licence'),
      homeLaw('restricted'),
      homeLaw('allowed'),
      homeLaw('unknown'),
    ],
    [
      '(sure "cell:embassy_kyiv:open")',
      '(sure "cell:embassy_kyiv:none")',
      '(sure "cell:embassy_kyiv:unknown")',
    ],
    [
      '(sure "cell:second_passport:may-take")',
      '(sure "cell:second_passport:keeps")',
      '(sure "cell:second_passport:unknown")',
    ],
  ];
  const nationalities = [...countryCodes, ...noCountry, undefined];
  const ownPassage = ['BR', 'BY', 'CO', 'DE', 'GB', 'GE', 'NP', 'PL', 'RU', 'US', 'ZA'];

  it.each(groups)('is exactly one of %s, %s …, or nothing is known of it', (...group) => {
    for (const nationality of nationalities) {
      const answers = nationality ? { nationality } : {};
      const none = isSo(
        '(any (open "state-is-in-the-table") (sure "nationality:stateless"))',
        answers,
      );
      const told = group.includes(homeLaw('allowed')) && ownPassage.includes(nationality ?? '');
      expect(
        group.filter((words) => isSo(words, answers)),
        nationality,
      ).toHaveLength(none || told ? 0 : 1);
    }
  });
  it('that has no row, or was not told, is not known', () => {
    for (const nationality of ['AQ', 'undisclosed']) {
      expect(isSo('(open "state-is-in-the-table")', { nationality })).toBe(true);
    }
    expect(isSo('(open "state-is-in-the-table")', { nationality: 'CO' })).toBe(false);
  });
  it('is not spoken of to a stateless person', () => {
    expectSo(
      { nationality: 'stateless' },
      {
        '(sure "nationality:stateless")': true,
        '(open "state-is-in-the-table")': false,
        [homeLaw('unknown')]: false,
      },
    );
    expect(isSo('(sure "nationality:stateless")', {})).toBe(false);
  });
  it.each([
    [
      'CO',
      {
        '(sure "cell:stamp:apostille")': true,
        '(sure "cell:visa:free")': true,
        '(sure "cell:transit:free")': true,
        '(sure "cell:embassy_kyiv:none")': true,
        '(sure "cell:mission:poland")': true,
        '(sure "cell:second_passport:keeps")': true,
        '(may "nationality:CO")': true,
        '(may "nationality:GE")': false,
      },
    ],
    [
      'GE',
      {
        '(sure "cell:stamp:none")': true,
        '(sure "cell:second_passport:may-take")': true,
        '(may "army-service-may-cost-citizenship")': true,
      },
    ],
    [
      'DE',
      {
        '(sure "cell:transit:eu")': true,
        [homeLaw('allowed')]: false,
        '(may "nationality:DE")': true,
      },
    ],
    ['DK', { [homeLaw('allowed')]: true, '(may "nationality:DE")': false }],
    [
      'NP',
      {
        '(sure "cell:stamp:legalisation")': true,
        '(sure "cell:visa:needed")': true,
        '(may "nationality:NP")': true,
      },
    ],
    ['PL', { '(may "nationality:PL")': true, '(may "army-service-may-cost-citizenship")': false }],
    ['LT', { [homeLaw('licence')]: true, '(may "nationality:PL")': false }],
    ['AZ', { [homeLaw('forbidden')]: true, '(sure "cell:moldova:free")': true }],
    [
      'ZA',
      { '(sure "cell:electronic_visa:offered")': true, '(sure "cell:moldova:electronic")': true },
    ],
    [
      'FR',
      { '(sure "cell:family_news:ministry")': true, '(sure "cell:family_news:police")': false },
    ],
    ['EC', { '(sure "cell:visa:free")': true, '(sure "cell:transit:needed")': true }],
  ])('%s', (nationality, expected) => {
    expectSo({ nationality }, expected);
  });
});

describe('the reader', () => {
  it('is the one who serves, unless a relative was told of', () => {
    expectSo({}, { '(sure "reader:self")': true, '(may "reader:relative")': false });
    const relative = { '(may "reader:self")': false, '(sure "reader:relative")': true };
    expectSo({ reader: 'relative' }, relative);
  });
  it('who is a relative is sent to a mission only where it is safe to ask', () => {
    const may = (nationality: string) =>
      isSo('(all (sure "reader:relative") (may "consulate-is-safe"))', {
        nationality,
        reader: 'relative',
      });
    expect(may('CO')).toBe(true);
    for (const nationality of ['RU', 'BY', 'stateless']) expect(may(nationality)).toBe(false);
    expect(
      isSo('(all (sure "reader:relative") (may "consulate-is-safe"))', { nationality: 'CO' }),
    ).toBe(false);
  });
  it('may complain to the ombudsman while serving, or as a relative', () => {
    const may = (contract: 'applying' | 'signed' | 'ended', reader?: 'relative') =>
      isSo('(may "ombudsman-takes-complaints")', { contract, ...(reader && { reader }) });
    expect(may('signed')).toBe(true);
    expect(may('applying')).toBe(false);
    expect(may('ended')).toBe(false);
    expect(may('ended', 'relative')).toBe(true);
  });
  const contract = '(sure "reader:self") (sure "contract:signed") (may "permit-not-in-hand")';
  const needsPermit = `(all ${contract} (in-force "permit-required-since"))`;
  const needsNone = `(all ${contract} (not (in-force "permit-required-since")))`;
  it('needs a permit from the day on which it became required', () => {
    expectSo(
      { contract: 'signed' },
      {
        [needsPermit]: false,
        [needsNone]: true,
      },
      '2026-05-05',
    );
    expectSo(
      { contract: 'signed' },
      {
        [needsPermit]: true,
        [needsNone]: false,
      },
      '2026-05-06',
    );
    expect(isSo(needsPermit, { contract: 'none' })).toBe(false);
    expectSo(
      { contract: 'signed', permit: 'yes' },
      {
        [needsPermit]: false,
        '(all (sure "reader:self") (sure "contract:signed") (sure "permit:yes"))': true,
      },
    );
  });
});

describe('a unit', () => {
  it('of the National Guard is not under the ministry’s rules for reports', () => {
    expectSo(
      { unit: 'guard' },
      {
        '(may "unit:guard")': true,
        '(may "under-defence-ministry")': false,
      },
    );
    expectSo(
      { unit: 'afu' },
      {
        '(may "unit:guard")': false,
        '(may "under-defence-ministry")': true,
      },
    );
  });
});

describe('contract status', () => {
  it('is exactly one of six known names', () => {
    const known = [
      '(sure "contract:considering")',
      '(sure "contract:applying")',
      '(sure "contract:none")',
      '(sure "contract:signed")',
      '(sure "contract:ended")',
      '(open "contract:signed")',
    ];
    for (const contract of contracts) {
      const so = known.filter((words) => isSo(words, { contract }));
      expect(so, contract).toHaveLength(1);
    }
  });
});

describe('the day', () => {
  it.each([
    ['2025-08-29', { '(in-force "easy-return-ended")': false }],
    ['2025-08-30', { '(in-force "easy-return-ended")': true }],
    [
      '2025-09-30',
      { '(in-force "transfer-order")': false, '(in-force "permit-required-since")': false },
    ],
    ['2025-10-01', { '(in-force "transfer-order")': true }],
    [
      '2026-05-05',
      {
        '(in-force "permit-required-since")': false,
        '(sure "window-open")': false,
        '(sure "window-last-month")': false,
      },
    ],
    [
      '2026-05-06',
      {
        '(in-force "permit-required-since")': true,
        '(sure "window-open")': true,
        '(sure "window-last-month")': false,
      },
    ],
    ['2026-10-31', { '(sure "window-open")': true, '(sure "window-last-month")': false }],
    ['2026-11-01', { '(sure "window-open")': false, '(sure "window-last-month")': true }],
    ['2026-11-30', { '(sure "window-last-month")': true, '(sure "window-missed")': false }],
    ['2026-12-01', { '(sure "window-last-month")': false, '(sure "window-missed")': true }],
    ['2025-12-10', { '(in-force "pay-court-limit-struck")': false }],
    ['2025-12-11', { '(in-force "pay-court-limit-struck")': true }],
    ['2026-01-15', { '(in-force "citizenship-law-since")': false }],
    ['2026-01-16', { '(in-force "citizenship-law-since")': true }],
    ['2025-12-31', { '(may "child-aid")': false }],
    ['2026-01-01', { '(may "child-aid")': true }],
    [
      '2026-01-15',
      {
        '(open "keeps-other-citizenship")': false,
        '(in-force "citizenship-procedure-since")': false,
      },
    ],
    [
      '2026-02-11',
      {
        '(open "keeps-other-citizenship")': true,
        '(in-force "citizenship-procedure-since")': true,
      },
    ],
    ['2025-01-31', { '(in-force "directive-handover")': false }],
    ['2025-09-20', { '(in-force "leave-mandatory")': false }],
    ['2025-09-21', { '(in-force "leave-mandatory")': true }],
    ['2025-02-01', { '(in-force "directive-handover")': true }],
    [
      '2026-01-26',
      { '(in-force "ombudsman-since")': false, '(may "ombudsman-takes-complaints")': false },
    ],
    [
      '2026-01-27',
      { '(in-force "ombudsman-since")': true, '(may "ombudsman-takes-complaints")': true },
    ],
    ['2026-02-09', { '(in-force "legion-ended")': false }],
    ['2026-02-10', { '(in-force "legion-ended")': true }],
    ['2026-06-11', { '(in-force "medical-before-signing-dropped")': false }],
    ['2026-06-12', { '(in-force "medical-before-signing-dropped")': true }],
    ['2025-08-31', { '(in-force "death-schedule-since")': false }],
    ['2025-09-01', { '(in-force "death-schedule-since")': true }],
  ])('%s decides which rules are in force', (day, expected) => {
    expectSo({}, expected, day);
  });
});

describe('the window for the permit', () => {
  it('was never open to people without a contract, before one or after it', () => {
    for (const contract of ['none', 'considering', 'applying', 'ended'] as const) {
      expect(isSo('(may "window-concerns")', { contract }), contract).toBe(false);
    }
    expect(isSo('(may "window-concerns")', { contract: 'signed' })).toBe(true);
  });
});

describe('whose contract runs', () => {
  it('is the reader’s own only when the guide is not a relative’s', () => {
    expect(isSo('(all (sure "reader:self") (may "contract:signed"))', {})).toBe(true);
    expect(isSo('(all (sure "reader:self") (may "contract:signed"))', { contract: 'signed' })).toBe(
      true,
    );
    expect(isSo('(all (sure "reader:self") (may "contract:signed"))', { contract: 'ended' })).toBe(
      false,
    );
    expect(
      isSo('(all (sure "reader:self") (may "contract:signed"))', {
        reader: 'relative',
        contract: 'signed',
      }),
    ).toBe(false);
  });
});

describe('the directive for captivity', () => {
  it('is for those who serve or will, since there is one', () => {
    expect(isSo('(may "directive-can-be-written")', {})).toBe(true);
    expect(isSo('(may "directive-can-be-written")', {}, '2025-01-31')).toBe(false);
    expect(isSo('(may "directive-can-be-written")', { reader: 'relative' })).toBe(false);
    expect(isSo('(may "directive-can-be-written")', { contract: 'ended' })).toBe(false);
  });
});

describe('the stay', () => {
  it.each([
    [{ contract: 'signed' }, { '(may "permit-missing-now")': true, '(sure "permit:yes")': false }],
    [
      { contract: 'signed', permit: 'no' },
      { '(sure "permit-missing-now")': true, '(may "window-concerns")': true },
    ],
    [
      { contract: 'signed', permit: 'applied' },
      { '(may "permit-missing-now")': false, '(sure "permit:applied")': true },
    ],
    [
      { contract: 'signed', permit: 'yes' },
      {
        '(may "permit-missing-now")': false,
        '(sure "permit:yes")': true,
        '(may "window-concerns")': false,
      },
    ],
    [
      { contract: 'ended', permit: 'yes' },
      { '(all (sure "contract:ended") (may "permit-not-in-hand"))': false },
    ],
    [
      { contract: 'ended' },
      {
        '(all (sure "contract:ended") (may "permit-not-in-hand"))': true,
        '(all (may "contract:ended") (any (may "exit:probation-or-unfit") (may "exit:sentence")))': true,
      },
    ],
    [{ exit: 'own-wish', contract: 'ended' }, { '(may "ground-may-leave-no-time")': false }],
    [
      { exit: 'health', contract: 'ended' },
      {
        '(may "ground-may-leave-no-time")': true,
        '(sure "no-time-to-stay")': false,
        '(all (may "contract:ended") (any (may "exit:probation-or-unfit") (may "exit:sentence")))': false,
      },
    ],
    [{ exit: 'sentence', contract: 'ended' }, { '(sure "no-time-to-stay")': true }],
    [{ contract: 'signed' }, { '(may "ground-may-leave-no-time")': true }],
    [{ contract: 'none' }, { '(may "ground-may-leave-no-time")': false }],
    [{ exit: 'sentence', contract: 'signed' }, { '(sure "no-time-to-stay")': false }],
  ] as const)('by the answers %j', (answers, expected) => {
    expectSo(answers, expected);
  });
  it.each([
    [
      { nationality: 'CO' },
      { '(may "passport-to-renew")': true, '(may "expired-passport-may-do")': false },
    ],
    [
      { nationality: 'SY' },
      { '(may "passport-to-renew")': false, '(may "expired-passport-may-do")': true },
    ],
    [
      { nationality: 'RU' },
      { '(may "passport-to-renew")': false, '(may "expired-passport-may-do")': true },
    ],
    [
      { nationality: 'CO', passport: 'valid' },
      { '(may "passport-to-renew")': false, '(may "passport-lost")': false },
    ],
    [
      { nationality: 'CO', passport: 'lost' },
      { '(may "passport-to-renew")': false, '(may "passport-lost")': true },
    ],
    [
      { nationality: 'stateless' },
      { '(may "passport-to-renew")': false, '(may "passport-lost")': false },
    ],
  ] as const)('with the passport of %j', (answers, expected) => {
    expectSo(answers, expected);
  });
  it('needs no permit before the law, which is awaited once it is signed', () => {
    expectSo({}, { '(sure "permit-law-awaited")': false }, '2026-02-08');
    expectSo(
      { exit: 'sentence', contract: 'ended' },
      {
        '(sure "permit-law-awaited")': true,
        '(may "permit-missing-now")': false,
        '(sure "no-time-to-stay")': false,
      },
      '2026-02-09',
    );
    expectSo({}, { '(sure "permit-law-awaited")': false }, '2026-05-06');
  });
});

describe('a second citizenship', () => {
  it('is recognised from the day of the law', () => {
    const before = { '(may "keeps-other-citizenship")': false, '(may "has-to-renounce")': true };
    expectSo({ nationality: 'US' }, before, '2026-01-15');
    expect(isSo('(may "has-to-renounce")', { nationality: 'stateless' }, '2026-01-15')).toBe(false);
  });
});
