import type { ComponentChildren } from 'preact';
import { useApp } from '../app-context';
import { Later } from '../later';

interface RoomProps<T> {
  load(): Promise<T>;
  children(loaded: T): ComponentChildren;
}

/** A screen whose content comes when it is opened. */
export function Room<T>({ load, children }: RoomProps<T>) {
  const { t } = useApp();
  return (
    <Later
      what={load}
      load={load}
      waiting={<p role="status">{t('room.opening')}</p>}
      failed={(retry) => (
        <>
          <p role="alert">{t('room.did-not-come')}</p>
          <button type="button" class="button" onClick={retry}>
            {t('button.try-again')}
          </button>
        </>
      )}
    >
      {children}
    </Later>
  );
}
