import { render } from 'preact';
import { hasLink, localeOf, readAddress } from './app/address';
import { type Carried, takeCarried } from './app/carry-over';
import { App } from './ui/app';
import './ui/base.css';
import { goElsewhere } from './app/leave';
import { bringScriptsFrom } from './app/load/bring-scripts';
import { chooseLanguage, type LoadedLanguage, loadLanguage, source } from './app/load-language';
import { markPlace, wasLeft } from './app/places';
import { firstState, reduce, type State } from './app/state';
import { isWordStep } from './app/steps';
import { ownTexts } from './preview/own-texts';
import { ErrorBoundary } from './ui/error-boundary';

ownTexts();
bringScriptsFrom(import.meta.url);

/** Opens the page. Whatever goes wrong on the way, the sentence in index.html stays readable. */
async function open(): Promise<void> {
  if (wasLeft()) return goElsewhere();
  // Before anything is waited for: a situation must not stand in the address bar for a moment.
  const arrival = readAddress();
  const carried = takeCarried();
  history.scrollRestoration = 'manual';
  const wanted = localeOf(carried ?? arrival) ?? chooseLanguage(navigator.languages);
  const language = await loadLanguage(wanted).catch(() => loadLanguage(source));
  show(carried ? resume(carried, language) : begin(arrival, language));
}

function begin(arrival: ReturnType<typeof readAddress>, language: LoadedLanguage): State {
  if ('link' in arrival) {
    return reduce(firstState(language, 'guide'), { type: 'open-link', ...arrival });
  }
  // After a reload the answers are gone, so only a screen that needs none is opened again.
  const step = isWordStep(arrival.step) ? arrival.step : 'start';
  // A link that was opened while the words were coming waits in the address bar for useAddress.
  if (step === 'start' && !hasLink()) markPlace(step);
  return firstState(language, step);
}

/** The page was published anew and opened again: nothing that was chosen is lost. */
function resume({ link, step, since }: Carried, language: LoadedLanguage): State {
  const state = reduce(firstState(language, step), { type: 'open-link', link });
  markPlace(step);
  return { ...state, step, ...(since === undefined ? {} : { since }) };
}

function show(state: State): void {
  const app = document.getElementById('app');
  if (!app) throw new Error('index.html has no #app.');
  app.replaceChildren();
  render(
    <ErrorBoundary instead={sayFailed}>
      <App first={state} />
    </ErrorBoundary>,
    app,
  );
}

/** The page's own words may be what failed, so this sentence is in index.html. */
function sayFailed(): null {
  document.getElementById('opening')?.remove();
  document.getElementById('failed')?.removeAttribute('hidden');
  return null;
}

open().catch((error: unknown) => {
  console.error(error);
  sayFailed();
});
