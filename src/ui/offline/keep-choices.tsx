import { languages } from 'content:languages';
import { writeNumber } from '../../i18n';
import { type AppList, core, more } from '../../offline/app-list';
import type { Wish } from '../../offline/caches';
import { useApp } from '../app-context';

interface KeepChoicesProps {
  list: AppList;
  kept: Wish | undefined;
  keep(sets: readonly string[]): void;
}

/** The language in use first, then the others, then everything; each says what it weighs. */
export function KeepChoices({ list, kept, keep }: KeepChoicesProps) {
  const { t, state } = useApp();
  const { available, words } = state.language;
  const has = (set: string) => kept?.sets.includes(set) ?? false;
  const size = (sets: readonly string[]) => {
    const coming = [core, ...sets].filter((set) => !has(set));
    const bytes = coming.reduce((sum, set) => sum + (list.sets[set]?.bytes ?? 0), 0);
    return writeNumber(Math.max(0.1, bytes / 2 ** 20), words, 1);
  };
  const others = languages.filter(({ tag }) => tag !== available.tag && !has(tag));
  const all = [more, ...languages.map(({ tag }) => tag)];
  return (
    <div class="buttons">
      {!has(available.tag) && (
        <button type="button" class="button" onClick={() => keep([available.tag])}>
          {t('offline.keep', { name: words.name, size: size([available.tag]) })}
        </button>
      )}
      {kept &&
        others.map(({ tag, name }) => (
          <button key={tag} type="button" class="button button-quiet" onClick={() => keep([tag])}>
            {t('offline.keep', { name, size: size([tag]) })}
          </button>
        ))}
      {!all.every(has) && (
        <button type="button" class="button button-quiet" onClick={() => keep(all)}>
          {t('offline.keep-all', { size: size(all) })}
        </button>
      )}
    </div>
  );
}
