import type { RefObject } from 'preact';
import { useApp } from '../app-context';
import { openSheet } from '../sheet/sheet';
import styles from './foot.module.css';
import { FootIcon } from './foot-icon';

/** The sheets that the foot opens. */
export interface Sheets {
  contents: RefObject<HTMLDialogElement | null>;
  call: RefObject<HTMLDialogElement | null>;
  save: RefObject<HTMLDialogElement | null>;
}

interface GuideFootProps {
  sheets: Sheets;
  /** Opens the words to show at a desk; absent when the guide has none. */
  onShow: (() => void) | undefined;
}

/** On a phone, what a reader needs beside the text, within reach of one thumb. */
export function GuideFoot({ sheets, onShow }: GuideFootProps) {
  const { t } = useApp();
  return (
    <nav class={styles.foot} aria-label={t('guide.foot')}>
      <button type="button" onClick={() => openSheet(sheets.contents)}>
        <FootIcon name="list" />
        {t('pdf.contents')}
      </button>
      <button type="button" onClick={() => openSheet(sheets.call)}>
        <FootIcon name="phone" />
        {t('guide.call')}
      </button>
      {onShow && (
        <button type="button" onClick={onShow}>
          <FootIcon name="words" />
          {t('guide.show')}
        </button>
      )}
      <button type="button" class={styles.save} onClick={() => openSheet(sheets.save)}>
        <FootIcon name="save" />
        {t('guide.save')}
      </button>
    </nav>
  );
}
