/**
 * The policy's vocabulary: every condition that a template or a section rule may name.
 * A name is true also when the answer is missing or "not sure", unless it says "known":
 * the guide leaves something out only on a definite answer.
 */
export interface Situation {
  // --- Who reads -------------------------------------------------------------------------------
  /** A relative reads, for somebody who serves. */
  forRelative: boolean;
  /** A relative reads, and the serving person's state may have a mission that is safe to ask. */
  relativeMayWriteToMission: boolean;
  /** The serving person reads, and thinks of signing. */
  readerConsiders: boolean;
  /** The serving person reads, and has applied. */
  readerHasApplied: boolean;
  /** The serving person reads, and serves without a contract. */
  readerServesWithoutContract: boolean;
  /** The serving person reads, and is under contract. */
  readerIsUnderContract: boolean;
  /** The serving person reads, and the contract has ended. */
  readerHasLeft: boolean;
  /** The serving person reads, and contract status is not known. */
  readerContractNotKnown: boolean;
  /** The serving person reads, is under contract, and has the residence permit. */
  readerHasContractAndPermit: boolean;
  /** The serving person reads, is under contract, and may lack the residence permit that this day requires. */
  readerHasContractAndNeedsPermit: boolean;
  /** The serving person reads, is under contract, may lack a residence permit, and none is required yet. */
  readerHasContractAndNeedsNoPermit: boolean;
  /** The serving person reads, and may be late for the permit. */
  readerMayBeLateForPermit: boolean;
  /** The serving person reads, and may still be in time for the permit. */
  readerMayStillBeInTimeForPermit: boolean;

  // --- Passport ----------------------------------------------------------------------------------
  /** A citizen of Russia, or one who did not say. */
  mayBeRussian: boolean;
  /** A citizen of Belarus, or one who did not say. */
  mayBeBelarusian: boolean;
  /** A citizen of Russia or Belarus, or one who did not say. */
  mayBeRussianOrBelarusian: boolean;
  /** Stateless, or did not say. */
  mayBeStateless: boolean;
  /** A citizen of a state whose second passport Ukraine recognises on this day, or did not say. */
  mayKeepOtherCitizenship: boolean;
  /** A citizen of another state than those, or did not say: has to declare renunciation. */
  mayHaveToRenounce: boolean;
  /** Did not say, on a day when that law is in force: may be Ukrainian already and owe proof of the old citizenship's end. */
  mayOweProof: boolean;
  /** The person's state is one whose expired passports are accepted for citizenship, or is not known. */
  mayUseExpiredPassport: boolean;
  /** Has a nationality, or did not say: not known to be stateless. */
  mayHaveNationality: boolean;
  /** Known: stateless. Lines that speak of the person's own country are not for them. */
  isStateless: boolean;
  /** Has a state of their own with a consulate to turn to, or did not say. */
  mayHaveConsulate: boolean;
  /** A citizen of Colombia, or one who did not say. */
  mayBeColombian: boolean;
  /** A citizen of Brazil, or one who did not say. */
  mayBeBrazilian: boolean;
  /** A citizen of Georgia, or one who did not say. */
  mayBeGeorgian: boolean;
  /** A citizen of Germany, or one who did not say. */
  mayBeGerman: boolean;
  /** A citizen of the United States, or one who did not say. */
  mayBeAmerican: boolean;
  /** A citizen of the United Kingdom, or one who did not say. */
  mayBeBritish: boolean;
  /** A citizen of Poland, or one who did not say. */
  mayBePolish: boolean;
  /** A citizen of South Africa, or one who did not say. */
  mayBeSouthAfrican: boolean;
  /** A citizen of Nepal, or one who did not say. */
  mayBeNepali: boolean;
  /** The citizenship law of the person's state has a rule of loss for service in a foreign army, or is not known. */
  armyMayCostCitizenship: boolean;
  /** Nationality was not told. */
  nationalityNotKnown: boolean;

  // --- What is known of the person's own state -------------------------------------------------------------
  // Of each group exactly one is true for a state with a row in facts/nationalities.yaml, and none for the rest:
  // no row or no state told (countryNotKnown), or no state at all (isStateless).

  /** Nothing is known of the person's state: it has no row in the table, or was not told. */
  countryNotKnown: boolean;

  /** Papers that the person's state ISSUED need an apostille. What counts is the issuing state, not the passport. */
  papersNeedApostille: boolean;
  /** Papers that the person's state issued need no stamp, by treaty. */
  papersNeedNoStamp: boolean;
  /** Papers that the person's state issued need consular legalisation. */
  papersNeedLegalisation: boolean;
  /** Which stamp papers of the person's state need is not known. */
  stampNotKnown: boolean;

  /** Needs a visa to enter Ukraine. */
  needsVisa: boolean;
  /** Enters Ukraine for a short stay without a visa. */
  entersWithoutVisa: boolean;
  /** Whether a visa is needed is not known. */
  visaNotKnown: boolean;

  /** Needs a Schengen visa to come through Poland or Romania. */
  needsTransitVisa: boolean;
  /** Comes through Poland or Romania for a short stay without a visa. */
  crossesWithoutVisa: boolean;
  /** Comes through Poland or Romania as a citizen of the EU or a Schengen state. */
  crossesAsEuropean: boolean;
  /** Whether a visa is needed to come through Poland or Romania is not known. */
  transitNotKnown: boolean;

  // Of home law: none where the guide has a passage of its own for that state.
  /** The home state treats the service as an offence. */
  homeLawForbids: boolean;
  /** The home state wants its permission first. */
  homeLawNeedsLicence: boolean;
  /** The home state bans some of it, warns officially, or its law is unclear. */
  homeLawRestricts: boolean;
  /** The home state lets civilians serve. */
  homeLawAllows: boolean;
  /** What the home law says is not known. */
  homeLawNotKnown: boolean;

  /** The home state's embassy was reported to work in Kyiv. */
  hasEmbassyInKyiv: boolean;
  /** The home state has no embassy in Kyiv. */
  hasNoEmbassyInKyiv: boolean;
  /** Whether the home state has an embassy in Kyiv is not known. */
  embassyNotKnown: boolean;

  /** The mission that covers Ukraine is in Poland. */
  missionIsInPoland: boolean;
  /** The mission that covers Ukraine is in Turkey. */
  missionIsInTurkey: boolean;

  /** An electronic visa for Ukraine was reported open to the person's citizens. */
  electronicVisaOffered: boolean;
  /** Enters Moldova without a visa, where Poland and Romania want one. */
  moldovaNeedsNoVisa: boolean;
  /** Enters Moldova with its electronic visa, where Poland and Romania want one. */
  moldovaGivesElectronicVisa: boolean;

  /** The home state's police bring news of a death to the family. */
  familyNewsByPolice: boolean;
  /** The home state's foreign ministry does. */
  familyNewsByMinistry: boolean;
  /** The home state's mission does. */
  familyNewsByMission: boolean;

  /** The home state takes its citizenship from those who take another, or may. */
  homeMayTakeCitizenship: boolean;
  /** The home state has no such rule. */
  homeKeepsCitizenship: boolean;
  /** Whether it has such a rule is not known. */
  homeCitizenshipNotKnown: boolean;

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
  /** A source names the right to leave at own wish for this unit, or the unit is not known. */
  exitConfirmed: boolean;

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
  /** The reader's own contract runs, or may: not a relative's guide. */
  ownContractMayRun: boolean;
  /** Known: a contract is signed and runs. */
  isUnderContract: boolean;
  /** Known: the contract has ended. */
  contractEnded: boolean;
  /** Contract status is not known: both branches are printed with a way to settle it. */
  contractNotKnown: boolean;
  /** Wears the uniform now, with or without a contract, or it is not known. */
  mayBeServing: boolean;
  /** A contract is or was signed, or it is not known. */
  mayHaveServedUnderContract: boolean;

  // --- What was told beside the three questions -----------------------------------------------------------
  /** Does not have the residence permit in hand, or did not say. */
  mayLackPermit: boolean;
  /** Known: has applied for the permit and waits. */
  waitsForPermit: boolean;
  /** Known: holds the permit. */
  hasPermit: boolean;
  /** Under contract, or that is not known, on a day when the permit is required, without permit or application. */
  mayApplyForPermit: boolean;
  /** Known: the contract has ended. The permit is not in hand, or that was not told. */
  endedMayLackPermit: boolean;
  /** Known: the passport has expired or soon will. */
  passportExpires: boolean;
  /** The passport has expired or soon will, or that was not told; the state is one whose expired passports pass. */
  mayHaveExpiredPassportAccepted: boolean;
  /** The passport has expired or soon will, or that was not told; there is a consulate to renew it. */
  mayRenewPassport: boolean;
  /** The passport is lost, or that was not told; not for stateless people. */
  mayLosePassport: boolean;
  /** Has close relatives, or did not say. */
  mayHaveFamily: boolean;
  /** The same, on a day when the law with the new sums for a birth is in force. */
  mayGetChildAid: boolean;
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
  /** Told of something to report on, and the ministry's order gives the reader's own report a time. */
  ownReportIsDue: boolean;
  /** The contract has ended for health, after a wound, or on a ground not told: a claim may run from that day. */
  mayClaimPartialLoss: boolean;
  /** The contract has ended (or that is not known) on a ground that gives no time to stay, or on one not told. */
  mayHaveNoTimeToStay: boolean;
  /** Under contract, or after one: no ground of discharge was told, or one that gives no time or may be taken for it. */
  groundMayLeaveNoTime: boolean;
  /** Known: the contract ended on a ground that gives no time to stay. */
  groundLeavesNoTime: boolean;

  // --- What the day decides ---------------------------------------------------------------------------
  /** A residence permit is required for lawful stay. */
  permitRequired: boolean;
  /** The law that requires it is signed and not yet in force. */
  permitLawAwaited: boolean;
  /** The months for those who served already when the permit became required are over. */
  permitWindowClosed: boolean;
  /** The permit is required and those months still run. */
  permitWindowOpen: boolean;
  /** May have served already when the permit became required, and those months are over without a permit. */
  mayBeLateForPermit: boolean;
  /** May have served already when the permit became required, and those months still run. */
  mayStillBeInTimeForPermit: boolean;
  /** The law on multiple citizenship is in force. */
  multipleCitizenshipLaw: boolean;
  /** The law with the new sums for the birth of a child is in force. */
  newChildAid: boolean;
  /** The decree with the new procedure and list of papers for citizenship is in force. */
  newCitizenshipProcedure: boolean;
  /** The Office of the Military Ombudsman works. */
  ombudsmanWorks: boolean;
  /** It works, and takes complaints from this reader: somebody who serves, or a relative. */
  mayComplainToOmbudsman: boolean;
  /** The International Legion of the Ground Forces is no longer a unit of its own. */
  legionEnded: boolean;
  /** A newspaper has reported that foreigners are taken on before a medical. */
  medicalMayBeSkipped: boolean;
  /** New-type contracts with combat time are offered. */
  newContractOffered: boolean;
  /** The old time limit for pay claims has been struck down. */
  payClaimLimitStruck: boolean;
  /** The months in which those absent without leave could come back without a case of their own are over. */
  easyReturnClosed: boolean;
  /** A commander has a set time to answer a request for transfer and to carry out the order. */
  transferHasLimits: boolean;
  /** A part of annual leave must be given, whatever the staffing. */
  leaveGuaranteed: boolean;
  /** The law knows the directive for captivity: a member says who draws the pay. */
  captivityDirective: boolean;
  /** The reader serves or will, on a day on which the directive for captivity can be written. */
  mayWriteDirective: boolean;
  /** The longer schedule of the death payment applies to deaths recorded now. */
  longerDeathSchedule: boolean;
  /** Parliament has voted to count pay drawn while missing against the death payment. */
  deathOffsetVoted: boolean;
}
