import type { Person } from 'content:situations';
import type { Answers } from '../../questions/fields';
import { type SectionId, sectionIds } from '../../section-ids';
import type { Day } from '../../types';
import { useApp } from '../app-context';
import styles from './lawyers.module.css';

/** The sections that somebody's guide would hold on a day, in order. */
export type Choose = (answers: Answers, today: Day) => SectionId[];

interface SectionMatrixProps {
  people: readonly Person[];
  choose: Choose;
}

/** People down the side, sections across the top; a number is the section's place in that guide. */
export function SectionMatrix({ people, choose }: SectionMatrixProps) {
  const { t } = useApp();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must be scrolled by keyboard too
    <section class={styles.scroll} tabIndex={0} aria-label={t('situations.matrix')}>
      <table class={styles.matrix}>
        <thead>
          <tr>
            <th scope="col">{t('situations.person')}</th>
            {sectionIds.map((id) => (
              <th key={id} scope="col">
                {id}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map(({ name, answers, today }) => {
            const chosen = choose(answers as Answers, today);
            return (
              <tr key={name}>
                <th scope="row">{name}</th>
                {sectionIds.map((id) => (
                  <td key={id}>{chosen.includes(id) ? chosen.indexOf(id) + 1 : '–'}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
