import type { Answers, ValueOf } from '../questions/fields';
import type { Situation } from './situation';

type Extras = Pick<
  Situation,
  | 'mayLackPermit'
  | 'waitsForPermit'
  | 'passportExpires'
  | 'mayHaveFamily'
  | 'familyMayBeBarred'
  | 'saysUnpaid'
  | 'saysFileLost'
  | 'saysNoCopy'
  | 'saysTransferRefused'
  | 'saysNoAnswer'
  | 'saysWounded'
  | 'saysMissingOrCaptured'
>;

/** What was told beside the three questions; each of these answers may be missing. */
export function describeExtras({ permit, passport, family, problem }: Answers): Extras {
  const lives = (where: ValueOf<'family'>) => family === undefined || family === where;
  const says = (what: ValueOf<'problem'>) => problem?.includes(what) ?? false;
  return {
    mayLackPermit: permit !== 'yes',
    waitsForPermit: permit === 'applied',
    passportExpires: passport === 'expired' || passport === 'expiring',
    mayHaveFamily: family !== 'none',
    familyMayBeBarred: lives('russia-or-belarus'),
    saysUnpaid: says('unpaid'),
    saysFileLost: says('file-lost'),
    saysNoCopy: says('no-copy'),
    saysTransferRefused: says('transfer-refused'),
    saysNoAnswer: says('no-answer'),
    saysWounded: says('wounded'),
    saysMissingOrCaptured: says('missing-or-captured'),
  };
}
