import Handlebars from 'handlebars';
import { cacheCodeFont, cacheFont } from '../../bundling/fonts/cache-font';
import { askHelperNames } from '../../guide/fill/ask-helpers';
import { factHelperNames, listHelperNames } from '../../guide/fill/helpers';
import type { TemplateName } from '../../guide/fill/template-set';
import { formHelperNames } from '../../guide/forms/form';
import { namePapers } from '../prose/name-papers';
import type { ContentSource } from '../read/read-content';
import type { LanguageSource } from '../read/read-language';
import { templateNames } from '../read/read-templates';
import { describeRevision } from '../revisions/describe-revision';
import { readRevisions } from '../revisions/read-revisions';
import { signedOn } from '../sign-off/signatures';
import { shareOfWord, type WordShare } from './share-of-word';

const helperNames = [...factHelperNames, ...listHelperNames, ...askHelperNames, ...formHelperNames];

/** `content:facts`: the checked facts as data. */
export function writeFactsModule({ facts }: ContentSource): string {
  return `export const facts = ${JSON.stringify(facts)};`;
}

/** `content:rules`: what the rules say, without the words and sources, which are the lawyers'. */
export function writeRulesModule({ rules }: ContentSource): string {
  return `export const rules = ${JSON.stringify(rules.book)};`;
}

/** `content:languages`: the languages by name, with the rest to be loaded when asked for. */
export async function writeLanguagesModule(
  root: string,
  content: ContentSource,
  tags: readonly string[] = content.languages.map(({ tag }) => tag),
): Promise<string> {
  const unknown = tags.find((tag) => !content.languages.some((language) => language.tag === tag));
  if (unknown !== undefined) throw new Error(`There is no language "${unknown}".`);
  const imports = [`import code from '${await cacheCodeFont(root)}?url';`];
  const entries: string[] = [];
  for (const [index, language] of content.languages.entries()) {
    const { tag, words, texts } = language;
    if (!tags.includes(tag)) continue;
    const regular = await cacheFont(root, tag, 'regular', texts);
    const bold = await cacheFont(root, tag, 'bold', texts);
    imports.push(
      `import regular${index} from '${regular}?url';`,
      `import bold${index} from '${bold}?url';`,
    );
    const lazy = (room: string) =>
      `() => import('content:${room}/${tag}').then((module) => module.default)`;
    entries.push(`{ tag: '${tag}', name: ${JSON.stringify(words.name)}, dir: '${words.dir}',
  code: '${describeRevision(language, content).code}',
  words: ${lazy('words')},
  laterWords: ${lazy('later-words')},
  rareWords: ${lazy('rare-words')},
  prose: ${lazy('prose')},
  formProse: ${lazy('form-prose')},
  fonts: { regular: regular${index}, bold: bold${index}, code } }`);
  }
  return `${imports.join('\n')}
export const sourceWords = () => import('content:words/en').then((module) => module.default);
export const laterSourceWords = () => import('content:later-words/en').then((module) => module.default);
export const languages = [${entries.join(',\n')}];`;
}

/** `content:words/<tag>`, `content:later-words/<tag>` and `content:rare-words/<tag>`: one share of a language's short words. */
export function writeWordsModule({ words }: LanguageSource, share: WordShare): string {
  const mine = Object.entries(words).filter(([key]) => shareOfWord(key) === share);
  return `export default ${JSON.stringify(Object.fromEntries(mine))};`;
}

/** `content:word-forms`: how the search brings the forms of a word together, by language. */
export function writeWordFormsModule({ languages }: ContentSource): string {
  const forms = languages.flatMap(({ tag, wordForms }) => (wordForms ? [[tag, wordForms]] : []));
  return `export const wordForms = ${JSON.stringify(Object.fromEntries(forms))};`;
}

/** `content:revisions`: today's text and the recorded ones as fingerprints, and how each part is called. */
export function writeRevisionsModule(root: string, content: ContentSource): string {
  const present = content.languages.map((language) => describeRevision(language, content));
  const titles = content.languages.map(({ tag, templates }) => [
    tag,
    Object.fromEntries(templateNames.map((name) => [name, templates[name].title])),
  ]);
  return `export const present = ${JSON.stringify(present)};
export const recorded = ${JSON.stringify(readRevisions(root))};
export const titles = ${JSON.stringify(Object.fromEntries(titles))};`;
}

/** `content:prose/<tag>`: precompiled prose, so that the browser needs no eval, and the titles of sources. */
export function writeProseModule(content: ContentSource, language: LanguageSource): string {
  const entries = templateNames.map((name) => {
    const { title, isMissing } = language.templates[name];
    const reviewedOn = signedOn(language.templates[name], language.tag, name, content);
    const front = { title, reviewedOn, isMissing };
    return `${JSON.stringify(name)}: { ...${JSON.stringify(front)}, spec: ${precompile(language, name)} }`;
  });
  return `export default { templates: {${entries.join(',\n')}}, sourceTitles: ${JSON.stringify(language.sourceTitles)}, papers: ${JSON.stringify(namePapers(language, content))} };`;
}

/** `content:forms`: the Ukrainian sheets of the papers, and their slots. */
export function writeFormsModule({ forms }: ContentSource): string {
  return `export const forms = ${JSON.stringify(forms)};`;
}

/** `content:form-prose/<tag>`: what each paper means, by its id. */
export function writeFormProseModule(
  content: ContentSource,
  { templates }: LanguageSource,
): string {
  const entries = Object.keys(content.forms.forms).flatMap((id) => {
    const template = templates[`form-${id}`];
    if (!template) return [];
    const front = { title: template.title, isMissing: template.isMissing };
    const spec = precompileProse(template.prose);
    return [`${JSON.stringify(id)}: { ...${JSON.stringify(front)}, spec: ${spec} }`];
  });
  return `export default {${entries.join(',\n')}};`;
}

function precompile(language: LanguageSource, name: TemplateName): string {
  return precompileProse(language.templates[name].prose);
}

function precompileProse(prose: string): string {
  return String(
    Handlebars.precompile(prose, {
      knownHelpers: Object.fromEntries(helperNames.map((helper) => [helper, true])),
      knownHelpersOnly: true,
      // The result is Markdown: HTML escapes would be printed as they are.
      noEscape: true,
      strict: true,
    }),
  );
}
