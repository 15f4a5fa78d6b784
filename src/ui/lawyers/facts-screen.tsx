import { useMemo, useState } from 'preact/hooks';
import { currentDay } from '../../app/days';
import { loadPart } from '../../app/load/load-part';
import type { LoadedLanguage } from '../../app/load-language';
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

const loadFor = async ({ available }: LoadedLanguage) => {
  const [{ facts }, { uses }, { titles }, { sourceTitles }] = await Promise.all([
    loadPart(() => import('content:facts')),
    loadPart(() => import('content:uses')),
    loadRevisions(),
    loadPart(available.prose),
  ]);
  return { facts, uses, titles, sourceTitles };
};

type Parts = Awaited<ReturnType<typeof loadFor>>;

/** Every value with its sources, for those who check them. */
export function FactsScreen() {
  const { t, state } = useApp();
  const [load] = useState(() => () => loadFor(state.language));
  useTitle(t('facts.title'));
  return (
    <Room key={state.language.available.tag} load={load}>
      {(parts) => <Facts {...parts} />}
    </Room>
  );
}

function Facts({ facts, uses, titles, sourceTitles }: Parts & { facts: FactBook }) {
  const { t, state } = useApp();
  const { available, words } = state.language;
  const [filter, setFilter] = useState(allFacts);
  const rows = useMemo(() => listFacts(facts, currentDay(), t, words), [facts, t, words]);
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
        <FactEntry
          key={row.id}
          row={row}
          book={facts}
          sourceTitles={sourceTitles}
          uses={usesOf(row).map(nameUse)}
        />
      ))}
    </>
  );
}
