import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { loadPart } from '../../app/load/load-part';
import { onNewEdition } from '../../app/offline/new-edition';
import { useApp } from '../app-context';
import { WithLaterWords } from '../with-later-words';

type Notice = ComponentType<{ onLater(): void }>;

/** On these screens nobody is in the middle of an answer. */
const calm: readonly string[] = ['start', 'guide', 'about', 'offline'];

/** Tells of a newer edition of a kept app, where it interrupts nothing. */
export function NewEdition() {
  const { step } = useApp().state;
  const [Notice, setNotice] = useState<Notice>();
  useEffect(
    () =>
      onNewEdition(() => {
        // It waits for the next visit when its words do not come.
        loadPart(() => import('./new-edition-notice')).then(
          ({ NewEditionNotice }) => setNotice(() => NewEditionNotice),
          () => undefined,
        );
      }),
    [],
  );
  if (!Notice || !calm.includes(step)) return null;
  return (
    <WithLaterWords>
      <Notice onLater={() => setNotice(undefined)} />
    </WithLaterWords>
  );
}
