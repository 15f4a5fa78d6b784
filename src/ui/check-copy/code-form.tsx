import { useState } from 'preact/hooks';
import type { Revisions } from '../../app/load-revisions';
import { type CopyStatus, checkCopy } from '../../guide/revisions/check-copy';
import { useApp } from '../app-context';
import styles from './check-copy.module.css';
import { CopyStatusWords } from './copy-status-words';

/** Takes the code from a paper and says what it means. Nothing of it is kept or sent. */
export function CodeForm({ revisions }: { revisions: Revisions }) {
  const { t } = useApp();
  const [verdict, setStatus] = useState<CopyStatus>();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget as HTMLFormElement).get('code');
    setStatus(checkCopy(String(typed ?? ''), revisions.present, revisions.recorded));
  };
  return (
    <>
      <form onSubmit={submit} autocomplete="off" noValidate>
        <label class={styles.label} for="copy-code">
          {t('copy.code')}
        </label>
        <p id="copy-hint" class={styles.hint}>
          {t('copy.hint', { example: revisions.present[0]?.code ?? '' })}
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
          onInput={() => setStatus(undefined)}
        />
        <button type="submit" class="button">
          {t('copy.check')}
        </button>
      </form>
      <div role="status" class={styles.verdict} data-verdict={verdict?.kind}>
        {verdict && <CopyStatusWords verdict={verdict} revisions={revisions} />}
      </div>
    </>
  );
}
