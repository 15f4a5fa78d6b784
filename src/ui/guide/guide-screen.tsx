import { useState } from 'preact/hooks';
import { isPlausible, newestEvidence } from '../../app/clock';
import { currentDay } from '../../app/days';
import type { PartReason } from '../../app/load/part-error';
import type { State } from '../../app/state';
import { writeForReader } from '../../app/write-for-reader';
import { AppProvider, useApp } from '../app-context';
import { AskToday } from '../ask-today';
import { ScreenHeading } from '../frame/screen-heading';
import { Later } from '../later';
import { PartFault } from '../part-fault';
import { useTitle } from '../use-title';
import { type LoadedGuidePage, loadGuidePage } from './load-guide-page';

/** The guide, as soon as its parts have come. */
export function GuideScreen() {
  const { t, state } = useApp();
  const { language } = state;
  useTitle(t('guide.title'));
  return (
    <Later
      what={language}
      load={() => loadGuidePage(language)}
      waiting={<p role="status">{t('guide.opening')}</p>}
      failed={(retry, reason) => <DidNotCome retry={retry} reason={reason} />}
    >
      {(loaded) => <ReadersGuide {...loaded} state={state} />}
    </Later>
  );
}

function DidNotCome({ retry, reason }: { retry(): void; reason: PartReason }) {
  const { t, go } = useApp();
  return (
    <>
      <ScreenHeading>{t('guide.did-not-come')}</ScreenHeading>
      <PartFault reason={reason} retry={retry}>
        <button type="button" class="button button-quiet" onClick={() => go('check')}>
          {t('button.change-answers')}
        </button>
      </PartFault>
    </>
  );
}

function ReadersGuide({ parts, GuidePage, state }: LoadedGuidePage & { state: State }) {
  const app = useApp();
  // A guide must not change under a reader's eyes because midnight passed.
  const [opened, setOpened] = useState(() => currentDay());
  const newest = newestEvidence(parts.facts);
  const { answers, day: today = opened, extent, printFormat } = state;
  const mustAsk = state.day === undefined && !isPlausible(opened, newest);
  return (
    // The words that came with the guide: the frame may already speak another language, while that one's guide comes.
    <AppProvider value={{ ...app, t: parts.language.t }}>
      {mustAsk ? (
        <AskToday newest={newest} onSaid={() => setOpened(currentDay())} />
      ) : (
        <GuidePage
          written={writeForReader(parts, { answers, today, extent, printFormat })}
          language={parts.language}
        />
      )}
    </AppProvider>
  );
}
