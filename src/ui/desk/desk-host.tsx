import type { RefObject } from 'preact';
import { useImperativeHandle, useState } from 'preact/hooks';
import type { Translate } from '../../i18n';
import { Desk } from './desk';
import type { Phrase } from './list-phrases';

/** Opens the words of a node of the guide at the desk, or the first ones. */
export type OpenDesk = (node?: Phrase['node']) => void;

interface DeskHostProps {
  phrases: readonly Phrase[];
  opener: RefObject<OpenDesk | null>;
  t: Translate;
}

/** Keeps the desk apart from the guide, which is long and need not be drawn again when it opens. */
export function DeskHost({ phrases, opener, t }: DeskHostProps) {
  const [first, setFirst] = useState<number>();
  useImperativeHandle(
    opener,
    () => (node) =>
      setFirst(
        Math.max(
          0,
          phrases.findIndex((one) => one.node === node),
        ),
      ),
    [phrases],
  );
  if (first === undefined) return null;
  return <Desk phrases={phrases} first={first} onClose={() => setFirst(undefined)} t={t} />;
}
