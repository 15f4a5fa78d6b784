import { setTimeout as wait } from 'node:timers/promises';
import { type Answer, type Asking, askAddress } from './ask-address';
import type { Fingerprints } from './fingerprints';

/** How gently many addresses are asked. */
export interface Round extends Asking {
  /** Milliseconds between two requests to one host. */
  pause: number;
  /** Hosts asked at the same time. */
  hosts: number;
  /** After so many hosts of which none could be reached at all, there is no network. */
  giveUpAfter: number;
}

/** What a public host may be asked. */
export const gently: Round = {
  patience: 30_000,
  pause: 3_000,
  hosts: 6,
  giveUpAfter: 8,
  userAgent: 'putivnyk-source-watch (looks whether the sources of a free guide still hold)',
};

/**
 * Asks each address once: one at a time a host, with a pause, and a host that asks for patience no more that day.
 * @param sources addresses by id
 * @returns the answers by id; nothing when this machine has no network
 */
export async function askAll(
  sources: Readonly<Record<string, string>>,
  known: Fingerprints,
  round: Round,
): Promise<Map<string, Answer> | undefined> {
  const answers = new Map<string, Answer>();
  const byHost = new Map<string, [string, string][]>();
  for (const [id, url] of Object.entries(sources)) {
    const { host } = new URL(url);
    byHost.set(host, [...(byHost.get(host) ?? []), [id, url]]);
  }
  const waiting = [...byHost.values()];
  let unreached = 0;
  let isOnline = false;
  const hasNoNetwork = () => !isOnline && unreached >= Math.min(round.giveUpAfter, byHost.size);

  const askHost = async (pages: readonly [string, string][]) => {
    let isToWait = false;
    for (const [index, [id, url]] of pages.entries()) {
      if (isToWait) {
        answers.set(id, { kind: 'unreachable', why: 'not asked: see its host', network: false });
        continue;
      }
      if (index > 0) await wait(round.pause);
      const answer = await askAddress(url, known[id], round);
      answers.set(id, answer);
      isToWait = answer.kind === 'unreachable' && answer.wait === true;
      const isReached = answer.kind !== 'unreachable' || !answer.network;
      if (isReached) isOnline = true;
      else if (index === 0) unreached += 1;
      if (!isReached) isToWait = true;
      if (hasNoNetwork()) return;
    }
  };
  const work = async () => {
    for (let next = waiting.shift(); next && !hasNoNetwork(); next = waiting.shift())
      await askHost(next);
  };
  await Promise.all(Array.from({ length: round.hosts }, work));
  return hasNoNetwork() ? undefined : answers;
}
