import { useEffect, useMemo, useReducer } from 'preact/hooks';
import { clearAll } from '../app/forget';
import { fetchGuideAhead } from '../app/load-guide';
import { pushPlace } from '../app/places';
import { reduce, type State } from '../app/state';
import { fieldOf, isQuestion, type Step } from '../app/steps';
import { warmTypesetter } from '../app/typesetter';
import { AboutScreen } from './about/about-screen';
import { type AppContext, AppProvider } from './app-context';
import { ChangesScreen } from './changes/changes-screen';
import { CheckScreen } from './check/check-screen';
import { ErrorBoundary } from './error-boundary';
import { Frame } from './frame/frame';
import { GuideScreen } from './guide/guide-screen';
import { loadGuidePage } from './guide/load-guide-page';
import { OfflineScreen } from './offline/offline-screen';
import { PrintRunScreen } from './print-run/print-run-screen';
import { QuestionScreen } from './questions/question-screen';
import { RareScreen } from './rare/rare-screen';
import { SomethingBroke } from './something-broke';
import { StartScreen } from './start/start-screen';
import { useAddress } from './use-address';
import { useDocument } from './use-document';
import { WithLaterWords } from './with-later-words';

/** The whole page: one state, one screen at a time. */
export function App({ first }: { first: State }) {
  const [state, dispatch] = useReducer(reduce, first);
  const { step, language } = state;
  const app = useMemo<AppContext>(() => {
    const go = (next: Step) => {
      pushPlace(next);
      dispatch({ type: 'go', step: next });
    };
    return {
      state,
      t: state.language.t,
      dispatch,
      go,
      back: () => (state.moved ? history.back() : go('start')),
      startOver() {
        clearAll();
        dispatch({ type: 'start-over' });
        go('start');
      },
    };
  }, [state]);
  useAddress(dispatch);
  useDocument(language);

  const answeredOne = Object.keys(state.answers).length > 0;
  useEffect(() => {
    if (!answeredOne) return;
    warmTypesetter(language.available.tag);
    fetchGuideAhead(() => loadGuidePage(language));
  }, [answeredOne, language]);

  return (
    <AppProvider value={app}>
      <Frame>
        <ErrorBoundary key={step} instead={(retry) => <SomethingBroke retry={retry} />}>
          <Screen state={state} />
        </ErrorBoundary>
      </Frame>
    </AppProvider>
  );
}

/** Screens behind a link, whose words come with them. */
const screensWithLaterWords = {
  about: AboutScreen,
  changes: ChangesScreen,
  offline: OfflineScreen,
};

function Screen({ state: { step } }: { state: State }) {
  if (isQuestion(step)) return <QuestionScreen key={step} name={fieldOf(step)} />;
  if (step === 'check') return <CheckScreen />;
  if (step === 'guide') return <GuideScreen />;
  if (step === 'handouts') return <PrintRunScreen />;
  if (step === 'start') return <StartScreen />;
  if (step === 'about' || step === 'changes' || step === 'offline') {
    const Screen = screensWithLaterWords[step];
    return (
      <WithLaterWords>
        <Screen />
      </WithLaterWords>
    );
  }
  return <RareScreen name={step} />;
}
