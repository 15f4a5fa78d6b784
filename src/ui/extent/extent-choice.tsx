import type { Outline } from '../../app/outline';
import { extentWith, topicsOf } from '../../extent';
import { useApp } from '../app-context';
import { Choice } from '../choice';
import styles from './extent.module.css';

/** The short guide or the whole one, with the pages of both once they are known, and sections to add to the short one. */
export function ExtentChoice({ outline }: { outline?: Outline | undefined }) {
  const { t, state, dispatch } = useApp();
  const { extent } = state;
  const added = topicsOf(extent);
  const pages = { core: outline?.short, whole: outline?.whole };
  const wordOf = (one: 'core' | 'whole') => {
    const n = pages[one];
    return n === undefined
      ? t(`extent.${one}`)
      : `${t(`extent.${one}`)}, ${t('extent.pages', { n })}`;
  };
  return (
    <div class={styles.extent}>
      <Choice
        legend={t('extent.how')}
        name="extent"
        values={['core', 'whole'] as const}
        chosen={extent === 'whole' ? 'whole' : 'core'}
        wordOf={wordOf}
        onChoose={(chosen) => dispatch({ type: 'extent', extent: chosen })}
      />
      {outline && outline.topics.length > 0 && extent !== 'whole' && (
        <details open={added.length > 0}>
          <summary>{t('extent.topics')}</summary>
          <fieldset class={styles.topics}>
            <legend class="unseen">{t('extent.topics')}</legend>
            {outline.topics.map(({ id, title }) => (
              <label key={id}>
                <input
                  type="checkbox"
                  name="topic"
                  value={id}
                  checked={added.includes(id)}
                  onChange={({ currentTarget: { checked } }) => {
                    const others = added.filter((one) => one !== id);
                    const ids = checked ? [...others, id] : others;
                    dispatch({ type: 'extent', extent: extentWith(ids) });
                  }}
                />
                {title}
              </label>
            ))}
          </fieldset>
        </details>
      )}
    </div>
  );
}
