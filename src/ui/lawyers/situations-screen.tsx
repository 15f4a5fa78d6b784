import type { Person } from 'content:situations';
import { useState } from 'preact/hooks';
import { loadPart } from '../../app/load/load-part';
import { firstDay } from '../../facts/first-day';
import { formatMoment } from '../../facts/format';
import { readDay } from '../../questions/read-day';
import type { Day } from '../../types';
import { useApp } from '../app-context';
import { ScreenHeading } from '../frame/screen-heading';
import { useTitle } from '../use-title';
import styles from './lawyers.module.css';
import { Room } from './room';
import { type Choose, SectionMatrix } from './section-matrix';

const load = async () => {
  const [{ people }, { facts }, { rules }, rooms] = await Promise.all([
    loadPart(() => import('content:situations')),
    loadPart(() => import('content:facts')),
    loadPart(() => import('content:rules')),
    loadPart(() => import('../../guide/choose/choose-for')),
  ]);
  const choose: Choose = (answers, today) => rooms.chooseFor({ answers, today, facts }, rules);
  return { people, choose };
};

/** The people of the lawyers' tests: each opens their guide, and the table says who gets which section. */
export function SituationsScreen() {
  const { t } = useApp();
  useTitle(t('situations.title'));
  return (
    <Room load={load}>
      {({ people, choose }) => <Situations people={people} choose={choose} />}
    </Room>
  );
}

interface SituationsProps {
  people: readonly Person[];
  choose: Choose;
}

function Situations({ people, choose }: SituationsProps) {
  const { t, state } = useApp();
  const { tag } = state.language.available;
  const [pretended, setPretended] = useState<Day>();
  // Each person has a day of their own, unless another is asked for.
  const shown = people.map((one) => ({ ...one, today: pretended ?? one.today }));
  return (
    <>
      <ScreenHeading>{t('situations.title')}</ScreenHeading>
      <p>{t('situations.intro')}</p>
      <label class={styles.day}>
        <span>{t('situations.day')}</span>
        <input
          type="date"
          min={firstDay}
          onInput={(event) => {
            const day = readDay(event.currentTarget.value);
            setPretended(day && day >= firstDay ? day : undefined);
          }}
        />
      </label>
      <p role="status">
        {pretended
          ? t('situations.pretended', { day: formatMoment(pretended, state.language.words) })
          : t('situations.own-days')}
      </p>
      <ul class={styles.people}>
        {shown.map((person) => (
          <li key={person.name}>
            <a href={`#${linkTo(person, tag)}`}>{person.who}</a>
          </li>
        ))}
      </ul>
      <p>
        <a href="#sign-off">{t('sign.title')}</a>
      </p>
      <h2>{t('situations.matrix')}</h2>
      <SectionMatrix people={shown} choose={choose} />
    </>
  );
}

function linkTo({ answers, today }: Person, locale: string): string {
  const parts = Object.entries(answers).map(([name, value]) => [name, String(value)]);
  return new URLSearchParams([...parts, ['today', today], ['locale', locale]]).toString();
}
