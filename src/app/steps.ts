import { type AskedField, asked } from '../questions/asked';
import { type Answers, type FieldName, fields } from '../questions/fields';

/** Screens that have an address of their own, such as `#about`, by the word in it. */
const wordSteps = {
  about: 'about',
  check: 'check-copy',
  facts: 'facts',
  forms: 'forms',
  handouts: 'handouts',
  offline: 'offline',
  situations: 'situations',
  'sign-off': 'sign-off',
} as const;

/** A screen of the page. `change:` asks one field again, on the way back to the check screen. */
export type Step =
  | 'start'
  | AskedField
  | 'check'
  | `change:${FieldName}`
  | 'guide'
  | 'changes'
  | (typeof wordSteps)[keyof typeof wordSteps];

const steps: readonly string[] = [
  'start',
  ...asked,
  'check',
  ...Object.keys(fields).map((name) => `change:${name}`),
  'guide',
  'changes',
  ...Object.values(wordSteps),
];

/** Whether a value, such as one that the browser's history kept, names a screen. */
export function isStep(value: unknown): value is Step {
  return typeof value === 'string' && steps.includes(value);
}

/** A screen that asks about a field. */
type QuestionStep = AskedField | `change:${FieldName}`;

/** Whether a screen asks about a field. */
export function isQuestion(step: Step): step is QuestionStep {
  return fieldOf(step) !== undefined;
}

/** The field that a screen asks about, if it is a question. */
export function fieldOf(step: QuestionStep): FieldName;
export function fieldOf(step: Step): FieldName | undefined;
export function fieldOf(step: Step): FieldName | undefined {
  const name = step.replace(/^change:/, '');
  return Object.hasOwn(fields, name) ? (name as FieldName) : undefined;
}

/** The screen on which a relative is asked what happened, before the unit and the contract. */
const whatHappened: Step = 'change:problem';

/** The screen that Continue leads to. A relative is asked what happened as soon as the passport is known. */
export function stepAfter(step: Step, { reader, unit }: Answers = {}): Step {
  if (reader === 'relative' && unit === undefined) {
    if (step === 'nationality') return whatHappened;
    if (step === whatHappened) return 'unit';
  }
  const at = (asked as readonly string[]).indexOf(step);
  return asked[at + 1] !== undefined && at >= 0 ? (asked[at + 1] as AskedField) : 'check';
}

/** The screen that a word in the address names, if it names one. */
export function stepOfWord(word: string): Step | undefined {
  return Object.hasOwn(wordSteps, word) ? wordSteps[word as keyof typeof wordSteps] : undefined;
}

/** Whether a screen can be opened by itself, with no answers given. */
export function isWordStep(step: Step): boolean {
  return Object.values<Step>(wordSteps).includes(step);
}
