import type { AnswerName } from '../questions/fields';
import { askAtom, type Person } from './ask-atom';
import type { Holds } from './holds';
import { readName } from './read-name';
import type { RuleBook } from './rule-book';
import { and, not, or, type Truth, truthOf } from './three-valued';

/** What can be asked of one person on one day. Each rule is worked out when it is first asked for, and once. */
export interface Ask {
  /** Not no: a passage is left out only on a definite answer. */
  may(name: string): boolean;
  /** Yes. */
  sure(name: string): boolean;
  /** Unknown: not answered, or nothing sourced is known. */
  open(name: string): boolean;
  /** The same as `sure` for one answer; its name is checked by the compiler, as those of pages are by the build. */
  said(answer: AnswerName): boolean;
  /** Whether a fact has a value on the day of reading. */
  inForce(fact: string): boolean;
  /** Whether something that is never unknown, because it asks by may, sure or open, is so. */
  isSo(condition: Holds): boolean;
}

/** Asks the rules of one person. Pure. @throws when a name is no rule */
export function askRules(person: Person, { rules }: Pick<RuleBook, 'rules'>): Ask {
  const found = new Map<string, Truth>();

  const askNamed = (key: string, holds: () => Holds): Truth => {
    const known = found.get(key);
    if (known) return known;
    const truth = ask(holds());
    found.set(key, truth);
    return truth;
  };
  const askRule = (id: string): Truth =>
    askNamed(id, () => {
      const holds = Object.hasOwn(rules, id) ? rules[id] : undefined;
      if (!holds) throw new Error(`rules/ has no "${id}".`);
      return holds;
    });
  const ask = (holds: Holds): Truth => {
    if ('rule' in holds) return askRule(holds.rule);
    if ('all' in holds) return and(holds.all.map(ask));
    if ('any' in holds) return or(holds.any.map(ask));
    if ('not' in holds) return not(ask(holds.not));
    if ('may' in holds) return truthOf(ask(holds.may) !== 'no');
    if ('sure' in holds) return truthOf(ask(holds.sure) === 'yes');
    if ('open' in holds) return truthOf(ask(holds.open) === 'unknown');
    return askAtom(holds, person);
  };
  const askName = (name: string): Truth =>
    name.includes(':') ? askNamed(name, () => readName(name)) : askRule(name);

  return {
    may: (name) => askName(name) !== 'no',
    sure: (name) => askName(name) === 'yes',
    said: (answer) => askName(answer) === 'yes',
    open: (name) => askName(name) === 'unknown',
    inForce: (fact) => askAtom({ inForce: fact }, person) === 'yes',
    isSo: (condition) => ask(condition) === 'yes',
  };
}
