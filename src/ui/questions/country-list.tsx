import { useEffect, useRef } from 'preact/hooks';
import { useApp } from '../app-context';
import styles from './question.module.css';
import type { CountryBox } from './use-country-box';

/**
 * The countries found. It stands in the flow of the page: a list that floated would cover the
 * other answers and Continue.
 */
export function CountryList({ box }: { box: CountryBox }) {
  const { t } = useApp();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[box.marked]?.scrollIntoView({ block: 'nearest' });
  }, [box.marked]);
  const shown = box.isOpen ? box.found : [];
  return (
    <>
      {box.isOpen && box.isGuess && <p role="status">{t('question.nationality.near')}</p>}
      <div
        ref={list}
        id="countries"
        role="listbox"
        aria-label={t(box.isGuess ? 'question.nationality.near' : 'field.nationality')}
        class={styles.countries}
        hidden={!box.isOpen}
      >
        {shown.map((country, at) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the text, as the pattern asks
          // biome-ignore lint/a11y/useKeyWithClickEvents: the text listens to the keys
          <div
            key={country.code}
            id={`country-${at}`}
            role="option"
            aria-selected={at === box.marked}
            class={styles.country}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => box.choose(country)}
          >
            {country.name}
          </div>
        ))}
      </div>
      <p class="unseen" role="status">
        {box.isOpen && !box.isGuess && t('question.nationality.found', { n: box.found.length })}
      </p>
    </>
  );
}
