import { findReason } from './find-reason';
import { PartError } from './part-error';

/** What the built page's scripts register; see `src/bundling/scripts`. A page served from its sources has none. */
export interface Scripts {
  chunks: Record<string, { address: string }>;
  /** Fetches scripts by file name. @throws PartError */
  bring?(files: readonly string[]): Promise<void>;
}

declare global {
  var putivnyk: Scripts | undefined;
}

/** Milliseconds that one script may take. It still counts when it comes later. */
const patience = 30_000;

/** Scripts under way, by file name. What failed is not kept: it may be asked for again at once. */
const coming = new Map<string, Promise<void>>();

/**
 * Makes `import()` in the built page fetch scripts, each once; a page served from its sources is left as it is.
 * @param beside address of one of them; the others lie in the same folder
 */
export function bringScriptsFrom(beside: string): void {
  const scripts = globalThis.putivnyk;
  if (!scripts) return;
  scripts.bring = async (files) => {
    await Promise.all(files.map((file) => bring(scripts, file, new URL(file, beside).href)));
  };
}

function bring(scripts: Scripts, file: string, address: string): Promise<void> {
  if (scripts.chunks[file]) return Promise.resolve();
  const known = coming.get(file);
  // What was under way began before this asking: a sign-in page that it met may be gone by now.
  if (known)
    return known.catch((error) => {
      if (error instanceof PartError && error.reason === 'no-answer') throw error;
      return bring(scripts, file, address);
    });
  const work = fetchScript(address).then(async (end) => {
    if (scripts.chunks[file]) return;
    const reason = end === 'late' ? 'no-answer' : await findReason(address);
    // It came at the second asking, or came and was none: a script that is cut off does not register.
    throw new PartError(reason ?? (end === 'run' ? 'not-of-app' : 'no-network'), file);
  });
  coming.set(file, work);
  const forget = () => coming.delete(file);
  work.then(forget, forget);
  return work;
}

/** Lets the browser fetch and run a script. It ends when the script ran, did not come, or is late. */
function fetchScript(address: string): Promise<'run' | 'failed' | 'late'> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    // What a foreign page answers is no program; that it is not is told in a sentence and not in the console.
    const hush = (event: ErrorEvent) => event.filename === address && event.preventDefault();
    addEventListener('error', hush);
    const end = (how: 'run' | 'failed' | 'late') => {
      clearTimeout(timer);
      removeEventListener('error', hush);
      script.remove();
      resolve(how);
    };
    const timer = setTimeout(() => end('late'), patience);
    script.addEventListener('load', () => end('run'));
    script.addEventListener('error', () => end('failed'));
    script.src = address;
    document.head.append(script);
  });
}
