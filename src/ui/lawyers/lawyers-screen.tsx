import { loadPart } from '../../app/load/load-part';
import { Room } from './room';
import type { screens } from './screens';

const load = () => loadPart(() => import('./screens'));

/** One of the lawyers' screens, once it is loaded. */
export function LawyersScreen({ name }: { name: keyof typeof screens }) {
  return (
    <Room load={load}>
      {({ screens }) => {
        const Screen = screens[name];
        return <Screen key={name} />;
      }}
    </Room>
  );
}
