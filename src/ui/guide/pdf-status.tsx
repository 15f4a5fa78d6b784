import { isPartReason } from '../../app/load/part-error';
import type { Translate } from '../../i18n';
import { useApp } from '../app-context';
import { ReloadButton } from '../part-fault';
import styles from './guide.module.css';
import type { Pdf } from './use-pdf';

interface PdfStatusProps {
  pdf: Pdf;
  /** Whether a download waits for it. */
  isWanted: boolean;
  onCancel(): void;
  onTryAgain(): void;
}

/** Says in words how far the PDF is, to the eye and to a screen reader. */
export function PdfStatus({ pdf, isWanted, onCancel, onTryAgain }: PdfStatusProps) {
  const { t } = useApp();
  return (
    <div class={styles.status}>
      <p id="pdf-status" role="status" data-testid="pdf-status" data-state={pdf.kind}>
        {inWords(pdf, isWanted, t)}
      </p>
      {pdf.kind === 'making' && (pdf.slow || isWanted) && (
        <button type="button" class="button-plain" onClick={onCancel}>
          {t('button.cancel')}
        </button>
      )}
      {pdf.kind === 'failed' && pdf.cause === 'new-version' && <ReloadButton />}
      {pdf.kind === 'failed' && pdf.cause !== 'new-version' && (
        <button type="button" class="button-plain" onClick={onTryAgain}>
          {t('button.try-again')}
        </button>
      )}
    </div>
  );
}

function inWords(pdf: Pdf, isWanted: boolean, t: Translate): string {
  if (pdf.kind === 'making') return t(isWanted ? 'pdf.making.wanted' : 'pdf.making');
  if (pdf.kind === 'stopped') return t('pdf.stopped');
  if (pdf.kind === 'failed') {
    const why = t(isPartReason(pdf.cause) ? `part.${pdf.cause}` : `pdf.failed.${pdf.cause}`);
    return `${why} ${t('pdf.failed.print')}`;
  }
  const size = Math.max(1, Math.round(pdf.file.size / 1024));
  return t('pdf.ready', { n: pdf.pages, size });
}
