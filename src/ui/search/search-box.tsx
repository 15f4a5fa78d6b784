import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { RenderedGuide } from '../../app/write-for-reader';
import type { Topic } from '../../guide';
import type { Translate } from '../../i18n';
import { PartFault } from '../part-fault';
import { FoundBar } from './found-bar';
import './search.css';
import styles from './search.module.css';
import { type Search, useSearch } from './use-search';

/** As much of a passage as is read aloud after its place. */
const longestAloud = 200;

interface SearchBoxProps {
  written: RenderedGuide;
  /** Where the guide is drawn. */
  text: RefObject<HTMLElement | null>;
  /** Adds a section that only the short guide leaves out. */
  onAdd(id: Topic['id']): void;
  t: Translate;
}

/** A search over the guide, with its hits shown where they stand. Nothing of it is kept or sent. */
export function SearchBox({ written, text, onAdd, t }: SearchBoxProps) {
  const search = useSearch(written, text);
  const box = useRef<HTMLInputElement>(null);
  const { query, hits, elsewhere, now } = search;
  const { passage } = hits[now] ?? {};
  const place = sayPlace(search, t);

  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') search.move(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape' && query !== '') search.clear();
    else return;
    event.preventDefault();
  };
  const close = () => {
    const element = hits[now]?.passage.element ?? box.current;
    search.clear();
    // The place that was found is where reading goes on.
    if (element !== box.current) element?.setAttribute('tabindex', '-1');
    element?.focus({ preventScroll: true });
  };

  return (
    <search class={styles.search}>
      <label for="search">{t('search.label')}</label>
      <input
        ref={box}
        id="search"
        type="search"
        autocomplete="off"
        spellcheck={false}
        value={query}
        aria-describedby="search-hint"
        onInput={(event) => search.look(event.currentTarget.value)}
        onKeyDown={press}
      />
      <p id="search-hint" class="unseen">
        {t('search.hint')}
      </p>
      <p role="status">
        {place}
        {passage && <span class="unseen">: {passage.text.slice(0, longestAloud)}</span>}
      </p>
      {search.failed && <PartFault reason={search.failed} retry={() => search.look(query)} />}
      {elsewhere.length > 0 && (
        <div class={styles.elsewhere}>
          <p>{t('search.elsewhere')}</p>
          <ul>
            {elsewhere.map(({ id, title, reason }) => {
              const topic = written.cut.find((one) => one.id === id);
              return (
                <li key={id}>
                  <strong>{title}</strong>. {reason}
                  {topic && (
                    <button type="button" class="button-plain" onClick={() => onAdd(topic.id)}>
                      {t('extent.add.section', { section: title })}
                    </button>
                  )}
                </li>
              );
            })}
          </ul>
        </div>
      )}
      {hits.length > 0 && <FoundBar place={place} move={search.move} onClose={close} t={t} />}
    </search>
  );
}

function sayPlace({ query, hits, now, failed }: Search, t: Translate): string {
  if (query.trim() === '') return '';
  if (failed) return '';
  if (hits.length === 0) return t('search.none');
  const section = hits[now]?.passage.section;
  if (section === undefined) return t('search.count', { n: hits.length });
  return t('search.place', { number: now + 1, total: hits.length, section });
}
