import { useState } from 'preact/hooks';
import { makeFile, saveFile } from '../../app/files';
import { typeset } from '../../app/typesetter';
import type { TypesetJob } from '../../pdf/messages';
import { useApp } from '../app-context';
import styles from './format.module.css';

/** How a booklet is printed and folded, and a test sheet to try the printer with. */
export function Folding({ job }: { job: TypesetJob }) {
  const { t } = useApp();
  const [state, setState] = useState<'idle' | 'making' | 'failed'>('idle');
  const makeSheet = () => {
    setState('making');
    typeset({ ...job, isTestSheet: true }, new AbortController().signal)
      .then(({ bytes }) => {
        saveFile(makeFile(bytes, 'test-sheet'));
        setState('idle');
      })
      .catch(() => setState('failed'));
  };
  return (
    <div class={styles.folding}>
      <ol>
        {job.runningHeads.folding.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <button type="button" class="button-plain" onClick={makeSheet}>
        {t('button.test-sheet')}
      </button>
      <p>{t('format.test-sheet')}</p>
      <p role="status">
        {state === 'making' && t('format.test-sheet.making')}
        {state === 'failed' && t('format.test-sheet.failed')}
      </p>
    </div>
  );
}
