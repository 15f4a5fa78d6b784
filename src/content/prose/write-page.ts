import type { FactBook } from '../../facts/fact-book';
import { valueOnDay } from '../../facts/value-on-day';
import type { Spoken } from '../../guide/fill/language';
import { printFact } from '../../guide/fill/print-fact';
import { nameLaw } from '../../guide/fill/write-footnote';
import type { ConditionWords } from '../../guide/sign-off';
import type { Day } from '../../types';
import { passageMark } from './read-structure';
import type { TemplateSource } from './template-source';

/**
 * Writes one section in one language as a page of Markdown to read: each passage with its name, the conditions in
 * words, values as they are on a day, sources by their ids.
 * @param conditions what each condition means, in words
 */
export function writePage(
  { title, written, states }: TemplateSource,
  spoken: Spoken,
  facts: FactBook,
  today: Day,
  conditions: Readonly<Record<string, ConditionWords>>,
): string {
  const lines = written.split('\n').map((line) => {
    const [, passage] = passageMark.exec(line) ?? [];
    if (passage) {
      const state = states[passage];
      return `\n\`${passage}\`${state && state !== 'translated' ? ` (${state})` : ''}\n`;
    }
    const [, kind, asked = ''] = /^\{\{#(if|unless) (.*)\}\}$/.exec(line) ?? [];
    if (kind) {
      const said = conditions[asked.replace(/\s+/g, ' ')]?.words ?? asked;
      return `\n> ${kind === 'if' ? 'IF' : 'UNLESS'} ${said}`;
    }
    if (/^\{\{else\}\}$/.test(line)) return '\n> ELSE';
    if (/^\{\{\//.test(line)) return '\n> END';
    return line.replace(/\{\{(\w+)((?: "[^"]*")*)\}\}/g, (_, helper: string, ids: string) =>
      printCall(
        helper,
        Array.from(ids.matchAll(/"([^"]*)"/g), ([, id = '']) => id),
      ),
    );
  });
  return `# ${title}\n${lines.join('\n')}`.replace(/\n{3,}/g, '\n\n');

  function printCall(helper: string, ids: readonly string[]): string {
    const [id = ''] = ids;
    const fact = facts.amounts[id] ?? facts.deadlines[id] ?? facts.contacts[id];
    const value = fact && valueOnDay(fact, today);
    if (fact && value !== undefined) return printFact(fact, value, spoken);
    const law = helper === 'law' ? facts.sources[id] : undefined;
    if (law) return nameLaw(law, spoken);
    return helper === 'source' ? ` [${ids.join(', ')}]` : `‹${[helper, ...ids].join(' ')}›`;
  }
}
