import styles from './choice.module.css';

interface ChoiceProps<T extends string> {
  legend: string;
  name: string;
  values: readonly T[];
  chosen: T;
  wordOf(value: T): string;
  onChoose(value: T): void;
}

/** A choice of one of a few values, each beside a round box. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  const { legend, name, values, chosen, wordOf, onChoose } = props;
  return (
    <fieldset class={styles.choice}>
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          {wordOf(value)}
        </label>
      ))}
    </fieldset>
  );
}
