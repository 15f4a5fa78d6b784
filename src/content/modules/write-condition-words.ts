import type { ConditionWords } from '../../guide/sign-off';
import { type Translate, translator } from '../../i18n';
import { countryCodes, nameCountry } from '../../questions/countries';
import type { Holds } from '../../rules/holds';
import { checkTemplate } from '../check/check-template';
import { printAsked } from '../check/read-asked';
import type { ContentSource } from '../read/read-content';
import type { LanguageSource } from '../read/read-language';
import { templateNames } from '../read/read-templates';
import { rulesIn } from '../rules/find-circle';
import type { RulesSource } from '../rules/read-rules';

/** Every condition of a language's templates in words of that language, with the sources of its rules. */
export function writeConditionWords(
  content: Pick<ContentSource, 'facts' | 'rules'> & {
    languages: readonly Pick<LanguageSource, 'words'>[];
  },
  { tag, words, templates }: Pick<LanguageSource, 'tag' | 'words' | 'templates'>,
): Record<string, ConditionWords> {
  const { facts, rules, languages } = content;
  const t = translator(words, languages[0]?.words ?? words);
  const conditions = templateNames.flatMap((name) =>
    checkTemplate(templates[name], facts, rules).asked.flatMap(({ condition }) => condition ?? []),
  );
  return Object.fromEntries(
    conditions.map((condition) => [
      printAsked(condition),
      {
        words: sayHolds(condition, rules, tag, t),
        sources: [...new Set(rulesIn(condition).flatMap((id) => rules.rules[id]?.sources ?? []))],
      },
    ]),
  );
}

/** What a condition says, in words; a rule in its own words, an answer in those of the question. */
function sayHolds(
  holds: Holds,
  { rules, plainTests }: Pick<RulesSource, 'rules' | 'plainTests'>,
  tag: string,
  t: Translate,
): string {
  const say = (part: Holds): string => sayHolds(part, { rules, plainTests }, tag, t);
  const choose = (says: Readonly<Record<string, string>> | undefined, id: string) =>
    says?.[tag] ?? says?.en ?? id;
  const bare = (part: Holds) => say(part).replace(/\.$/, '');
  if ('all' in holds) return holds.all.map(bare).join(` ${t('sign.and')} `);
  if ('any' in holds) return `(${holds.any.map(bare).join(` ${t('sign.or')} `)})`;
  if ('not' in holds) return t('sign.not', { what: bare(holds.not) });
  if ('may' in holds) return t('sign.may', { what: bare(holds.may) });
  if ('sure' in holds) return t('sign.sure', { what: bare(holds.sure) });
  if ('open' in holds) return t('sign.open', { what: bare(holds.open) });
  if ('rule' in holds) return choose(rules[holds.rule]?.says, holds.rule);
  if ('inForce' in holds) {
    const says = plainTests[`in-force:${holds.inForce}`];
    return t('sign.in-force', { what: choose(says, holds.inForce) });
  }
  if ('category' in holds) {
    const id = `cell:${holds.category}:${holds.is}`;
    return choose(plainTests[id], id);
  }
  if (!('is' in holds)) return printAsked(holds);
  const { field, is } = holds;
  const answer = is.map((value) => sayAnswer(field, value, t)).join(', ');
  return t('reason.answer', { field: t(`field.${field}`), answer });
}

function sayAnswer(field: string, value: string, t: Translate): string {
  if (field === 'nationality' && countryCodes.includes(value)) return nameCountry(value, t);
  return t(`answer.${field}.${value}`, { form: 'relative' });
}
