import type { Fingerprint } from './fingerprints';
import { printText, readText } from './read-text';

/** What an address answered. */
export type Answer =
  /** The host says that the page is not there, or no more. */
  | { kind: 'gone'; status: number; at: string }
  /** Nothing is known of the page: the host did not answer, did not let us in, or has a fault. `network`: not even asked. */
  | { kind: 'unreachable'; why: string; network: boolean; wait?: boolean }
  /** The page is there. `moved`: another address has taken its place for good. */
  | { kind: 'there'; isSame: boolean; moved?: string; found?: Omit<Fingerprint, 'day'> };

/** How a request is made; a test has a server and little patience of its own. */
export interface Asking {
  /** Milliseconds for one address with all its steps. */
  patience: number;
  userAgent: string;
}

const mostSteps = 5;
const permanent = [301, 308];
const redirects = [301, 302, 303, 307, 308];

/**
 * Asks one address, with what was recorded of it as the condition, and follows its redirections. Nothing is thrown.
 * @param known what was recorded; absent: the page is read in full
 */
export async function askAddress(
  url: string,
  known: Fingerprint | undefined,
  { patience, userAgent }: Asking,
): Promise<Answer> {
  const signal = AbortSignal.timeout(patience);
  let at = url;
  let moved: string | undefined;
  let isForGood = true;
  try {
    for (let step = 0; step <= mostSteps; step++) {
      const response = await fetch(at, {
        redirect: 'manual',
        signal,
        headers: {
          'user-agent': userAgent,
          accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
          ...(known?.etag && { 'if-none-match': known.etag }),
          ...(known?.lastModified && { 'if-modified-since': known.lastModified }),
        },
      });
      const { status, headers } = response;
      const location = headers.get('location');
      if (redirects.includes(status) && location) {
        await response.body?.cancel();
        at = new URL(location, at).href;
        isForGood &&= permanent.includes(status);
        if (isForGood) moved = at;
        continue;
      }
      return await judge(response, known, isRealMove(url, moved) ? moved : undefined, at);
    }
    return { kind: 'unreachable', why: `more than ${mostSteps} redirections`, network: false };
  } catch (error) {
    return { kind: 'unreachable', ...reasonOf(error) };
  }
}

async function judge(
  response: Response,
  known: Fingerprint | undefined,
  moved: string | undefined,
  at: string,
): Promise<Answer> {
  const { status, headers } = response;
  const move = moved ? { moved } : {};
  if (status === 304 && known) return { kind: 'there', isSame: true, ...move };
  if (status === 404 || status === 410) {
    await response.body?.cancel();
    return { kind: 'gone', status, at };
  }
  if (!response.ok) {
    await response.body?.cancel();
    const isRefused = [401, 403, 429, 451].includes(status);
    const why = `${status}${isRefused ? ', the host lets no program in' : ''}`;
    return { kind: 'unreachable', why, network: false, wait: status === 429 || status === 503 };
  }
  const body = new Uint8Array(await response.arrayBuffer());
  const text = printText(readText(body, headers.get('content-type') ?? ''));
  const etag = headers.get('etag');
  const lastModified = headers.get('last-modified');
  const found = { text, ...(etag && { etag }), ...(lastModified && { lastModified }) };
  return { kind: 'there', isSame: known?.text === text, found, ...move };
}

/** From http to https, with or without www, or a slash at the end: the same page by the same name. */
function isRealMove(from: string, to: string | undefined): boolean {
  const bare = (url: string) => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/(?=$|[?#])/, '');
  return to !== undefined && bare(from) !== bare(to);
}

/** Causes that say that this machine has no way out, rather than that one host is down. */
const noWay = ['ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH', 'ENETDOWN', 'ECONNREFUSED'];

function reasonOf(error: unknown): { why: string; network: boolean } {
  const { name, cause } = error as { name?: string; cause?: { code?: string; message?: string } };
  if (name === 'TimeoutError') return { why: 'no answer in time', network: false };
  const code = cause?.code ?? '';
  return { why: code || cause?.message || String(error), network: noWay.includes(code) };
}
