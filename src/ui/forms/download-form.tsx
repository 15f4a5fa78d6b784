import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { makeFile, saveFile } from '../../app/files';
import type { LoadedForms } from '../../app/load-forms';
import { typeset } from '../../app/typesetter';
import { fillSheet, type Typed } from '../../guide/forms/fill-sheet';
import type { WrittenForm } from '../../guide/forms/write-form';
import { makeJob } from '../../pdf/make-job';
import type { Day } from '../../types';
import { useApp } from '../app-context';
import { NotArrived } from '../guide/not-arrived';

interface DownloadFormProps {
  written: WrittenForm;
  typed: Typed;
  today: Day;
  loaded: LoadedForms;
  children: ComponentChildren;
}

type Progress = 'idle' | 'making' | 'failed' | { file: File; isTaken: boolean };

/** Makes the PDF when it is asked for, and keeps no copy of the words that it was made of. */
export function DownloadForm({ written, typed, today, loaded, children }: DownloadFormProps) {
  const { state } = useApp();
  const { language, book, t } = loaded;
  const [progress, setProgress] = useState<Progress>('idle');
  const stopping = useRef(new AbortController());
  useEffect(() => () => stopping.current.abort(), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a file of other words is no longer what is on the screen
  useEffect(() => setProgress('idle'), [written, JSON.stringify(typed)]);
  const download = () => {
    const { signal } = stopping.current;
    const { paper } = state.printFormat;
    const frame = { t, words: language.words, code: '', today };
    const job = {
      ...makeJob(written.meaning, { ...frame, printFormat: { format: 'a4', paper } }),
      sheet: fillSheet(written.lines, book.slots, typed),
    };
    setProgress('making');
    typeset(job, signal)
      .then(({ bytes }) => {
        const file = makeFile(bytes, 'form');
        if (!signal.aborted) setProgress({ file, isTaken: saveFile(file) });
      })
      .catch(() => signal.aborted || setProgress('failed'));
  };
  return (
    <>
      <button type="button" class="button" disabled={progress === 'making'} onClick={download}>
        {children}
      </button>
      <p role="status">
        {progress === 'making' && t('pdf.making.wanted')}
        {progress === 'failed' && t('pdf.failed.worker')}
      </p>
      {typeof progress === 'object' && (
        <NotArrived file={progress.file} isRefused={!progress.isTaken} />
      )}
    </>
  );
}
