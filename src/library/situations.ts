import type { Answers } from '../questions/fields';

/** A situation that many readers are in: what a file of the library is made for. */
export interface Situation {
  /** Names the files, in every language the same. */
  id: string;
  /** What is not answered keeps every branch: one paper is right for whoever takes it. */
  answers: Answers;
}

/**
 * The common situations, in the order of the index: where a contract stands, then what relatives come with. Nobody's
 * nationality is in them: who hands a card to strangers does not ask for it.
 */
export const situations: readonly Situation[] = [
  { id: 'considering', answers: { contract: 'considering' } },
  { id: 'applying', answers: { contract: 'applying' } },
  { id: 'no-contract', answers: { contract: 'none' } },
  { id: 'signed', answers: { contract: 'signed' } },
  { id: 'signed-unpaid', answers: { contract: 'signed', problem: ['unpaid'] } },
  { id: 'signed-wounded', answers: { contract: 'signed', problem: ['wounded'] } },
  { id: 'ended', answers: { contract: 'ended' } },
  { id: 'anyone', answers: {} },
  { id: 'relative', answers: { reader: 'relative' } },
  {
    id: 'relative-wounded',
    answers: { reader: 'relative', contract: 'signed', problem: ['wounded'] },
  },
  {
    id: 'relative-missing',
    answers: { reader: 'relative', contract: 'signed', problem: ['missing-or-captured'] },
  },
  { id: 'relative-died', answers: { reader: 'relative', contract: 'signed', problem: ['died'] } },
];
