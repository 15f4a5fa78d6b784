import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { nameColumn } from '../../app/print-run/reason-in-words';
import type { Draft, RunSummary } from '../../app/print-run/run-state';
import { newDraft } from '../../app/print-run/run-store';
import styles from './print-run.module.css';
import { RowForm } from './row-form';
import { type RowAction, RowLine, shownColumns } from './row-line';
import { useRun } from './run-context';

/** So many rows are shown at once: a hundred would make the screen stand still for a moment. */
const step = 25;

/** The rows, one under another on a wide screen and one card each on a narrow one. */
export function RowTable({ summary }: { summary: RunSummary }) {
  const { room, t } = useRun();
  const { drafts } = room.state;
  const [open, setOpen] = useState<number>();
  const [shown, setShown] = useState(step);
  const [said, setSaid] = useState('');
  const [wanted, setWanted] = useState<{ id: number; action: RowAction }>();
  const table = useRef<HTMLTableElement>(null);

  // A row that moved, or came in the place of another, keeps the keyboard where it was. Not after the next picture is
  // painted, as an effect would: whoever is quicker than that would lose the place they had gone to.
  useLayoutEffect(() => {
    if (!wanted) return;
    const row = table.current?.querySelector(`[data-row="${wanted.id}"]`);
    const buttons = row?.querySelectorAll<HTMLButtonElement>('button') ?? [];
    const wished = row?.querySelector<HTMLButtonElement>(`[data-action="${wanted.action}"]`);
    (wished && !wished.disabled ? wished : buttons[0])?.focus();
  }, [wanted]);

  const act = (at: number, action: RowAction) => {
    const draft = drafts[at];
    if (!draft) return;
    const focus = (id: number) => setWanted({ id, action });
    if (action === 'change') return setOpen(draft.id);
    if (action === 'duplicate') {
      const copy = newDraft(draft.cells);
      room.setDrafts(drafts.toSpliced(at + 1, 0, copy));
      setSaid(t('print-run.said.added', { n: 1 }));
      return focus(copy.id);
    }
    if (action === 'remove') {
      room.setDrafts(drafts.toSpliced(at, 1));
      setSaid(t('print-run.said.removed', { number: at + 1 }));
      const next = drafts[at + 1] ?? drafts[at - 1];
      return next && focus(next.id);
    }
    const to = action === 'up' ? at - 1 : at + 1;
    if (!drafts[to]) return;
    room.setDrafts(drafts.toSpliced(at, 1).toSpliced(to, 0, draft));
    setSaid(t('print-run.said.moved', { number: to + 1 }));
    focus(draft.id);
  };
  const keep = (draft: Draft, at: number, cells: Draft['cells']) => {
    room.setDrafts(drafts.with(at, { ...draft, cells }));
    setSaid(t('print-run.said.changed', { number: at + 1 }));
    close(draft);
  };
  const close = (draft: Draft) => {
    setOpen(undefined);
    setWanted({ id: draft.id, action: 'change' });
  };

  return (
    <section aria-labelledby="rows">
      <h2 id="rows">{t('print-run.rows')}</h2>
      {drafts.length === 0 && <p>{t('print-run.rows.none')}</p>}
      {drafts.length > 0 && (
        <table ref={table} class={styles.rows}>
          <thead>
            <tr>
              <th scope="col">{t('print-run.column.row')}</th>
              {shownColumns.map((column) => (
                <th key={column} scope="col">
                  {nameColumn(column, t)}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {drafts
              .slice(0, shown)
              .map((draft, at) =>
                draft.id === open ? (
                  <RowForm
                    key={draft.id}
                    draft={draft}
                    number={at + 1}
                    onKeep={(cells) => keep(draft, at, cells)}
                    onClose={() => close(draft)}
                  />
                ) : (
                  <RowLine
                    key={draft.id}
                    draft={draft}
                    at={at}
                    isLast={at === drafts.length - 1}
                    summary={summary}
                    onAct={(action) => act(at, action)}
                  />
                ),
              )}
          </tbody>
        </table>
      )}
      {drafts.length > shown && (
        <button type="button" class="button button-quiet" onClick={() => setShown(shown + step)}>
          {t('print-run.rows.more')}
        </button>
      )}
      <p class="unseen" role="status" data-testid="row-said">
        {said}
      </p>
    </section>
  );
}
