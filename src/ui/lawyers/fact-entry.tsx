import type { FactBook } from '../../facts/fact-book';
import { formatMoment } from '../../facts/format';
import type { Prose } from '../../guide/fill/template-set';
import { nameLaw } from '../../guide/fill/write-footnote';
import { useApp } from '../app-context';
import styles from './lawyers.module.css';
import type { FactRow } from './list-facts';

interface FactEntryProps {
  row: FactRow;
  book: FactBook;
  sourceTitles: Prose['sourceTitles'];
  /** Titles of the sections in which it stands. */
  uses: readonly string[];
}

/** One fact: its value, history, sources, days and where it is used. */
export function FactEntry({ row, book, sourceTitles, uses }: FactEntryProps) {
  const { t, state } = useApp();
  const { words } = state.language;
  const { sources, checkedOn, recheckAfter, confidence } = row.evidence;
  const laws = sources.flatMap((id) => {
    const source = book.sources[id];
    return source && source.kind !== 'page' ? [nameLaw(source, { t, words })] : [];
  });
  const lines: [string, string][] = [
    ['facts.value', row.value ?? t('facts.none-today')],
    ...(row.history.length > 0
      ? [['facts.history', row.history.join('; ')] as [string, string]]
      : []),
    ['facts.basis', laws.join('; ') || t('facts.basis.none')],
    ['facts.checked', formatMoment(checkedOn, words)],
    [row.isDue ? 'facts.due' : 'facts.recheck', formatMoment(recheckAfter, words)],
    ['facts.confidence', t(`facts.confidence.${confidence}`)],
    ['facts.used', uses.join(', ') || t('facts.unused')],
    ...(row.note ? [['facts.note', row.note] as [string, string]] : []),
  ];
  return (
    <article class={row.isDue ? `${styles.fact} ${styles.due}` : styles.fact}>
      <h2>{row.id}</h2>
      <p class={styles.file}>{t(`facts.file.${row.file}`)}</p>
      <dl>
        {lines.map(([key, words]) => (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd>{words}</dd>
          </div>
        ))}
        <div>
          <dt>{t('facts.sources')}</dt>
          <dd>
            <ul>
              {sources.map((id) => (
                <SourceLine key={id} id={id} book={book} sourceTitles={sourceTitles} />
              ))}
            </ul>
          </dd>
        </div>
      </dl>
    </article>
  );
}

type SourceLineProps = Pick<FactEntryProps, 'book' | 'sourceTitles'> & { id: string };

function SourceLine({ id, book, sourceTitles }: SourceLineProps) {
  const source = book.sources[id];
  const name = source?.publisher ?? source?.number ?? id;
  const title = sourceTitles[id] ?? source?.title;
  return (
    <li>
      {name}, {title}
      {source?.url && (
        <>
          {' '}
          <a href={source.url} rel="noreferrer noopener" target="_blank">
            {source.url}
          </a>
        </>
      )}
    </li>
  );
}
