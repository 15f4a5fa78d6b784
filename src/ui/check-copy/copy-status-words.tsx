import type { Revisions } from '../../app/load-revisions';
import { formatMoment } from '../../facts/format';
import type { CopyStatus } from '../../guide/revisions/check-copy';
import { useApp } from '../app-context';
import { ChangesForMe } from '../changes/changes-for-me';

/** A verdict in words, with what to do next. An older copy names the parts that say something else today. */
export function CopyStatusWords({
  verdict,
  revisions,
}: {
  verdict: CopyStatus;
  revisions: Revisions;
}) {
  const { t, state } = useApp();
  const { available, words } = state.language;
  if (verdict.kind !== 'older') {
    return (
      <>
        <h2>{t(`copy.${verdict.kind}`)}</h2>
        <p>{t(`copy.${verdict.kind}.what-to-do`)}</p>
      </>
    );
  }
  const titles = revisions.titles[available.tag] ?? {};
  const names = verdict.changed.map((id) => {
    if (id === 'cover') return t('copy.cover');
    if (id === 'words') return t('copy.words');
    if (id === 'rules') return t('copy.rules');
    return titles[id] ?? t('copy.gone');
  });
  return (
    <>
      <h2>{t('copy.older')}</h2>
      <p>{t('copy.older.since', { day: formatMoment(verdict.day, words) })}</p>
      <ul>
        {[...new Set(names)].map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <p>{t('copy.older.what-to-do')}</p>
      <ChangesForMe since={verdict.day} />
    </>
  );
}
