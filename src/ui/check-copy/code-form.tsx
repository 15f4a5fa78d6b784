import { useState } from 'preact/hooks';
import type { Editions } from '../../app/load-revisions';
import { judgeCopy, type Verdict } from '../../guide/revisions/check-copy';
import { useApp } from '../app-context';
import styles from './check-copy.module.css';
import { VerdictWords } from './verdict-words';

/** Takes the code from a paper and says what it means. Nothing of it is kept or sent. */
export function CodeForm({ editions }: { editions: Editions }) {
  const { t } = useApp();
  const [verdict, setVerdict] = useState<Verdict>();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget as HTMLFormElement).get('code');
    setVerdict(judgeCopy(String(typed ?? ''), editions.present, editions.recorded));
  };
  return (
    <>
      <form onSubmit={submit} autocomplete="off" noValidate>
        <label class={styles.label} for="copy-code">
          {t('copy.code')}
        </label>
        <p id="copy-hint" class={styles.hint}>
          {t('copy.hint', { example: editions.present[0]?.code ?? '' })}
        </p>
        <input
          id="copy-code"
          name="code"
          class={styles.code}
          type="text"
          autocapitalize="characters"
          autocomplete="off"
          spellcheck={false}
          dir="ltr"
          aria-describedby="copy-hint"
          onInput={() => setVerdict(undefined)}
        />
        <button type="submit" class="button">
          {t('copy.check')}
        </button>
      </form>
      <div role="status" class={styles.verdict} data-verdict={verdict?.kind}>
        {verdict && <VerdictWords verdict={verdict} editions={editions} />}
      </div>
    </>
  );
}
