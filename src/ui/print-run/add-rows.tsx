import { useState } from 'preact/hooks';
import { saveFile } from '../../app/files';
import { availableTags } from '../../app/load-language';
import { refusalInWords } from '../../app/print-run/reason-in-words';
import { columns } from '../../print-run/columns';
import { decodeText } from '../../print-run/decode-text';
import { availablePresets, presetRows } from '../../print-run/presets';
import { readCsv } from '../../print-run/read-csv';
import { writeRows } from '../../print-run/write-csv';
import styles from './print-run.module.css';
import { useRun } from './run-context';

/** The ways in which rows come: one by one, a common run, a file, the clipboard of a spreadsheet. */
export function AddRows() {
  const { room, t, vocabulary } = useRun();
  const [said, setSaid] = useState('');
  const [isWrong, setWrong] = useState(false);
  const { drafts } = room.state;

  const add = (rows: Parameters<typeof room.addRows>[0], also = '') => {
    room.addRows(rows);
    setWrong(false);
    setSaid(`${t('print-run.said.added', { n: rows.length })} ${also}`);
  };
  const refuse = (why: string) => {
    setWrong(true);
    setSaid(why);
  };
  const read = (text: string) => {
    const table = readCsv(text, vocabulary);
    if ('refused' in table) return refuse(refusalInWords(table, t));
    const unknown = table.unknownHeads.join(', ');
    const also = unknown && t('print-run.heads-unknown', { columns: unknown });
    add(
      table.rows.map(({ cells }) => cells),
      also,
    );
  };
  const open = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    const decoded = decodeText(new Uint8Array(await file.arrayBuffer()));
    input.value = '';
    if ('refused' in decoded) refuse(refusalInWords(decoded, t));
    else read(decoded.text);
  };
  const paste = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const text = form.elements.namedItem('cells') as HTMLTextAreaElement;
    read(text.value);
  };
  const save = () =>
    saveFile(
      new File([writeRows(drafts.map(({ cells }) => cells))], 'print-run.csv', {
        type: 'text/csv',
      }),
    );

  return (
    <section aria-labelledby="add-rows">
      <h2 id="add-rows">{t('print-run.add')}</h2>
      <div class="buttons">
        <button
          type="button"
          class="button"
          onClick={() => add([{ locale: availableTags[0] ?? 'en' }])}
        >
          {t('print-run.add.row')}
        </button>
        <label class={`button button-quiet ${styles.open}`}>
          {t('print-run.add.open')}
          <input
            type="file"
            class="unseen"
            accept=".csv,.tsv,.txt,text/csv,text/plain"
            onChange={(event) => open(event.currentTarget)}
          />
        </label>
        {drafts.length > 0 && (
          <>
            <button type="button" class="button button-quiet" onClick={save}>
              {t('print-run.save')}
            </button>
            <button
              type="button"
              class="button button-quiet"
              onClick={() => {
                room.setDrafts([]);
                setSaid(t('print-run.said.cleared'));
              }}
            >
              {t('print-run.clear')}
            </button>
          </>
        )}
      </div>
      <p role="status" class={isWrong ? styles.wrong : ''} data-testid="rows-said">
        {said}
      </p>
      <details class={styles.more}>
        <summary>{t('print-run.add.preset')}</summary>
        <div class="buttons">
          {availablePresets.map((name) => (
            <button
              key={name}
              type="button"
              class="button button-quiet"
              onClick={() => add(presetRows(name, availableTags))}
            >
              {t(`print-run.preset.${name}`)}
            </button>
          ))}
        </div>
      </details>
      <details class={styles.more}>
        <summary>{t('print-run.add.paste')}</summary>
        <form onSubmit={paste} autocomplete="off">
          <label for="pasted-cells">{t('print-run.add.paste.label')}</label>
          <p id="pasted-hint">{t('print-run.add.paste.hint', { columns: columns.join(', ') })}</p>
          <textarea
            id="pasted-cells"
            name="cells"
            class={styles.cells}
            rows={5}
            spellcheck={false}
            aria-describedby="pasted-hint"
          />
          <button type="submit" class="button">
            {t('print-run.add.paste.do')}
          </button>
        </form>
      </details>
    </section>
  );
}
