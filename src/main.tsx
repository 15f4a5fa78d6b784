import { render } from 'preact';
import { localeOf, markPlace, readAddress } from './app/address';
import { App } from './ui/app';
import './ui/base.css';
import { chooseLanguage, type LoadedLanguage, loadLanguage } from './app/load-language';
import { firstState, reduce, type State } from './app/state';
import { isWordStep } from './app/steps';
import { ErrorBoundary } from './ui/error-boundary';

/** Opens the page. Whatever goes wrong on the way, the sentence in index.html stays readable. */
async function open(): Promise<void> {
  // Before anything is waited for: a situation must not stand in the address bar for a moment.
  const arrival = readAddress();
  history.scrollRestoration = 'manual';
  const wanted = localeOf(arrival) ?? chooseLanguage(navigator.languages);
  const language = await loadLanguage(wanted).catch(() => loadLanguage('en'));
  show(begin(arrival, language));
}

function begin(arrival: ReturnType<typeof readAddress>, language: LoadedLanguage): State {
  if ('link' in arrival) {
    return reduce(firstState(language, 'guide'), { type: 'open-link', link: arrival.link });
  }
  // After a reload the answers are gone, so only a screen that needs none is opened again.
  const step = isWordStep(arrival.step) ? arrival.step : 'start';
  // A link that was opened while the words were coming waits in the address bar for useAddress.
  if (step === 'start' && !location.hash.includes('=')) markPlace(step);
  return firstState(language, step);
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
