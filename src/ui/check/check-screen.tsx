import { useEffect, useState } from 'preact/hooks';
import { currentDay } from '../../app/days';
import { loadGuide } from '../../app/load-guide';
import { type Outline, outlineFor } from '../../app/outline';
import { typesetAhead } from '../../app/typeset-ahead';
import { writeForReader } from '../../app/write-for-reader';
import { asked } from '../../questions/asked';
import { type FieldName, fields } from '../../questions/fields';
import { nameAnswer } from '../../questions/name-answer';
import { useApp } from '../app-context';
import { ExtentChoice } from '../extent/extent-choice';
import { ScreenHeading } from '../frame/screen-heading';
import { useTitle } from '../use-title';
import styles from './check.module.css';
import { MoreQuestions } from './more-questions';

/** What was answered, each with a way to change it, before the guide is made. */
export function CheckScreen() {
  const { t, state, go } = useApp();
  const { answers, language, extent, printFormat } = state;
  const named = { tag: language.available.tag, words: language.words, t };
  useTitle(t('check.title'));
  const [outline, setOutline] = useState<Outline>();
  // While the answers are read over, the guide is written and set: it is ready before it is asked for.
  useEffect(() => {
    let left = false;
    loadGuide(language)
      .then((parts) => {
        if (left) return;
        const wish = { answers, today: state.day ?? currentDay(), extent, printFormat };
        typesetAhead(writeForReader(parts, wish).job);
        setOutline(outlineFor(parts, wish));
      })
      .catch(() => undefined);
    return () => {
      left = true;
    };
  }, [language, answers, state.day, extent, printFormat]);
  // Nobody has to say that the guide is for themselves.
  const said = { reader: 'self', ...answers } as const;
  return (
    <>
      <ScreenHeading>{t('check.title')}</ScreenHeading>
      <dl class={styles.answers}>
        {shown(Object.keys(said)).map((name) => (
          <div key={name} class={styles.answer}>
            <dt>{t(`field.${name}`)}</dt>
            <dd>{nameAnswer(said, name, named) ?? t('check.not-answered')}</dd>
            <dd>
              <button
                type="button"
                class={styles.change}
                aria-label={t('check.change', { field: t(`field.${name}`) })}
                onClick={() => go(`change:${name}`)}
              >
                {t('button.change')}
              </button>
            </dd>
          </div>
        ))}
      </dl>
      <MoreQuestions answers={answers} />
      <ExtentChoice outline={outline} />
      <div class="stick">
        <button type="button" class="button" onClick={() => go('guide')}>
          {t('button.make-guide')}
        </button>
      </div>
    </>
  );
}

/** The page's own questions always; the others, which come from a link, when they have an answer. */
function shown(answered: readonly string[]): FieldName[] {
  const own: readonly string[] = asked;
  const names = Object.keys(fields) as FieldName[];
  return [...asked, ...names.filter((name) => answered.includes(name) && !own.includes(name))];
}
