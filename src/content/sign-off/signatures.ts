import type { TemplateName } from '../../guide/fill/template-set';
import type { Passage } from '../../guide/sign-off';
import type { LanguageTag } from '../../types';
import type { TemplateSource } from '../prose/template-source';
import type { ContentSource } from '../read/read-content';
import { templateNames } from '../read/read-templates';
import { fingerprint } from '../revisions/fingerprint';
import { opened } from '../rules/find-circle';
import type { Signature } from './read-signed';
import { splitTemplate } from './split-template';

/** Letters that tell one passage from another. */
const length = 10;

/** Stands for a passage with its condition and all that its rules say, its values of all days, and what they rest on. */
export function printPassage(
  { condition, pieces }: Passage,
  { facts, rules }: Pick<ContentSource, 'facts' | 'rules'>,
): string {
  const { amounts, deadlines, contacts, nationalities } = facts;
  const values = pieces.flatMap((piece) =>
    typeof piece === 'string'
      ? []
      : piece.ids.map((id) => {
          const fact = amounts[id] ?? deadlines[id] ?? contacts[id];
          if (fact) return [id, fact.unit, fact.values, fact.fromAbroad, fact.sources];
          return [id, nationalities[id]?.countries, facts.sources[id]?.url];
        }),
  );
  const said = condition?.rules.map((rule) => opened({ rule }, rules.book.rules));
  return fingerprint([condition, said, pieces, values], length);
}

/** The newest signature of a section, if there is any. */
export function lastSignature(
  signed: readonly Signature[],
  language: LanguageTag,
  section: TemplateName,
): Signature | undefined {
  return signed.findLast((one) => one.language === language && one.section === section);
}

/**
 * The day on which a section was signed as it stands now. A section of which a signature is recorded counts only
 * as long as it says the same; before `npm run sign` has been run, the day in its front matter counts.
 */
export function signedOn(
  template: TemplateSource,
  language: LanguageTag,
  section: TemplateName,
  content: Pick<ContentSource, 'signed' | 'facts' | 'rules'>,
): string | undefined {
  const { reviewedOn } = template;
  const record = lastSignature(content.signed, language, section);
  if (!reviewedOn || !record || record.day < reviewedOn) return reviewedOn;
  const prints = splitTemplate(template).map((passage) => printPassage(passage, content));
  const isSame = prints.join() === record.passages.join();
  return isSame ? reviewedOn : undefined;
}

/** The sections whose front matter says a newer day than any record does: they have been signed since. */
export function listNewlySigned(content: ContentSource): Signature[] {
  return content.languages.flatMap(({ tag, templates }) =>
    templateNames.flatMap((section): Signature[] => {
      const { reviewedOn: day } = templates[section];
      const record = lastSignature(content.signed, tag, section);
      if (!day || (record && record.day >= day)) return [];
      const passages = splitTemplate(templates[section]);
      const prints = passages.map((passage) => printPassage(passage, content));
      return [{ language: tag, section, day, passages: prints }];
    }),
  );
}
