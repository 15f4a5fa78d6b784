import type { Evidence, FactBook, Moment, Source } from './fact-book';

/**
 * What a claim without a value rests on.
 * @throws when an id is not in `facts/sources.yaml`
 */
export function evidenceOf(ids: string[], { sources }: FactBook): Evidence {
  const named = ids.map((id) => {
    const source = sources[id];
    if (!source) throw new Error(`facts/sources.yaml has no "${id}".`);
    return source;
  });
  const newest =
    named
      .map((source) => source.checkedOn)
      .sort()
      .at(-1) ?? '';
  return {
    sources: ids,
    checkedOn: newest,
    recheckAfter: aYearAfter(newest),
    confidence: named.length > 1 || named.some(isOfficial) ? 'high' : 'medium',
  };
}

function isOfficial({ kind }: Source): boolean {
  return kind !== 'page';
}

/** A year after a moment's last possible day, so that an inexact date is not called old too early. */
export function aYearAfter(moment: Moment): string {
  const [year, month = '12', day = '28'] = moment.split('-');
  return `${Number(year) + 1}-${month}-${day}`;
}
