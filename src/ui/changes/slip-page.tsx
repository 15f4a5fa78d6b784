import { useMemo } from 'preact/hooks';
import { slipForReader } from '../../app/change-sheet-for-reader';
import type { SlipParts } from '../../app/load-change-sheet';
import { Preview } from '../../preview/preview';
import type { Day } from '../../types';
import { useApp } from '../app-context';
import { ScreenHeading } from '../frame/screen-heading';
import styles from './changes.module.css';
import { SinceForm } from './since-form';
import { SlipActions } from './slip-actions';

interface SlipPageProps {
  parts: SlipParts;
  since: Day;
  today: Day;
}

/** All that has changed, on the page; the sheet of paper holds the gravest of it. */
export function SlipPage({ parts, since, today }: SlipPageProps) {
  const { answers } = useApp().state;
  const made = useMemo(
    () => slipForReader(parts, answers, since, today),
    [parts, answers, since, today],
  );
  return (
    <div class={styles.page}>
      <ScreenHeading>{made.slip.title}</ScreenHeading>
      <SlipActions {...made} />
      <SinceForm today={today} onChosen={() => undefined} />
      <Preview guide={made.slip} t={parts.guide.language.t} />
    </div>
  );
}
