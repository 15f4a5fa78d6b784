import type { Translate } from '../../i18n';
import styles from './forms.module.css';

interface ProposalProps {
  /** The slot that it is for. */
  id: string;
  text: string | undefined;
  /** What stands there already. */
  typed: string | undefined;
  t: Translate;
  onTake(id: string, text: string): void;
}

/** What could stand in a field, with why it is only a proposal; nothing is put there unasked. */
export function Proposal({ id, text, typed, t, onTake }: ProposalProps) {
  if (!text || text === typed) return null;
  const [before, after = ''] = t(`forms.proposal.${id}`, { text: '\n' }).split('\n');
  return (
    <p class={styles.hint}>
      {before}
      <bdi lang="uk">{text}</bdi>
      {after}{' '}
      <button type="button" class="button-plain" onClick={() => onTake(id, text)}>
        {t('forms.proposal.take')}
      </button>
    </p>
  );
}
