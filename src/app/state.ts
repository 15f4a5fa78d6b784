/** All that the page remembers. It lives in this tab's memory only and dies with it. */
import { type Extent, usualExtent } from '../extent';
import { type PrintFormat, usualPrintFormat } from '../formats';
import type { Answers, FieldName } from '../questions/fields';
import type { Link, NotUnderstood } from '../questions/read-link';
import { settleProblems } from '../questions/settle-problems';
import type { Day } from '../types';
import type { LoadedLanguage } from './load-language';
import type { Step } from './steps';

export interface State {
  step: Step;
  language: LoadedLanguage;
  answers: Answers;
  /** Parts of a link that could not be read; they are named above the guide. */
  notUnderstood: readonly NotUnderstood[];
  /** The format and the paper of the PDF. */
  printFormat: PrintFormat;
  /** How much of the guide is wanted. */
  extent: Extent;
  /** The day a link asks to read the guide for; otherwise today. */
  day?: Day;
  /** Whether the answers of a link went to the host, because they stood after a question mark. */
  wasSent: boolean;
  /** The day of an older guide that this one is to be held against. */
  since?: Day;
  /** Whether a screen was left in this document, so that the browser's Back stays within it. */
  moved: boolean;
}

export type Action =
  | { type: 'go'; step: Step }
  | { type: 'answer'; name: FieldName; value: string | string[] | undefined }
  | { type: 'since'; day: Day }
  | { type: 'open-link'; link: Link; wasSent?: boolean }
  | { type: 'for-today' }
  | { type: 'print-format'; printFormat: PrintFormat }
  | { type: 'extent'; extent: Extent }
  | { type: 'loadLanguage'; language: LoadedLanguage }
  | { type: 'start-over' };

/** The page's first state, before anything was answered. */
export function firstState(language: LoadedLanguage, step: Step): State {
  return {
    step,
    language,
    answers: {},
    notUnderstood: [],
    printFormat: usualPrintFormat,
    extent: usualExtent,
    wasSent: false,
    moved: false,
  };
}

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'go':
      return { ...state, step: action.step, moved: true };
    case 'answer':
      return {
        ...state,
        answers: settleProblems(withAnswer(state.answers, action.name, action.value)),
        notUnderstood: state.notUnderstood.filter(({ name }) => name !== action.name),
      };
    case 'since':
      return { ...state, since: action.day };
    case 'print-format':
      return { ...state, printFormat: action.printFormat };
    case 'extent':
      return { ...state, extent: action.extent };
    case 'open-link':
      return { ...openLink(state, action.link), wasSent: action.wasSent ?? false };
    case 'for-today':
      return forToday(state);
    case 'loadLanguage':
      return { ...state, language: action.language };
    case 'start-over':
      return { ...firstState(state.language, 'start'), moved: true };
  }
}

function withAnswer(answers: Answers, name: FieldName, value: string | string[] | undefined) {
  const { [name]: _, ...others } = answers;
  return value === undefined ? others : { ...others, [name]: value };
}

/** The same guide as of the reader's own day. */
function forToday({ day: _, ...state }: State): State {
  return state;
}

/**
 * A link speaks for a whole person: nothing of what was answered before may leak into their guide. One that does not say
 * how much is wanted, as links from before there was a choice, opens the short guide: it was made for a person and not
 * for a number of pages, and each section that is left out is named at the end and one press away.
 */
function openLink(state: State, link: Link): State {
  const { answers, notUnderstood, today, format, paper, extent = usualExtent } = link;
  const printFormat = {
    format: format ?? usualPrintFormat.format,
    paper: paper ?? usualPrintFormat.paper,
  };
  const first = firstState(state.language, 'guide');
  const next = { ...first, answers, notUnderstood, printFormat, extent };
  return today === undefined ? next : { ...next, day: today };
}
