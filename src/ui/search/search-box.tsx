import type { RenderedGuide } from '../../app/write-for-reader';
import type { Topic } from '../../guide';
import type { Translate } from '../../i18n';
import { PartFault } from '../part-fault';
import { sayPlace } from './say-place';
import './search.css';
import styles from './search.module.css';
import type { Search } from './use-search';

/** As much of a passage as is read aloud after its place. */
const longestAloud = 200;

interface SearchBoxProps {
  written: RenderedGuide;
  search: Search;
  /** Adds a section that only the short guide leaves out. */
  onAdd(id: Topic['id']): void;
  /** Uncovers the guide, where the box covers it. */
  onShow: (() => void) | undefined;
  t: Translate;
}

/** A search over the guide, with its hits shown where they stand. Nothing of it is kept or sent. */
export function SearchBox({ written, search, onAdd, onShow, t }: SearchBoxProps) {
  const { query, hits, elsewhere, now } = search;
  const { passage } = hits[now] ?? {};
  const place = sayPlace(search, t);

  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      search.move(event.shiftKey ? -1 : 1);
      if (hits.length > 0) onShow?.();
    } else if (event.key === 'Escape' && query !== '') search.clear();
    else return;
    event.preventDefault();
  };
  return (
    <search class={styles.search}>
      <label for="search">{t('search.label')}</label>
      <input
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
      {onShow && hits.length > 0 && (
        <button
          type="button"
          class="button"
          onClick={() => {
            if (now < 0) search.move(1);
            onShow();
          }}
        >
          {t('search.show')}
        </button>
      )}
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
    </search>
  );
}
