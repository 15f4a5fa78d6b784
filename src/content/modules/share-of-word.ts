/** When words are needed: for the first question, later by most readers, or by the few who print or check. */
export type WordShare = 'first' | 'later' | 'rare';

/** Words of the print run and of the screens of `src/ui/rare/`. */
const rare = /^(print-run|copy|forms|facts|sign|situations)\./;

/** Words of the guide, of what surrounds it and of the screens that stand behind a link. */
const later =
  /^(about|calendar|callout|card|change-sheet|clock|day|desk|edition|fact|format|guide|left-out|link|not-arrived|note|offline|other-day|paper|pdf|reason|search|source|timeline|unread)\./;

/** Those of them that stand on the way: in the foot of every screen, on the start screen, while a guide is coming. */
const onTheWay: readonly string[] = [
  'about.title',
  'copy.title',
  'facts.title',
  'forms.title',
  'guide.did-not-come',
  'guide.opening',
  'guide.title',
  'offline.start',
  'situations.title',
];

/** The share that a word travels in: what a phone needs for the first question has to be small. */
export function shareOfWord(key: string): WordShare {
  if (onTheWay.includes(key)) return 'first';
  if (rare.test(key)) return 'rare';
  return later.test(key) ? 'later' : 'first';
}
