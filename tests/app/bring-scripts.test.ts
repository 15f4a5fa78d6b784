/** Scripts of the built page, asked for while an earlier asking is still under way. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { bringScriptsFrom } from '../../src/app/load/bring-scripts';

const signIn = '<!doctype html><form>Please sign in</form>';
type Script = { src: string; fire(type: 'load' | 'error'): void };
let scripts: Script[] = [];
let answers: ((response: Response) => void)[] = [];

beforeEach(() => {
  scripts = [];
  answers = [];
  vi.stubGlobal('putivnyk', { chunks: {} });
  vi.stubGlobal('location', { pathname: '/', search: '' });
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('removeEventListener', () => undefined);
  vi.stubGlobal('fetch', () => new Promise<Response>((answer) => answers.push(answer)));
  vi.stubGlobal('document', {
    querySelector: () => null,
    head: { append: (script: Script) => scripts.push(script) },
    createElement: () => {
      const heard: Record<string, () => void> = {};
      return {
        src: '',
        remove: () => undefined,
        addEventListener: (type: string, hear: () => void) => {
          heard[type] = hear;
        },
        fire: (type: string) => heard[type]?.(),
      };
    },
  });
  bringScriptsFrom('http://host/assets/index.js');
});
afterEach(() => vi.unstubAllGlobals());

const answer = async (text: string) => {
  await vi.waitFor(() => expect(answers.length).toBeGreaterThan(0));
  answers.shift()?.(new Response(text, { headers: { 'content-type': 'text/html' } }));
};

it('what met a sign-in page before does not fail whoever asks again', async () => {
  const first = globalThis.putivnyk?.bring?.(['facts.js']);
  const failed = expect(first).rejects.toMatchObject({ reason: 'not-of-app' });
  scripts[0]?.fire('load');
  // The page has found another part missing and says so; somebody signs in and tries again.
  const again = globalThis.putivnyk?.bring?.(['facts.js']);
  await answer(signIn);
  await answer(signIn);
  await failed;
  await vi.waitFor(() => expect(scripts).toHaveLength(2));
  expect(scripts[1]?.src).toBe('http://host/assets/facts.js');
  Object.assign(globalThis.putivnyk?.chunks ?? {}, { 'facts.js': { address: '' } });
  scripts[1]?.fire('load');
  await expect(again).resolves.toBeUndefined();
});
