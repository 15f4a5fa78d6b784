import { useMemo } from 'preact/hooks';
import { changeSheetForReader } from '../../app/change-sheet-for-reader';
import type { ChangeSheetParts } from '../../app/load-change-sheet';
import { Preview } from '../../preview/preview';
import type { Day } from '../../types';
import { useApp } from '../app-context';
import { ScreenHeading } from '../frame/screen-heading';
import { ChangeSheetActions } from './change-sheet-actions';
import styles from './changes.module.css';
import { SinceForm } from './since-form';

interface ChangeSheetPageProps {
  parts: ChangeSheetParts;
  since: Day;
  today: Day;
}

/** All that has changed, on the page; the sheet of paper holds the gravest of it. */
export function ChangeSheetPage({ parts, since, today }: ChangeSheetPageProps) {
  const { answers } = useApp().state;
  const made = useMemo(
    () => changeSheetForReader(parts, answers, since, today),
    [parts, answers, since, today],
  );
  return (
    <div class={styles.page}>
      <ScreenHeading>{made.changeSheet.title}</ScreenHeading>
      <ChangeSheetActions {...made} />
      <SinceForm today={today} onChosen={() => undefined} />
      <Preview guide={made.changeSheet} t={parts.guide.language.t} />
    </div>
  );
}
