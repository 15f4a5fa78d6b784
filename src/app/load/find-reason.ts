import type { PartReason } from './part-error';

/** Milliseconds that each question of this file may take. */
const patience = 8_000;

/** The page's first script. Its name tells one build from another, as it holds the names of all other files. */
const firstScript = /assets\/index-[\w-]+\.js/;

/**
 * Finds out why a file of the page did not come, by asking for it and then for the page itself.
 * @returns nothing when the file comes now
 */
export async function findReason(address: string): Promise<PartReason | undefined> {
  const file = await ask(address);
  if (typeof file === 'string') return file;
  if (file.isFile) return undefined;
  const page = await ask(location.pathname + location.search);
  if (typeof page === 'string') return page;
  return isOther(page.text) ? 'new-version' : 'not-of-app';
}

/** Whether the host has another version of the page than this one. False also when nothing answers. */
export async function isReplaced(): Promise<boolean> {
  const page = await ask(location.pathname + location.search);
  return typeof page !== 'string' && isOther(page.text);
}

function isOther(page: string): boolean {
  const published = firstScript.exec(page)?.[0];
  return published !== undefined && !document.querySelector(`script[src$="${published}"]`);
}

/** Whether an answer may be a file of the page. Whoever answers in its place, a sign-in or a host, does so in HTML. */
export function isFile(response: Response): boolean {
  return response.ok && !/html/i.test(response.headers.get('content-type') ?? '');
}

async function ask(address: string): Promise<{ isFile: boolean; text: string } | PartReason> {
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), patience);
  try {
    const response = await fetch(address, { cache: 'no-store', signal: giveUp.signal });
    return { isFile: isFile(response), text: await response.text() };
  } catch {
    return giveUp.signal.aborted ? 'no-answer' : 'no-network';
  } finally {
    clearTimeout(timer);
  }
}
