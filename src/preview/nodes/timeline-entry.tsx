import type { Renderer } from '../renderer';

/** One day, its date before its words, as it is read aloud. */
export const timelineEntry: Renderer<'timelineEntry'> = (
  { day, written, isToday, children },
  { draw },
) => (
  <li class={isToday ? 'timeline-day timeline-today' : 'timeline-day'}>
    <time dateTime={day}>{written}</time> <span>{draw(children)}</span>
  </li>
);
