import { useEffect, useState } from 'preact/hooks';
import { saveFile } from '../../app/files';
import type { PdfMaking } from './use-pdf';

/** A download that may be asked for before its file is ready. */
export interface Download {
  /** Whether a download waits for its file. */
  isWanted: boolean;
  /** The file that was handed to the browser last, and whether it was taken. */
  saved: { file: File; isTaken: boolean } | undefined;
  /** Asks for the file; it is saved as soon as it is ready. What failed or was stopped is begun again. */
  download(): void;
  /** Stops the work, and the download with it. */
  cancel(): void;
}

/** @param file the file once it is ready; it need not be each one that is made */
export function useDownload({ pdf, again, stop }: PdfMaking, file: File | undefined): Download {
  const [isWanted, setWanted] = useState(false);
  const [saved, setSaved] = useState<Download['saved']>();

  useEffect(() => {
    if (!file || !isWanted) return;
    setWanted(false);
    setSaved({ file, isTaken: saveFile(file) });
  }, [file, isWanted]);

  return {
    isWanted,
    saved,
    download() {
      setWanted(true);
      if (pdf.kind === 'failed' || pdf.kind === 'stopped') again();
    },
    cancel() {
      setWanted(false);
      stop();
    },
  };
}
