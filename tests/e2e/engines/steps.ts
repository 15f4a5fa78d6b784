/** What a reader does, in any engine, and what they then see. All of it happens in the page itself. */
import { createHash } from 'node:crypto';
import type { Engine } from '../../support/engines/engine';
import { asked, english, type LanguageWords, type Person, wordsOf } from '../journey';

/** Milliseconds; a busy machine is no fault of the page. */
const patience = 150_000;

/** Waits until something holds in the page. */
export async function until<Args extends unknown[]>(
  engine: Engine,
  what: string,
  holds: (...args: Args) => boolean,
  ...args: Args
): Promise<void> {
  const end = Date.now() + patience;
  let last: unknown;
  while (Date.now() < end) {
    try {
      if (await engine.run(holds, ...args)) return;
    } catch (error) {
      // The page is just being opened.
      last = error;
    }
    await new Promise((later) => setTimeout(later, 150));
  }
  const seen = await engine.run(() => document.body.innerText.slice(0, 600)).catch(() => '');
  throw new Error(`Waited in vain for ${what}. ${last ?? ''}\nThe page says:\n${seen}`);
}

export const untilText = (engine: Engine, text: string) =>
  until(engine, `“${text}”`, (words) => document.body.innerText.includes(words), text);

/** Opens an address as another page would. */
export async function follow(engine: Engine, address: string): Promise<void> {
  await engine.open('about:blank');
  await engine.open(address);
}

/** Presses a button that is seen, by its whole name. */
export async function press(engine: Engine, name: string): Promise<void> {
  const isThere = (words: string) =>
    [...document.querySelectorAll<HTMLButtonElement>('button')].some(
      (one) => (one.ariaLabel ?? one.innerText).trim() === words && one.getClientRects().length > 0,
    );
  await until(engine, `the button “${name}”`, isThere, name);
  await engine.run((words) => {
    for (const one of document.querySelectorAll<HTMLButtonElement>('button'))
      if ((one.ariaLabel ?? one.innerText).trim() === words && one.getClientRects().length > 0)
        return one.click();
  }, name);
}

/** Chooses a radio button by the words beside it. */
export async function choose(engine: Engine, words: string): Promise<void> {
  const isThere = (wanted: string) =>
    [...document.querySelectorAll('label')].some((one) => one.innerText.trim() === wanted);
  await until(engine, `the choice “${words}”`, isThere, words);
  await engine.run((wanted) => {
    [...document.querySelectorAll('label')].find((one) => one.innerText.trim() === wanted)?.click();
  }, words);
}

/** Opens the page in a language and answers the questions, up to the check screen. */
export async function answerAll(
  engine: Engine,
  address: string,
  person: Person,
  tongue: LanguageWords = english,
): Promise<void> {
  const { t, words } = tongue;
  await follow(engine, address);
  await press(engine, words.name);
  await press(engine, t('button.start'));
  for (const field of asked) await answer(engine, person, field, tongue);
  await untilText(engine, t('check.title'));
}

/** Answers the question on the screen and continues. */
export async function answer(
  engine: Engine,
  person: Person,
  field: (typeof asked)[number],
  tongue: LanguageWords = english,
): Promise<void> {
  await untilText(engine, tongue.t(`question.${field}`));
  const words = wordsOf(person, field, tongue);
  if (field === 'nationality') {
    await engine.run((typed) => {
      const box = document.querySelector<HTMLInputElement>('[role=combobox]');
      if (!box) throw new Error('No box for a country.');
      box.value = typed;
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, words);
    await until(
      engine,
      `the country ${words}`,
      () => document.querySelector('input[type=hidden][name=nationality]') !== null,
    );
  } else await choose(engine, words);
  await press(engine, tongue.t('button.continue'));
}

/** Opens a table as a file on the screen of print runs. */
export const openRows = (engine: Engine, table: string, name = 'rows.csv') =>
  engine.run(
    (csv, fileName) => {
      const box = document.querySelector<HTMLInputElement>('input[type=file]');
      const holder = new DataTransfer();
      holder.items.add(new File([csv], fileName, { type: 'text/csv' }));
      if (box) box.files = holder.files;
      box?.dispatchEvent(new Event('change', { bubbles: true }));
    },
    table,
    name,
  );

/** The PDF is ready. */
export const untilPdf = (engine: Engine, state = 'ready') =>
  until(
    engine,
    `a PDF that is ${state}`,
    (wanted) =>
      document.querySelector<HTMLElement>('[data-testid=pdf-status]')?.dataset.state === wanted,
    state,
  );

/** Presses a button and takes the file that the page hands to the browser. */
export async function take(engine: Engine, name: string): Promise<{ name: string; bytes: Buffer }> {
  await engine.run(() => {
    const own = URL.createObjectURL;
    URL.createObjectURL = (file: File) => {
      Object.assign(window, { handed: file });
      URL.createObjectURL = own;
      return own.call(URL, file);
    };
  });
  await press(engine, name);
  await until(engine, `a file from “${name}”`, () => 'handed' in window);
  const [fileName, base64] = await engine.run(async () => {
    const file: File = Reflect.get(window, 'handed');
    Reflect.deleteProperty(window, 'handed');
    const bytes = new Uint8Array(await file.arrayBuffer());
    let text = '';
    for (let at = 0; at < bytes.length; at += 30_000)
      text += String.fromCharCode(...bytes.subarray(at, at + 30_000));
    return [file.name, btoa(text)] as const;
  });
  return { name: fileName, bytes: Buffer.from(base64, 'base64') };
}

export const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
