import { useEffect, useState } from 'preact/hooks';
import { openAnewWith } from '../../app/carry-over';
import { changedParts, takeNewEdition } from '../../app/offline/new-edition';
import { useApp } from '../app-context';

/** Says that a newer edition lies on this device, and which parts of the guide it changes; nothing changes unasked. */
export function NewEditionNotice({ onLater }: { onLater(): void }) {
  const { t, state } = useApp();
  const { tag } = state.language.available;
  const [changed, setChanged] = useState<string[]>();
  useEffect(() => {
    changedParts(tag).then(setChanged, () => setChanged([]));
  }, [tag]);
  const open = () => takeNewEdition().then(() => openAnewWith(state));
  return (
    <section aria-labelledby="new-edition" data-testid="new-edition">
      <h2 id="new-edition">{t('edition.new')}</h2>
      {changed && <p>{t(changed.length > 0 ? 'edition.changed' : 'edition.same')}</p>}
      {changed && changed.length > 0 && (
        <ul>
          {changed.map((title) => (
            <li key={title}>{title}</li>
          ))}
        </ul>
      )}
      <div class="buttons">
        <button type="button" class="button" onClick={open}>
          {t('edition.open')}
        </button>
        <button type="button" class="button-plain" onClick={onLater}>
          {t('edition.later')}
        </button>
      </div>
    </section>
  );
}
