import Handlebars from 'handlebars/runtime';
import { askRules } from '../../rules/ask-rules';
import { makeAskHelpers } from '../fill/ask-helpers';
import { escapeMarkdown } from '../fill/escape-markdown';
import { Footnotes } from '../fill/footnotes';
import { chooseHelpers, makeFactHelpers } from '../fill/helpers';
import { insertAgeMarks } from '../fill/insert-age-mark';
import type { Template } from '../fill/template-set';
import { listFootnotes } from '../fill/write-footnote';
import type { GuideInput } from '../guide-input';
import type { GuideRoot } from '../tree/nodes';
import { parseMarkdown } from '../tree/parse-markdown';
import { endsOf, type FormBook, type FormLine, slotPattern } from './form';

/** One paper for one reader: the lines of the sheet, and the page that says what they mean. */
export interface WrittenForm {
  /** The Ukrainian lines that hold for this reader, in the order of the sheet. */
  lines: readonly FormLine[];
  /** In the reader's language: when to use it, what each line means, whom to hand it to, what comes then. */
  meaning: GuideRoot;
}

/** The words of papers in one language: each form's page of meaning, by its id. */
export type FormTemplates = Readonly<Record<string, Template>>;

/**
 * Writes one paper. Which lines its sheet has, its template says: a line is on the sheet when its meaning is on the page.
 * @param id a form of the book
 * @throws when the form is unknown, or a fact in it has no value on that day
 */
export function writeForm(
  id: string,
  book: FormBook,
  templates: FormTemplates,
  input: GuideInput,
): WrittenForm {
  const { language, facts, today } = input;
  const ask = askRules(input, input.rules);
  const notes = new Footnotes();
  const lines: FormLine[] = [];

  const fill = (name: string): string => {
    const template = templates[name];
    if (!template) throw new Error(`templates/forms/${name}.hbs is missing.`);
    const nationality = input.answers.nationality;
    const own = { facts, language, today, notes, nationality };
    const helpers = {
      ...chooseHelpers(
        makeFactHelpers(own),
        makeFactHelpers({ ...own, language: language.source }),
      ),
      ...makeAskHelpers(ask),
      line(lineId: string) {
        const line = book.forms[name]?.lines[lineId];
        if (!line) throw new Error(`templates/forms/${name}.yaml has no line "${lineId}".`);
        lines.push(line);
        return `:uk[${escapeMarkdown(line.uk.replace(slotPattern, '…'))}]`;
      },
      slot(slotId: string, { hash }: { hash: { in?: string } }) {
        const t = hash.in ? language.source.t : language.t;
        return `**${escapeMarkdown(t(`forms.slot.${slotId}`))}**`;
      },
      paper(paperId: string) {
        const paper = templates[paperId];
        if (!paper) throw new Error(`templates/forms/${paperId}.hbs is missing.`);
        return `**${escapeMarkdown(paper.title)}**`;
      },
    };
    const prose = Handlebars.template(template.spec)({}, { helpers });
    const missing = template.isMissing ? `:::notice\n${language.t('guide.missing')}\n:::\n\n` : '';
    return missing + insertAgeMarks(prose);
  };

  const form = book.forms[id];
  if (!form) throw new Error(`templates/forms/${id}.yaml is missing.`);
  const parts = [id, ...endsOf(form)].map(fill);
  const intro = [...parts, listFootnotes(notes, facts, language, today)].join('\n\n');
  const title = templates[id]?.title ?? '';
  const name = `:uk[${escapeMarkdown(form.name)}]`;
  const meaning = parseMarkdown({ title, intro: `${name}\n\n${intro}`, sections: [] }, language);
  return { lines, meaning };
}
