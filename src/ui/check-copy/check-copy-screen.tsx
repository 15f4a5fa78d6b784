import { loadRevisions } from '../../app/load-revisions';
import { useApp } from '../app-context';
import { ScreenHeading } from '../frame/screen-heading';
import { Later } from '../later';
import { PartFault } from '../part-fault';
import { useTitle } from '../use-title';
import { CodeForm } from './code-form';

/** Tells somebody who holds a printed copy whether its text is still the text of today. */
export function CheckCopyScreen() {
  const { t } = useApp();
  useTitle(t('copy.title'));
  return (
    <>
      <ScreenHeading>{t('copy.title')}</ScreenHeading>
      <p>{t('copy.lead')}</p>
      <Later
        what="revisions"
        load={loadRevisions}
        waiting={<p role="status">{t('copy.opening')}</p>}
        failed={(retry, reason) => <PartFault reason={reason} retry={retry} />}
      >
        {(revisions) => <CodeForm revisions={revisions} />}
      </Later>
    </>
  );
}
