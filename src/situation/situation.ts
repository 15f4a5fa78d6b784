/**
 * The policy's vocabulary: every condition that a template or a section rule may name.
 * A name is true also when the answer is missing or "not sure", unless it says "known":
 * the guide leaves something out only on a definite answer.
 */
export interface Situation {
  // --- Who reads -------------------------------------------------------------------------------
  /** A relative reads, for somebody who serves. */
  forRelative: boolean;

  // --- Passport ----------------------------------------------------------------------------------
  /** A citizen of Russia, or one who did not say. */
  mayBeRussian: boolean;
  /** A citizen of Belarus, or one who did not say. */
  mayBeBelarusian: boolean;
  /** A citizen of Russia or Belarus, or one who did not say. */
  mayBeRussianOrBelarusian: boolean;
  /** Stateless, or did not say. */
  mayBeStateless: boolean;
  /** A citizen of a state whose second passport Ukraine recognises, or did not say. */
  mayKeepOtherCitizenship: boolean;
  /** A citizen of another state than those, or did not say: has to declare renunciation. */
  mayHaveToRenounce: boolean;
  /** The person's state is one whose expired passports are accepted for citizenship, or is not known. */
  mayUseExpiredPassport: boolean;
  /** Has a state of their own with a consulate to turn to, or did not say. */
  mayHaveConsulate: boolean;
  /** Nationality was not told. */
  nationalityNotKnown: boolean;

  // --- Unit ----------------------------------------------------------------------------------------
  /** Served in a battalion of the former International Legion. */
  fromLegion: boolean;
  /** The Ministry of Defence's rules for reports apply, or the unit is not known. */
  mayBeUnderDefenceMinistry: boolean;
  /** National Guard, or the unit is not known. */
  mayBeInGuard: boolean;
  /** State Special Transport Service, or the unit is not known. */
  mayBeInTransportService: boolean;
  /** Defence Intelligence, or the unit is not known. */
  mayBeInIntelligence: boolean;
  /** A volunteer formation, or the unit is not known. */
  mayBeInVolunteerFormation: boolean;
  /** The unit is not known: both branches are printed with a way to settle it. */
  unitNotKnown: boolean;

  // --- Contract --------------------------------------------------------------------------------------
  /** Known: thinks of signing or has applied. */
  beforeContract: boolean;
  /** Known: thinks of signing. */
  isConsidering: boolean;
  /** Known: has applied. */
  hasApplied: boolean;
  /** Serves without a contract, or it is not known. */
  mayServeWithoutContract: boolean;
  /** Known: serves without a contract. */
  servesWithoutContract: boolean;
  /** A contract is signed and runs, or it is not known. */
  mayBeUnderContract: boolean;
  /** Known: a contract is signed and runs. */
  isUnderContract: boolean;
  /** Known: the contract has ended. */
  contractEnded: boolean;
  /** Contract status is not known: both branches are printed with a way to settle it. */
  contractNotKnown: boolean;
  /** Wears the uniform now, with or without a contract, or it is not known. */
  mayBeServing: boolean;

  // --- What was told beside the three questions -----------------------------------------------------------
  /** Does not have the residence permit in hand, or did not say. */
  mayLackPermit: boolean;
  /** Known: has applied for the permit and waits. */
  waitsForPermit: boolean;
  /** Known: the passport has expired or soon will. */
  passportExpires: boolean;
  /** Known: the passport is lost. */
  passportLost: boolean;
  /** Has close relatives, or did not say. */
  mayHaveFamily: boolean;
  /** Relatives are in Ukraine, or it was not told where. */
  familyMayBeInUkraine: boolean;
  /** Relatives are abroad, or it was not told where. */
  familyMayBeAbroad: boolean;
  /** Relatives are citizens of Russia or Belarus or live there, or it was not told. */
  familyMayBeBarred: boolean;
  /** Known: pay is late or short. */
  saysUnpaid: boolean;
  /** Known: the personal file is lost. */
  saysFileLost: boolean;
  /** Known: no copy of the contract. */
  saysNoCopy: boolean;
  /** Known: a transfer was refused. */
  saysTransferRefused: boolean;
  /** Known: a report was not answered. */
  saysNoAnswer: boolean;
  /** Known: wounded. */
  saysWounded: boolean;
  /** Known: missing or captured, told by a relative or for oneself after release. */
  saysMissingOrCaptured: boolean;
  /** The contract has ended (or that is not known) on a ground that gives no time to stay, or on one not told. */
  mayHaveNoTimeToStay: boolean;

  // --- What the day decides ---------------------------------------------------------------------------
  /** A foreigner has to serve some time before ending the contract at own wish. */
  exitNeedsTime: boolean;
  /** A residence permit is required for lawful stay. */
  permitRequired: boolean;
  /** The months for those who served already when the permit became required are over. */
  permitWindowClosed: boolean;
  /** The permit is required and those months still run. */
  permitWindowOpen: boolean;
  /** May have served already when the permit became required, and those months are over. */
  mayBeLateForPermit: boolean;
  /** May have served already when the permit became required, and those months still run. */
  mayStillBeInTimeForPermit: boolean;
  /** The law on multiple citizenship is in force. */
  multipleCitizenshipLaw: boolean;
  /** The Office of the Military Ombudsman works. */
  ombudsmanWorks: boolean;
  /** New-type contracts with combat time are offered. */
  newContractOffered: boolean;
  /** The old time limit for pay claims has been struck down. */
  payClaimLimitStruck: boolean;
  /** The longer schedule of the death payment applies to deaths recorded now. */
  longerDeathSchedule: boolean;
  /** Parliament has voted to count pay drawn while missing against the death payment. */
  deathOffsetVoted: boolean;
}
