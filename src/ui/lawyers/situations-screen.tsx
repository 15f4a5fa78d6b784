import type { Person } from 'content:situations';
import type { FactBook } from '../../facts/fact-book';
import { useApp } from '../app-context';
import { ScreenHeading } from '../frame/screen-heading';
import { useTitle } from '../use-title';
import styles from './lawyers.module.css';
import { Room } from './room';
import { SectionMatrix } from './section-matrix';

const load = async () => {
  const [{ people }, { facts }, rooms] = await Promise.all([
    import('content:situations'),
    import('content:facts'),
    import('../../guide/choose'),
  ]);
  return { people, facts, choose: rooms.chooseFor };
};

/** The people of the lawyers' tests: each opens their guide, and the table says who gets which section. */
export function SituationsScreen() {
  const { t } = useApp();
  useTitle(t('situations.title'));
  return (
    <Room load={load}>
      {({ people, facts, choose }) => <Situations people={people} facts={facts} choose={choose} />}
    </Room>
  );
}

interface SituationsProps {
  people: readonly Person[];
  facts: FactBook;
  choose: typeof import('../../guide/choose').chooseFor;
}

function Situations({ people, facts, choose }: SituationsProps) {
  const { t, state } = useApp();
  const { tag } = state.language.landed;
  return (
    <>
      <ScreenHeading>{t('situations.title')}</ScreenHeading>
      <p>{t('situations.intro')}</p>
      <ul class={styles.people}>
        {people.map((person) => (
          <li key={person.name}>
            <a href={`#${linkTo(person, tag)}`}>{person.who}</a>
          </li>
        ))}
      </ul>
      <h2>{t('situations.matrix')}</h2>
      <SectionMatrix people={people} facts={facts} choose={choose} />
    </>
  );
}

function linkTo({ answers, today }: Person, locale: string): string {
  const parts = Object.entries(answers).map(([name, value]) => [name, String(value)]);
  return new URLSearchParams([...parts, ['today', today], ['locale', locale]]).toString();
}
