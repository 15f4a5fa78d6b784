import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { type Engine, inJson } from './engine';

/** Nothing is asked of Mozilla, and a finished file lands in the profile without a question. */
const preferences = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.download.folderList': 2,
  'browser.download.open_pdf_attachments_inline': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'pdfjs.disabled': true,
  'toolkit.telemetry.server': '',
};

/**
 * Opens a stock Firefox through WebDriver BiDi.
 * @param home its profile, which is left as it is; without one it has a profile that goes with it
 */
export async function openFirefox(program: string, home?: string): Promise<Engine> {
  const profile = home ?? mkdtempSync(join(tmpdir(), 'journeys-firefox-'));
  const lines = Object.entries({ ...preferences, 'browser.download.dir': profile }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const options = ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', profile];
  const browser = spawn(program, options, {
    stdio: ['ignore', 'ignore', 'pipe'],
    // As root it refuses a home that is somebody else's.
    env: { ...process.env, HOME: profile },
  });
  const address = await new Promise<string>((found, fail) => {
    let said = '';
    browser.stderr.on('data', (data) => {
      said += data;
      const [, socket] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? [];
      if (socket) found(`${socket}/session`);
    });
    browser.on('exit', () => fail(new Error(`Firefox ended: ${said}`)));
  });
  const call = await connect(address);
  const { capabilities } = await call('session.new', { capabilities: {} });
  const { contexts } = await call('browsingContext.getTree', {});
  const [{ context }] = contexts;
  return {
    version: capabilities.browserVersion,
    open: async (url) => {
      await call('browsingContext.navigate', { context, url, wait: 'none' });
    },
    run: async (work, ...args) => {
      const { type, result, exceptionDetails } = await call('script.evaluate', {
        expression: inJson(work, args),
        target: { context },
        awaitPromise: true,
      });
      if (type !== 'success') throw new Error(exceptionDetails?.text ?? 'The script failed.');
      return JSON.parse(result.value);
    },
    close: async () => {
      const gone = new Promise((ended) => browser.once('exit', ended));
      call('browser.close', {}).catch(() => undefined);
      const kill = setTimeout(() => browser.kill('SIGKILL'), 5_000);
      await gone;
      clearTimeout(kill);
      if (!home) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** What the browser answers is its own protocol's JSON, whose parts are picked where they are used. */
type Call = (method: string, params: object) => Promise<ReturnType<typeof JSON.parse>>;

async function connect(address: string): Promise<Call> {
  const socket = new WebSocket(address, { maxPayload: 2 ** 28 });
  await new Promise((opened, fail) => socket.once('open', opened).once('error', fail));
  const waiting = new Map<number, (answer: ReturnType<typeof JSON.parse>) => void>();
  let last = 0;
  socket.on('message', (data) => {
    const answer = JSON.parse(String(data));
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  return (method, params) => {
    last += 1;
    const id = last;
    return new Promise((resolve, reject) => {
      waiting.set(id, (answer) =>
        answer.type === 'error'
          ? reject(new Error(`${method}: ${answer.message}`))
          : resolve(answer.result),
      );
      socket.send(JSON.stringify({ id, method, params }));
    });
  };
}
