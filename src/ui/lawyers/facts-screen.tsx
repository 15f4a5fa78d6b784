import { useMemo, useState } from 'preact/hooks';
import { currentDay } from '../../app/days';
import { loadPart } from '../../app/load/load-part';
import { loadRevisions } from '../../app/load-revisions';
import type { FactBook } from '../../facts/fact-book';
import { useApp } from '../app-context';
import { ScreenHeading } from '../frame/screen-heading';
import { useTitle } from '../use-title';
import { FactEntry } from './fact-entry';
import { FactFilterForm } from './fact-filter';
import { allFacts, filterFacts } from './filter-facts';
import styles from './lawyers.module.css';
import { type FactRow, listFacts } from './list-facts';
import { Room } from './room';

const load = async () => {
  const [{ facts }, { uses }, { titles }] = await Promise.all([
    loadPart(() => import('content:facts')),
    loadPart(() => import('content:uses')),
    loadRevisions(),
  ]);
  return { facts, uses, titles };
};

type Parts = Awaited<ReturnType<typeof load>>;

/** Every value with its sources, for those who check them. */
export function FactsScreen() {
  const { t } = useApp();
  useTitle(t('facts.title'));
  return <Room load={load}>{(parts) => <Facts {...parts} />}</Room>;
}

function Facts({ facts, uses, titles }: Parts & { facts: FactBook }) {
  const { t, state } = useApp();
  const { available, words } = state.language;
  const [filter, setFilter] = useState(allFacts);
  const rows = useMemo(
    () => listFacts(facts, currentDay(), available.tag, words),
    [facts, available, words],
  );
  const usesOf = (row: FactRow) => uses[row.usedAs] ?? [];
  const shown = filterFacts(rows, filter, (row) => usesOf(row).length > 0);
  const nameUse = (id: string) =>
    id === 'rules' ? t('facts.used-by-rules') : (titles[available.tag]?.[id] ?? id);
  return (
    <>
      <ScreenHeading>{t('facts.title')}</ScreenHeading>
      <p>{t('facts.intro')}</p>
      <FactFilterForm filter={filter} onChange={setFilter} />
      <div class={styles.tools}>
        <button type="button" class="button button-quiet" onClick={() => print()}>
          {t('button.print')}
        </button>{' '}
        <a href="#sign-off">{t('sign.title')}</a>
      </div>
      <p role="status">{t('facts.count', { n: shown.length })}</p>
      {shown.map((row) => (
        <FactEntry key={row.id} row={row} book={facts} uses={usesOf(row).map(nameUse)} />
      ))}
    </>
  );
}
