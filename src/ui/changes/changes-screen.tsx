import { useState } from 'preact/hooks';
import { currentDay } from '../../app/days';
import { useApp } from '../app-context';
import { ScreenHeading } from '../frame/screen-heading';
import { Later } from '../later';
import { useTitle } from '../use-title';
import { loadChangeSheetPage } from './load-change-sheet-page';
import { SinceForm } from './since-form';

/** What a person's guide says now and did not say on an earlier day. */
export function ChangesScreen() {
  const { t, state } = useApp();
  const { language, since } = state;
  const [opened] = useState(() => currentDay());
  const today = state.day ?? opened;
  useTitle(t('change-sheet.ask'));
  return (
    <Later
      what={language}
      load={() => loadChangeSheetPage(language)}
      waiting={<p role="status">{t('room.opening')}</p>}
      failed={(retry) => (
        <>
          <ScreenHeading>{t('change-sheet.ask')}</ScreenHeading>
          <p role="alert">{t('room.did-not-come')}</p>
          <button type="button" class="button" onClick={retry}>
            {t('button.try-again')}
          </button>
        </>
      )}
    >
      {({ parts, ChangeSheetPage }) =>
        since === undefined || since > today ? (
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
