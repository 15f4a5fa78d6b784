import type { ComponentChildren } from 'preact';
import styles from './question.module.css';

interface CardProps {
  type: 'radio' | 'checkbox';
  name: string;
  value: string;
  checked: boolean;
  onChoose?: () => void;
  children: ComponentChildren;
}

/** One answer as a full-width card. The browser keeps what is ticked until Continue is pressed. */
export function Card({ type, name, value, checked, onChoose, children }: CardProps) {
  return (
    <label class={styles.card}>
      <input
        type={type}
        name={name}
        value={value}
        id={`${name}-${value || 'left-out'}`}
        defaultChecked={checked}
        onChange={onChoose}
      />
      <span>{children}</span>
    </label>
  );
}
