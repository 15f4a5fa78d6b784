import { useMemo, useState } from 'preact/hooks';
import type { FactBook } from '../../facts/fact-book';
import { useApp } from '../app-context';
import { currentDay } from '../days';
import { ScreenHeading } from '../frame/screen-heading';
import { useTitle } from '../use-title';
import { FactEntry } from './fact-entry';
import styles from './lawyers.module.css';
import { listFacts } from './list-facts';
import { Room } from './room';

const load = async () => {
  const [{ facts }, { uses }] = await Promise.all([
    import('content:facts'),
    import('content:uses'),
  ]);
  return { facts, uses };
};

/** Every value with its sources, for those who check them. */
export function FactsScreen() {
  const { t } = useApp();
  useTitle(t('facts.title'));
  return <Room load={load}>{({ facts, uses }) => <Facts book={facts} uses={uses} />}</Room>;
}

function Facts({ book, uses }: { book: FactBook; uses: Record<string, string[]> }) {
  const { t, state } = useApp();
  const { landed, words } = state.language;
  const [wanted, setWanted] = useState('');
  const rows = useMemo(
    () => listFacts(book, currentDay(), landed.tag, words.intl),
    [book, landed, words],
  );
  const letters = wanted.trim().toLowerCase();
  const shown = rows.filter((row) => JSON.stringify(row).toLowerCase().includes(letters));
  return (
    <>
      <ScreenHeading>{t('facts.title')}</ScreenHeading>
      <p>{t('facts.intro')}</p>
      <label class={styles.filter}>
        <span>{t('facts.filter')}</span>
        <input
          type="search"
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      </label>
      <p role="status">{t('facts.count', { n: shown.length })}</p>
      {shown.map((row) => (
        <FactEntry key={row.id} row={row} book={book} uses={uses[row.id] ?? []} />
      ))}
    </>
  );
}
