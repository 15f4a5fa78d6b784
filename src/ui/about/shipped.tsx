import { loadPart } from '../../app/load/load-part';
import { useApp } from '../app-context';
import { Later } from '../later';

const loadList = () =>
  loadPart(() => import('./licence-list')).then(({ LicenceList }) => LicenceList);

/** What others wrote and this page carries: loaded when the screen opens, for the entry page must stay small. */
export function Shipped() {
  const { t } = useApp();
  // A page in one file has the words of the licences at its own end.
  const isOneFile = import.meta.env.MODE === 'single';
  const words = isOneFile ? null : <a href="licences.txt">{t('about.shipped.words')}</a>;
  return (
    <Later what="licences" load={loadList} waiting={<p>{words}</p>} failed={() => <p>{words}</p>}>
      {(List) => (
        <>
          <List />
          <p>{words}</p>
        </>
      )}
    </Later>
  );
}
