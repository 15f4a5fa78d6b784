import { useRef, useState } from 'preact/hooks';
import { useApp } from '../app-context';
import styles from './language.module.css';
import { LanguageList } from './language-list';

/** The languages behind one button of the bar, named by the language in use. */
export function LanguageMenu() {
  const { t, state } = useApp();
  const { name } = state.language.words;
  const [open, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    toggle.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only closes what its button opened
    <div class={styles.menu} onKeyDown={({ key }) => key === 'Escape' && open && close()}>
      <button
        ref={toggle}
        type="button"
        class={styles.toggle}
        aria-expanded={open}
        aria-label={t('language.current', { name })}
        onClick={() => setOpen(!open)}
      >
        {name}
      </button>
      {open && (
        <div class={styles.choices}>
          <LanguageList onChosen={close} />
        </div>
      )}
    </div>
  );
}
