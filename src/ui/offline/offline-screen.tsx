import { loadPart } from '../../app/load/load-part';
import { useApp } from '../app-context';
import { Room } from '../lawyers/room';
import { useTitle } from '../use-title';

const load = () => loadPart(() => import('./offline-page'));

/** The screen on which the app is kept for when there is no network. */
export function OfflineScreen() {
  const { t } = useApp();
  useTitle(t('offline.title'));
  return <Room load={load}>{({ OfflinePage }) => <OfflinePage />}</Room>;
}
