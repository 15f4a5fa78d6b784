import { useLayoutEffect, useRef } from 'preact/hooks';
import { useApp } from '../app-context';
import styles from './question.module.css';

interface ErrorSummaryProps {
  /** What to do, in the same words as beside the field. */
  words: string;
  /** Element id of the field. */
  field: string;
}

/** Says at the top that an answer is missing, and takes the focus there. */
export function ErrorSummary({ words, field }: ErrorSummaryProps) {
  const { t } = useApp();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    scrollTo(0, 0);
    box.current?.focus();
  }, []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls, and this groups words
    <div ref={box} role="group" aria-labelledby="problem" tabIndex={-1} class={styles.summary}>
      <h2 id="problem">{t('error.heading')}</h2>
      <a href={`#${field}`}>{words}</a>
    </div>
  );
}
