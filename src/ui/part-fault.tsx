import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { reloadWith } from '../app/carry-over';
import type { PartReason } from '../app/load/part-error';
import { useApp } from './app-context';

interface PartFaultProps {
  reason: PartReason;
  retry(): void;
  /** Other ways on, as buttons. */
  children?: ComponentChildren;
}

/** Says why a part of the page did not come and what to do about it. The answers stay, also over a reload. */
export function PartFault({ reason, retry, children }: PartFaultProps) {
  const { t } = useApp();
  return (
    <>
      <p role="alert">{t(`part.${reason}`)}</p>
      <div class="buttons">
        {reason === 'new-version' ? (
          <ReloadButton />
        ) : (
          <button type="button" class="button" onClick={retry}>
            {t('button.try-again')}
          </button>
        )}
        {children}
      </div>
    </>
  );
}

/** Opens the page anew, with the answers; without a network it says so and does nothing. */
export function ReloadButton() {
  const { t, state } = useApp();
  const [isCut, setCut] = useState(false);
  const reload = () => {
    setCut(false);
    reloadWith(state).then((isGone) => setCut(!isGone));
  };
  return (
    <>
      <button type="button" class="button" onClick={reload}>
        {t('button.reload')}
      </button>
      {isCut && <p role="alert">{t('part.no-network')}</p>}
    </>
  );
}
