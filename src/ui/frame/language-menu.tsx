import { useRef, useState } from 'preact/hooks';
import { useApp } from '../app-context';
import styles from './language.module.css';
import { LanguageList } from './language-list';

/** The languages behind one button, named by the language in use. */
export function LanguageMenu() {
  const { t, state } = useApp();
  const [open, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    toggle.current?.focus();
  };
  return (
    <div class={styles.menu}>
      <button
        ref={toggle}
        type="button"
        class={styles.toggle}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {t('language.current', { name: state.language.words.name })}
      </button>
      {open && <LanguageList onChosen={close} />}
    </div>
  );
}
