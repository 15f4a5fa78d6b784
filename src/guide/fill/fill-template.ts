import Handlebars from 'handlebars/runtime';
import type { Ask } from '../../rules/ask-rules';
import { makeAskHelpers } from './ask-helpers';
import { dropSentences } from './drop-sentences';
import {
  chooseHelpers,
  type HelperInput,
  type listHelperNames,
  makeFactHelpers,
  type UsedValue,
} from './helpers';
import { insertAgeMarks } from './insert-age-mark';
import type { Language } from './language';
import type { Template, TemplateName } from './template-set';
import { listFootnotes } from './write-footnote';

/** The engine's own lists, by the names under which templates ask for them. */
export type Lists = Record<Exclude<(typeof listHelperNames)[number], 'notes'>, () => string>;

/**
 * Makes the function that fills one template after another and collects what they cite.
 * @returns it throws when a template names a fact that is not there on that day; the message names the file
 */
export function makeFill(
  input: HelperInput & { language: Language },
  ask: Ask,
  lists: Lists,
  onValue?: (name: TemplateName, used: UsedValue) => void,
): (name: TemplateName) => string {
  const { facts, language, today, notes } = input;
  const askHelpers = makeAskHelpers(ask);
  return (name) => {
    // Anew for each template: a caution stands once in each.
    const own = { ...input, onValue: (used: UsedValue) => onValue?.(name, used) };
    const helpers = {
      ...chooseHelpers(
        makeFactHelpers(own),
        makeFactHelpers({ ...own, language: language.source }),
      ),
      ...lists,
      ...askHelpers,
      notes: () => listFootnotes(notes, facts, language, today),
    };
    try {
      return insertAgeMarks(dropSentences(render(language.templates[name])({}, { helpers })));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`templates/${name}.hbs, in ${language.tag}: ${reason}`, { cause: error });
    }
  };
}

const ready = new WeakMap<Template, ReturnType<typeof Handlebars.template>>();

/** A template made ready once: most guides of a session share most of them. */
function render(template: Template): ReturnType<typeof Handlebars.template> {
  const made = ready.get(template) ?? Handlebars.template(template.spec);
  ready.set(template, made);
  return made;
}
