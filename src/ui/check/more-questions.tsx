import type { Answers } from '../../questions/fields';
import { formFor } from '../../questions/form-for';
import { optionalFields } from '../../questions/optional';
import { useApp } from '../app-context';
import styles from './check.module.css';

/** The questions that would make this person's guide closer; each may be skipped, and so may all. */
export function MoreQuestions({ answers }: { answers: Answers }) {
  const { t, go } = useApp();
  const open = optionalFields(answers).filter((name) => answers[name] === undefined);
  if (open.length === 0) return null;
  return (
    <section class={styles.more} aria-labelledby="more">
      <h2 id="more">{t('check.more')}</h2>
      <p>{t('check.more.why')}</p>
      <ul class={styles.answers}>
        {open.map((name) => (
          <li key={name} class={styles.answer}>
            <span>{t(`question.${name}`, { form: formFor(answers) })}</span>
            <button
              type="button"
              class={styles.change}
              aria-label={t('check.add', { field: t(`field.${name}`) })}
              onClick={() => go(`change:${name}`)}
            >
              {t('button.add')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
