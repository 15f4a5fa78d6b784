import type { ComponentChildren } from 'preact';
import { useApp } from '../app-context';
import { Later } from '../later';
import { PartFault } from '../part-fault';

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
      failed={(retry, reason) => <PartFault reason={reason} retry={retry} />}
    >
      {children}
    </Later>
  );
}
