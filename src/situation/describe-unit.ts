import type { ValueOf } from '../questions/fields';
import type { Situation } from './situation';

type Unit = Pick<
  Situation,
  | 'fromLegion'
  | 'mayBeUnderDefenceMinistry'
  | 'mayBeInGuard'
  | 'mayBeInTransportService'
  | 'mayBeInIntelligence'
  | 'mayBeInVolunteerFormation'
  | 'exitConfirmed'
>;

/** Which rules the unit brings. A missing answer counts as "not sure". */
export function describeUnit(unit: ValueOf<'unit'> = 'unsure'): Unit {
  const unknown = unit === 'unsure';
  return {
    fromLegion: unit === 'legion',
    // A volunteer formation is under no ministry's rules for reports; the Guard has its own.
    mayBeUnderDefenceMinistry: unit !== 'guard' && unit !== 'volunteer',
    mayBeInGuard: unknown || unit === 'guard',
    mayBeInTransportService: unknown || unit === 'transport',
    mayBeInIntelligence: unknown || unit === 'hur',
    mayBeInVolunteerFormation: unknown || unit === 'volunteer',
    // The ministry speaks of the Armed Forces, Defence Intelligence of itself; of the two others nobody does.
    exitConfirmed: unit !== 'guard' && unit !== 'transport',
  };
}
