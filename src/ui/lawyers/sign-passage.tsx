import { currentDay } from '../../app/days';
import type { FactBook } from '../../facts/fact-book';
import { formatMoment } from '../../facts/format';
import type { Prose } from '../../guide/fill/template-set';
import type { Passage, SignOffRoom } from '../../guide/sign-off';
import { useApp } from '../app-context';
import styles from './lawyers.module.css';
import { listRests } from './list-rests';

interface SignPassageProps {
  passage: Passage;
  conditions: SignOffRoom['conditions'];
  facts: FactBook;
  sourceTitles: Prose['sourceTitles'];
  drawPassage: typeof import('./draw-passage').drawPassage;
}

/** One passage, when it is printed, what it rests on, and boxes for the pen. */
export function SignPassage({
  passage,
  conditions,
  facts,
  sourceTitles,
  drawPassage,
}: SignPassageProps) {
  const { t, state } = useApp();
  const { words, available } = state.language;
  const { condition, line, pieces } = passage;
  const shown = condition && conditions[condition.name];
  const { values, sources } = listRests(pieces, facts, currentDay(), words, shown?.sources);
  return (
    <article class={styles.passage} aria-label={t('sign.line', { line })}>
      <p class={styles.file}>
        {t('sign.line', { line })} · {condition ? '' : t('sign.always')}
        {condition &&
          t(condition.wanted ? 'sign.shown-when' : 'sign.shown-unless', {
            condition: shown?.words ?? condition.name,
          })}
        {condition && <code> {condition.name}</code>}
      </p>
      <div class={styles.words} lang={available.tag}>
        {drawPassage(pieces, facts, currentDay(), state.language)}
      </div>
      {values.length + sources.length > 0 && (
        <ul class={styles.rests}>
          {values.map(({ id, words: value, since, checkedOn }) => (
            <li key={id}>
              <code>{id}</code> = {value}{' '}
              {since && t('change-sheet.since', { day: formatMoment(since, words) })} (
              {t('facts.checked')}: {formatMoment(checkedOn, words)})
            </li>
          ))}
          {sources.map((id) => {
            const source = facts.sources[id];
            const title = sourceTitles[id] ?? source?.title;
            return (
              <li key={id}>
                <code>{id}</code>: {source?.number ?? source?.publisher}, {title} {source?.url}
              </li>
            );
          })}
        </ul>
      )}
      <p class={styles.boxes}>
        <span class={styles.box} aria-hidden="true" /> {t('sign.agree')}{' '}
        <span class={styles.box} aria-hidden="true" /> {t('sign.change')}
      </p>
    </article>
  );
}
