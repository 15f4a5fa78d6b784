import { useApp } from '../app-context';
import { Room } from '../lawyers/room';
import { useTitle } from '../use-title';

const load = () => import('./load-print-run').then(({ loadHandouts }) => loadHandouts());

/** The print run; it comes when it is opened, because few people need it. */
export function HandoutsScreen() {
  const { t } = useApp();
  useTitle(t('handouts.title'));
  return (
    <Room load={load}>{({ HandoutsPage, tongues }) => <HandoutsPage tongues={tongues} />}</Room>
  );
}
