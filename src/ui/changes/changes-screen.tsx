import { useState } from 'preact/hooks';
import { isPlausible, newestEvidence } from '../../app/clock';
import { currentDay } from '../../app/days';
import { useApp } from '../app-context';
import { AskToday } from '../ask-today';
import { ScreenHeading } from '../frame/screen-heading';
import { Later } from '../later';
import { PartFault } from '../part-fault';
import { useTitle } from '../use-title';
import { loadChangeSheetPage } from './load-change-sheet-page';
import { SinceForm } from './since-form';

/** What a person's guide says now and did not say on an earlier day. */
export function ChangesScreen() {
  const { t, state } = useApp();
  const { language, since } = state;
  const [opened, setOpened] = useState(() => currentDay());
  const today = state.day ?? opened;
  useTitle(t('change-sheet.ask'));
  return (
    <Later
      what={language}
      load={() => loadChangeSheetPage(language)}
      waiting={<p role="status">{t('room.opening')}</p>}
      failed={(retry, reason) => (
        <>
          <ScreenHeading>{t('change-sheet.ask')}</ScreenHeading>
          <PartFault reason={reason} retry={retry} />
        </>
      )}
    >
      {({ parts, ChangeSheetPage }) =>
        state.day === undefined && !isPlausible(opened, newestEvidence(parts.guide.facts)) ? (
          <AskToday
            newest={newestEvidence(parts.guide.facts)}
            onSaid={() => setOpened(currentDay())}
          />
        ) : since === undefined || since > today ? (
          <>
            <ScreenHeading>{t('change-sheet.ask')}</ScreenHeading>
            <SinceForm today={today} onChosen={() => undefined} />
          </>
        ) : (
          <ChangeSheetPage key={`${since} ${today}`} parts={parts} since={since} today={today} />
        )
      }
    </Later>
  );
}
