import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../i18n';
import { notTranslated } from '../../preview/not-translated';
import { closeSheet, openSheet } from '../sheet/sheet';
import styles from './desk.module.css';
import { fitWords } from './fit-words';
import type { Phrase } from './list-phrases';
import { useAwake } from './use-awake';
import { useVoice } from './use-voice';

interface DeskProps {
  phrases: readonly Phrase[];
  /** Place of the phrase that is shown first. */
  first: number;
  onClose(): void;
  t: Translate;
}

/** Words for the person behind a desk, turned to face them, and what they say for whoever holds the phone. */
export function Desk({ phrases, first, onClose, t }: DeskProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLParagraphElement>(null);
  const [place, setPlace] = useState(first);
  const [isTurned, setTurned] = useState(true);
  const say = useVoice();
  useAwake();
  const phrase = phrases[place];

  useLayoutEffect(() => openSheet(dialog), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words fit in another size
  useLayoutEffect(() => {
    const set = () => frame.current && words.current && fitWords(frame.current, words.current);
    set();
    addEventListener('resize', set);
    return () => removeEventListener('resize', set);
  }, [phrase, say]);

  if (!phrase) return null;
  const step = (by: 1 | -1) => setPlace((place + by + phrases.length) % phrases.length);
  return (
    <dialog ref={dialog} class={styles.desk} aria-labelledby="desk-heading" onClose={onClose}>
      <div class={styles.top}>
        <button type="button" onClick={() => closeSheet(dialog)}>
          {t('search.close')}
        </button>
        <h2 id="desk-heading">
          {t('desk.title')} · {t('desk.place', { number: place + 1, total: phrases.length })}
        </h2>
      </div>
      <div ref={frame} class={isTurned ? `${styles.frame} ${styles.turned}` : styles.frame}>
        <p ref={words} key={phrase.ukrainian} lang="uk" {...notTranslated} data-testid="desk-words">
          {phrase.ukrainian}
        </p>
      </div>
      <div class={styles.meaning} aria-live="polite">
        <p class={styles.label}>{t('desk.meaning')}</p>
        <p>{phrase.meaning}</p>
        {phrase.sound && <p class={styles.label}>{phrase.sound}</p>}
        {say && (
          <button type="button" class="button button-quiet" onClick={() => say(phrase.ukrainian)}>
            {t('desk.say')}
          </button>
        )}
      </div>
      <div class={styles.moves}>
        <button type="button" onClick={() => step(-1)}>
          {t('desk.previous')}
        </button>
        <button type="button" aria-pressed={isTurned} onClick={() => setTurned(!isTurned)}>
          {t('desk.turn')}
        </button>
        <button type="button" onClick={() => step(1)}>
          {t('desk.next')}
        </button>
      </div>
    </dialog>
  );
}
