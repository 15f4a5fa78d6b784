import { formatMoment } from '../../facts/format';
import { asked } from '../../questions/asked';
import type { Day } from '../../types';
import { useApp } from '../app-context';

/** Leads from an older copy to what has changed for this person since; whoever has not answered yet is asked first. */
export function ChangesForMe({ since }: { since: Day }) {
  const { t, state, dispatch, go } = useApp();
  const hasAnswered = Object.keys(state.answers).length > 0;
  const day = formatMoment(since, state.language.words);
  return (
    <>
      {!hasAnswered && <p>{t('change-sheet.answer-first', { day })}</p>}
      <button
        type="button"
        class="button button-quiet"
        onClick={() => {
          dispatch({ type: 'since', day: since });
          go(hasAnswered ? 'changes' : asked[0]);
        }}
      >
        {hasAnswered ? t('change-sheet.for-me', { day }) : t('button.start')}
      </button>
    </>
  );
}
