import { useRef } from 'preact/hooks';
import { noCountry } from '../../questions/countries';
import { formFor } from '../../questions/form-for';
import { useApp } from '../app-context';
import { Card } from './card';
import { CountryList } from './country-list';
import { CountrySaid } from './country-said';
import styles from './question.module.css';
import { useClickElsewhere } from './use-click-elsewhere';
import { useCountryBox } from './use-country-box';

/** A country, typed and picked by name (the ARIA combobox pattern), or one of the answers that are none. */
export function CountryInput() {
  const { t, state } = useApp();
  const box = useCountryBox(state.language, state.answers.nationality ?? '');
  const whole = useRef<HTMLDivElement>(null);
  useClickElsewhere(whole, box.close);

  const radios = () =>
    whole.current?.parentElement?.querySelectorAll<HTMLInputElement>('[type=radio]');
  const untick = () => {
    for (const radio of radios() ?? []) radio.checked = false;
  };

  const press = (event: KeyboardEvent) => {
    const marked = box.isOpen ? box.found[box.marked] : undefined;
    if (event.key === 'ArrowDown') box.move(1);
    else if (event.key === 'ArrowUp') box.move(-1);
    else if (event.key === 'Enter' && marked) box.choose(marked);
    else {
      if (event.key === 'Escape' || event.key === 'Tab') box.close();
      return;
    }
    event.preventDefault();
    untick();
  };

  return (
    <>
      <div ref={whole} class={styles.text}>
        <label for="nationality">
          {t('question.nationality.type', { form: formFor(state.answers) })}
        </label>
        <input
          id="nationality"
          name="typed"
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={box.isOpen}
          aria-controls="countries"
          aria-activedescendant={
            box.isOpen && box.marked >= 0 ? `country-${box.marked}` : undefined
          }
          autocomplete="off"
          autocapitalize="words"
          spellcheck={false}
          value={box.text}
          onInput={(event) => {
            box.type(event.currentTarget.value);
            untick();
          }}
          onKeyDown={press}
        />
        <CountryList box={box} />
        <CountrySaid box={box} />
      </div>
      {box.meant && <input type="hidden" name="nationality" value={box.meant.code} />}
      {noCountry.map((value) => (
        <Card
          key={value}
          type="radio"
          name="nationality"
          value={value}
          checked={state.answers.nationality === value}
          onChoose={box.clear}
        >
          {t(`answer.nationality.${value}`)}
        </Card>
      ))}
    </>
  );
}
