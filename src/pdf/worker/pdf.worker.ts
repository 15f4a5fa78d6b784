import { holdLife } from '../../threads/worker-liveness';
import type { FontFiles, Request, Response } from '../messages';
import { deserialiseJob } from '../serialise-job';
import { openFonts } from './fonts';
import { toFailure } from './layout-fault';
import { typeset } from './typeset';
import { sample } from './warm-up';

/** The typesetter's thread: it hears fonts and jobs, answers with bytes, and asks the network for nothing. */
let fonts: FontFiles | null = null;
let lives: Promise<boolean> | null = null;

function say(response: Response, transfer: Transferable[] = []): void {
  self.postMessage(response, { transfer });
}

async function takeFonts(request: Extract<Request, { type: 'fonts' }>): Promise<void> {
  fonts = null;
  try {
    openFonts(request.fonts);
    fonts = request.fonts;
  } catch (caught) {
    // Id 0 is no job: it is the answer to `fonts`.
    return say({ type: 'failed', id: 0, failure: { ...toFailure(caught), cause: 'font' } });
  }
  try {
    await typeset(sample, fonts);
    lives ??= holdLife(request.life);
    say({ type: 'ready', lives: await lives });
  } catch (caught) {
    say({ type: 'failed', id: 0, failure: toFailure(caught) });
  }
}

async function takeJob({ id, job }: Extract<Request, { type: 'typeset' }>): Promise<void> {
  try {
    if (!fonts) throw new Error('No fonts came before the job.');
    const { bytes, pages } = await typeset(
      job instanceof ArrayBuffer ? deserialiseJob(job) : job,
      fonts,
      (stage) => say({ type: 'stage', id, stage }),
    );
    say({ type: 'done', id, bytes, pages }, [bytes]);
  } catch (caught) {
    say({ type: 'failed', id, failure: toFailure(caught) });
  }
}

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if (data.type === 'fonts') takeFonts(data);
  else takeJob(data);
});
