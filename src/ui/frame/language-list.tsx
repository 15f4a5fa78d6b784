import { languages } from 'content:languages';
import { useState } from 'preact/hooks';
import { loadLanguage } from '../../app/load-language';
import type { LanguageTag } from '../../types';
import { useApp } from '../app-context';
import styles from './language.module.css';

/** Every language by its own name. Choosing one keeps the screen, the answers and what is typed. */
export function LanguageList({ onChosen }: { onChosen?: () => void }) {
  const { t, state, dispatch } = useApp();
  const [failed, setFailed] = useState(false);
  const choose = (tag: LanguageTag) => {
    setFailed(false);
    loadLanguage(tag).then(
      (language) => {
        dispatch({ type: 'loadLanguage', language });
        onChosen?.();
      },
      () => setFailed(true),
    );
  };
  return (
    <>
      <ul class={styles.list}>
        {languages.map(({ tag, name, dir }) => (
          <li key={tag}>
            <button
              type="button"
              class={styles.language}
              lang={tag}
              dir={dir}
              aria-current={tag === state.language.available.tag ? 'true' : undefined}
              onClick={() => choose(tag)}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{failed && t('language.failed')}</p>
    </>
  );
}
