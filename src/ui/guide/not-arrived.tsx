import { canPrint, canShare, openFile, shareFile } from '../../app/files';
import { useApp } from '../app-context';
import styles from './guide.module.css';

/**
 * Other ways to a file that was handed to the browser. A browser inside another app may drop downloads without a word,
 * and a page cannot find that out.
 */
export function NotArrived({ file, isRefused }: { file: File; isRefused: boolean }) {
  const { t } = useApp();
  return (
    <details class={styles.notArrived} open={isRefused}>
      <summary>{t('not-arrived')}</summary>
      <p>{t('not-arrived.what-to-do')}</p>
      <div class="buttons">
        {canShare(file) && (
          <button type="button" class="button-plain" onClick={() => shareFile(file)}>
            {t('button.share')}
          </button>
        )}
        <button type="button" class="button-plain" onClick={() => openFile(file)}>
          {t('not-arrived.open')}
        </button>
        {canPrint() && (
          <button type="button" class="button-plain" onClick={() => print()}>
            {t('button.print')}
          </button>
        )}
      </div>
    </details>
  );
}
