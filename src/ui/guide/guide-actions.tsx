import { useEffect, useState } from 'preact/hooks';
import { canShare, saveFile, shareFile } from '../../app/files';
import type { TypesetJob } from '../../pdf/messages';
import { useApp } from '../app-context';
import { Folding } from './folding';
import { FormatChoice } from './format-choice';
import styles from './guide.module.css';
import { PdfStatus } from './pdf-status';
import { usePdf } from './use-pdf';

/** What can be done with the guide. */
export function GuideActions({ job }: { job: TypesetJob }) {
  const { t, go, startOver } = useApp();
  const { pdf, again, stop } = usePdf(job);
  const [isWanted, setWanted] = useState(false);
  const file = pdf.kind === 'ready' ? pdf.file : undefined;

  useEffect(() => {
    if (!file || !isWanted) return;
    setWanted(false);
    saveFile(file);
  }, [file, isWanted]);

  const download = () => {
    setWanted(true);
    if (pdf.kind === 'failed' || pdf.kind === 'stopped') again();
  };
  const cancel = () => {
    setWanted(false);
    stop();
  };

  return (
    <section class={styles.actions} aria-label={t('guide.actions')}>
      <FormatChoice />
      <div class="buttons">
        <button type="button" class="button" onClick={download} aria-describedby="pdf-status">
          {t('button.download')}
        </button>
        <button type="button" class="button button-quiet" onClick={() => print()}>
          {t('button.print')}
        </button>
        {file && canShare(file) && (
          <button type="button" class="button button-quiet" onClick={() => shareFile(file)}>
            {t('button.share')}
          </button>
        )}
      </div>
      <PdfStatus pdf={pdf} isWanted={isWanted} onCancel={cancel} onTryAgain={again} />
      {job.format === 'booklet' && <Folding job={job} />}
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
