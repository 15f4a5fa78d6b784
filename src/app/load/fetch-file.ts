import { findReason, isFile } from './find-reason';
import { loadPart } from './load-part';
import { PartError } from './part-error';

/** Milliseconds that one file may take. */
const patience = 60_000;

/** Fetches a file of the page, such as a font, and tries again as for any other part. @throws PartError */
export function fetchFile(address: string): Promise<ArrayBuffer> {
  if (address.startsWith('data:')) return Promise.resolve(decodeData(address));
  return loadPart(() => fetchOnce(address));
}

/** A page in one file holds its files in their addresses, in base 64, and may fetch nothing. */
function decodeData(address: string): ArrayBuffer {
  const text = atob(address.slice(address.indexOf(',') + 1));
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0)).buffer;
}

async function fetchOnce(address: string): Promise<ArrayBuffer> {
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), patience);
  try {
    const response = await fetch(address, { signal: giveUp.signal });
    if (isFile(response)) return await response.arrayBuffer();
  } catch {
    throw new PartError(giveUp.signal.aborted ? 'no-answer' : 'no-network', address);
  } finally {
    clearTimeout(timer);
  }
  throw new PartError((await findReason(address)) ?? 'no-network', address);
}
