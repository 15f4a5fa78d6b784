import { languages } from 'content:languages';
import { useState } from 'preact/hooks';
import { type PartReason, reasonOf } from '../../app/load/part-error';
import { loadLanguage } from '../../app/load-language';
import type { LanguageTag } from '../../types';
import { useApp } from '../app-context';
import { PartFault } from '../part-fault';
import styles from './language.module.css';

/** Every language by its own name. Choosing one keeps the screen, the answers and what is typed. */
export function LanguageList({ onChosen }: { onChosen?: () => void }) {
  const { state, dispatch } = useApp();
  const [failed, setFailed] = useState<{ tag: LanguageTag; reason: PartReason }>();
  const choose = (tag: LanguageTag) => {
    setFailed(undefined);
    loadLanguage(tag).then(
      (language) => {
        dispatch({ type: 'loadLanguage', language });
        onChosen?.();
      },
      (error) => setFailed({ tag, reason: reasonOf(error) }),
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
              translate={false}
              aria-current={tag === state.language.available.tag ? 'true' : undefined}
              onClick={() => choose(tag)}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
      {failed && <PartFault reason={failed.reason} retry={() => choose(failed.tag)} />}
    </>
  );
}
