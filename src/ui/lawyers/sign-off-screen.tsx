import { passages } from 'content:passages';
import { useState } from 'preact/hooks';
import { loadPart } from '../../app/load/load-part';
import type { LoadedLanguage } from '../../app/load-language';
import type { FactBook } from '../../facts/fact-book';
import { formatMoment } from '../../facts/format';
import type { Prose, TemplateName } from '../../guide/fill/template-set';
import type { SignOffRoom } from '../../guide/sign-off';
import { useApp } from '../app-context';
import { ScreenHeading } from '../frame/screen-heading';
import { useTitle } from '../use-title';
import styles from './lawyers.module.css';
import { Room } from './room';
import { SignHere } from './sign-here';
import { SignPassage } from './sign-passage';

const loadFor = async ({ available }: LoadedLanguage) => {
  const open = passages[available.tag];
  if (!open) throw new Error(`No language "${available.tag}" is available.`);
  const [room, { facts }, drawing, { sourceTitles }] = await Promise.all([
    loadPart(open),
    loadPart(() => import('content:facts')),
    loadPart(() => import('./draw-passage')),
    loadPart(available.prose),
  ]);
  return { room, facts, sourceTitles, drawPassage: drawing.drawPassage };
};

/** A sheet on which a lawyer signs a section, passage by passage, in the language of the page. */
export function SignOffScreen() {
  const { t, state } = useApp();
  const [load] = useState(() => () => loadFor(state.language));
  useTitle(t('sign.title'));
  return (
    <Room key={state.language.available.tag} load={load}>
      {(parts) => <Sheet {...parts} />}
    </Room>
  );
}

interface SheetProps {
  room: SignOffRoom;
  facts: FactBook;
  sourceTitles: Prose['sourceTitles'];
  drawPassage: typeof import('./draw-passage').drawPassage;
}

function Sheet({ room: { sheets, conditions }, facts, sourceTitles, drawPassage }: SheetProps) {
  const { t, state } = useApp();
  const { available, words } = state.language;
  const names = Object.keys(sheets) as TemplateName[];
  const [name, setName] = useState<TemplateName>(names.includes('stay') ? 'stay' : 'cover');
  const [onlyChanged, setOnlyChanged] = useState(false);
  const { title, signedOn, gone, passages } = sheets[name];
  const shown = passages.filter(({ isSigned }) => !(onlyChanged && isSigned));
  return (
    <div class={styles.sheet}>
      <ScreenHeading>{t('sign.title')}</ScreenHeading>
      <div class={styles.choose}>
        <p>{t('sign.intro')}</p>
        <label>
          <span>{t('sign.section')}</span>
          <select
            value={name}
            onChange={(event) => setName(event.currentTarget.value as TemplateName)}
          >
            {names.map((one) => (
              <option key={one} value={one}>
                {sheets[one].title} ({one})
              </option>
            ))}
          </select>
        </label>
        {signedOn && (
          <label class={styles.mark}>
            <input
              type="checkbox"
              checked={onlyChanged}
              onChange={(event) => setOnlyChanged(event.currentTarget.checked)}
            />
            <span>{t('sign.only-changed')}</span>
          </label>
        )}
        <button type="button" class="button" onClick={() => print()}>
          {t('button.print')}
        </button>
      </div>
      <h2>{title}</h2>
      <p>
        templates/{name}.hbs · {available.code}
      </p>
      <p role="status">
        {signedOn
          ? t('sign.signed-on', { day: formatMoment(signedOn, words) })
          : t('sign.never-signed')}{' '}
        {t('sign.count', { n: shown.length, total: passages.length })}
        {gone > 0 && ` ${t('sign.gone', { n: gone })}`}
      </p>
      {shown.map((passage) => (
        <SignPassage
          key={`${name} ${passage.line} ${passage.condition?.wanted}`}
          {...{ passage, conditions, facts, sourceTitles, drawPassage }}
        />
      ))}
      {shown.length > 0 && <SignHere />}
    </div>
  );
}
