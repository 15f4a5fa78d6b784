import { canPrint, canShare, shareFile } from '../../app/files';
import type { TypesetJob } from '../../pdf/messages';
import { useApp } from '../app-context';
import { ExtentChoice } from '../extent/extent-choice';
import { Folding } from './folding';
import { FormatChoice } from './format-choice';
import styles from './guide.module.css';
import { NotArrived } from './not-arrived';
import { PdfStatus } from './pdf-status';
import { useDownload } from './use-download';
import { usePdf } from './use-pdf';

/** What can be done with the guide. */
export function GuideActions({ job }: { job: TypesetJob }) {
  const { t, go, startOver } = useApp();
  const making = usePdf(job);
  const { pdf, again } = making;
  const file = pdf.kind === 'ready' ? pdf.file : undefined;
  const { isWanted, saved, download, cancel } = useDownload(making, file);

  return (
    <section class={styles.actions} aria-label={t('guide.actions')}>
      <div class="buttons">
        <button type="button" class="button" onClick={download} aria-describedby="pdf-status">
          {t('button.download')}
        </button>
        {canPrint() && (
          <button type="button" class="button button-quiet" onClick={() => print()}>
            {t('button.print')}
          </button>
        )}
        {file && canShare(file) && (
          <button type="button" class="button button-quiet" onClick={() => shareFile(file)}>
            {t('button.share')}
          </button>
        )}
      </div>
      <PdfStatus pdf={pdf} isWanted={isWanted} onCancel={cancel} onTryAgain={again} />
      {saved && saved.file === file && <NotArrived file={file} isRefused={!saved.isTaken} />}
      <FormatChoice />
      {job.format === 'booklet' && <Folding job={job} />}
      <ExtentChoice />
      <div class="buttons">
        <button type="button" class="button-plain" onClick={() => go('check')}>
          {t('button.change-answers')}
        </button>
        <button type="button" class="button-plain" onClick={startOver}>
          {t('button.start-over')}
        </button>
      </div>
    </section>
  );
}
