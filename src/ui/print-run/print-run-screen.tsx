import { loadPart } from '../../app/load/load-part';
import { useApp } from '../app-context';
import { Room } from '../lawyers/room';
import { useTitle } from '../use-title';

const load = () =>
  loadPart(() => import('./load-print-run')).then(({ loadPrintRun }) => loadPrintRun());

/** The print run; it comes when it is opened, because few people need it. */
export function PrintRunScreen() {
  const { t } = useApp();
  useTitle(t('screen.print-run'));
  return <Room load={load}>{({ PrintRunPage, ...names }) => <PrintRunPage {...names} />}</Room>;
}
