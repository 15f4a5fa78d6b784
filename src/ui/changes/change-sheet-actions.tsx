import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ReaderChangeSheet } from '../../app/change-sheet-for-reader';
import { useApp } from '../app-context';
import { PdfStatus } from '../guide/pdf-status';
import { useDownload } from '../guide/use-download';
import { usePdf } from '../guide/use-pdf';
import styles from './changes.module.css';

/** Letters of passages that are tried, the most first, until the sheet is one page. */
const rooms = [3600, 3000, 2500, 2000, 1400, 700, 0];

/** The change sheet as one sheet of paper. */
export function ChangeSheetActions({ jobWith }: ReaderChangeSheet) {
  const { t, go } = useApp();
  const [tries, setTries] = useState(0);
  const job = useMemo(() => jobWith(rooms[tries] ?? 0), [jobWith, tries]);
  const making = usePdf(job);
  const { pdf, again } = making;
  const isTooLong = pdf.kind === 'ready' && pdf.pages > 1 && tries < rooms.length - 1;
  const file = pdf.kind === 'ready' && !isTooLong ? pdf.file : undefined;
  const { isWanted, download, cancel } = useDownload(making, file);

  useEffect(() => {
    if (isTooLong) setTries(tries + 1);
  }, [isTooLong, tries]);

  return (
    <section class={styles.actions} aria-label={t('guide.actions')}>
      <div class="buttons">
        <button type="button" class="button" onClick={download} aria-describedby="pdf-status">
          {t('button.download')}
        </button>
        <button type="button" class="button button-quiet" onClick={() => print()}>
          {t('button.print')}
        </button>
      </div>
      <PdfStatus
        pdf={isTooLong ? { kind: 'making', slow: true } : pdf}
        isWanted={isWanted}
        onCancel={cancel}
        onTryAgain={again}
      />
      <button type="button" class="button-plain" onClick={() => go('guide')}>
        {t('change-sheet.to-guide')}
      </button>
    </section>
  );
}
