import type { Fact } from '../../facts/fact-book';
import { formatValue } from '../../facts/format';
import { escapeMarkdown } from './escape-markdown';
import type { Language } from './language';

/**
 * A value as Markdown; phones, mail and sites become links whose text is the address itself. A brief one leaves out
 * what a browser adds.
 */
export function printFact(
  fact: Fact,
  value: number | string,
  language: Pick<Language, 't' | 'words'>,
  isBrief = false,
): string {
  const text = formatValue(value, fact.unit, language.words);
  switch (fact.unit) {
    case 'phone': {
      if (!fact.fromAbroad) return phone(text);
      const abroad = formatValue(fact.fromAbroad, 'phone', language.words);
      return `${phone(text)}, ${language.t('fact.from-abroad', { value: phone(abroad) })}`;
    }
    case 'email':
      return `[${escapeMarkdown(text)}](mailto:${text})`;
    case 'web':
      return isBrief ? `[${text.replace(/^https:\/\//, '')}](${text})` : `<${text}>`;
    default:
      return escapeMarkdown(text);
  }
}

function phone(text: string): string {
  return `[${text}](tel:${text.replace(/[^+\d]/g, '')})`;
}
