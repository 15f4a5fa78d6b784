import type { ComponentChildren, RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { useApp } from '../app-context';
import styles from './sheet.module.css';

interface SheetProps {
  dialog: RefObject<HTMLDialogElement | null>;
  title: string;
  children: ComponentChildren;
}

/**
 * A sheet from below over the page. The browser keeps the focus in it, closes it on Escape and gives the focus back to
 * the button that opened it. What it holds stays mounted: work that began in it goes on while it is closed.
 */
export function Sheet({ dialog, title, children }: SheetProps) {
  const { t } = useApp();
  const heading = useId();
  const leave = (event: MouseEvent) => {
    const { target } = event;
    // Beside the sheet only its own backdrop is pressed; a link in it leads to a place that it covers.
    const isLink = target instanceof Element && target.closest('a[href^="#"]');
    if (target === dialog.current || isLink) closeSheet(dialog);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape and the button close it by keyboard
    <dialog ref={dialog} class={styles.sheet} aria-labelledby={heading} onClick={leave}>
      <div class={styles.inside}>
        <div class={styles.head}>
          <h2 id={heading}>{title}</h2>
          <button
            type="button"
            class={styles.close}
            aria-label={t('search.close')}
            onClick={() => closeSheet(dialog)}
          />
        </div>
        {children}
      </div>
    </dialog>
  );
}

/** Opens a sheet over the page; where a browser has no such dialogs, as a part of it. */
export function openSheet({ current }: RefObject<HTMLDialogElement | null>): void {
  if (!current || current.open) return;
  if (current.showModal) current.showModal();
  else current.setAttribute('open', '');
}

/** Closes a sheet at once, before whatever the same press does next. */
export function closeSheet({ current }: RefObject<HTMLDialogElement | null>): void {
  if (current?.close) current.close();
  else current?.removeAttribute('open');
}
