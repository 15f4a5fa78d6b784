import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/content/read/read-content';
import { readTemplate } from '../../src/content/read/read-template';
import { templateNames } from '../../src/content/read/read-templates';
import {
  inventGuide,
  inventProject,
  inventWords,
  loadLanguage,
  section,
} from '../support/invented';

const build = (changes: Record<string, string | null>) => () => readContent(inventProject(changes));
const stay = (prose: string) => build({ 'templates/en/stay.hbs': section(prose) });

describe('a template is refused, with its file, line and what to do', () => {
  it.each([
    [
      'an unknown condition',
      '{{#if situation.permitRequird}}\nx\n{{/if}}',
      /stay\.hbs:4 "situation\.permitRequird" is not a name of the situation/,
    ],
    [
      'a condition outside the situation',
      '{{#if permitRequired}}\nx\n{{/if}}',
      /stay\.hbs:4 "permitRequired" is not a name/,
    ],
    [
      'an inherited name',
      '{{#if situation.constructor}}\nx\n{{/if}}',
      /is not a name of the situation/,
    ],
    [
      'an unknown fact',
      'Words.\n\n{{amount "tol"}}',
      /stay\.hbs:6 \{\{amount "tol"\}\}: no such id/,
    ],
    ['an unknown source', 'Words. {{source "page-a" "page-z"}}', /"page-z"\}\}: no such id/],
    ['an unknown category', 'Words.{{cell "vizza"}}', /\{\{cell "vizza"\}\}: no such id/],
    ['a country named by hand', '{{country "PL"}}', /\{\{country\}\} is not a helper/],
    ['an unknown helper', '{{money "toll"}}', /\{\{money\}\} is not a helper/],
    ['a helper without a fact', '{{amount}}', /names no fact|is not a helper/],
    ['a digit in prose', 'Words.\nWait 6 months.', /stay\.hbs:5 the digit in "6"/],
    [
      'a condition inside another',
      '{{#if situation.permitRequired}}\n{{#if situation.fromLegion}}\nx\n{{/if}}\n{{/if}}',
      /stands inside another condition/,
    ],
    ['a comparison', '{{#each situation.list}}\nx\n{{/each}}', /\{\{#each\}\} is not used/],
    ['a tag left open', '{{#if situation.permitRequired}}\nx', /Handlebars cannot read it/],
  ])('%s', (_name, prose, message) => {
    expect(stay(prose)).toThrow(message);
  });

  it('front matter that is missing', () => {
    expect(build({ 'templates/en/stay.hbs': 'Words only.\n' })).toThrow(
      /stay\.hbs:1 begin with front matter/,
    );
  });
  it('a section that a language lacks', () => {
    expect(build({ 'templates/en/stay.hbs': null })).toThrow(
      /templates\/en\/stay\.hbs:1 is missing/,
    );
  });
  it.each([
    ['a mark that turns the writing direction', 'Words \u202E', 'U\\+202E'],
    ['a space without width', 'Wo\u200Brds', 'U\\+200B'],
    ['a private letter', 'Words \uE000', 'U\\+E000'],
  ])('hidden: %s', (_name, prose, code) => {
    expect(stay(prose)).toThrow(new RegExp(`stay\\.hbs:4 holds the hidden character ${code}`));
  });

  it('but not a fingerprint that looks like a number', () => {
    const root = inventProject({
      'templates/en/stay.hbs': '---\ntitle: Stay\ntranslated_from: 3937306252e7\n---\nWords.\n',
    });
    expect(readTemplate(root, 'templates/en/stay.hbs').translatedFrom).toBe('3937306252e7');
  });

  it('front matter that cannot be read', () => {
    expect(build({ 'templates/en/stay.hbs': '---\ntitle: *a\n---\nWords.\n' })).toThrow(
      /stay\.hbs:1 its front matter cannot be read/,
    );
  });

  it('a letter that the font lacks, by name', () => {
    expect(stay('Words \u{1F600}.')).toThrow(/stay\.hbs:4 no glyph for ".+" \(U\+1F600\)/);
    expect(stay('Words ქ.')).toThrow(/U\+10E5/);
  });
  it('a file that is no section', () => {
    expect(build({ 'templates/en/stey.hbs': section('x') })).toThrow(/stey\.hbs:1 is no section/);
  });
  it('all faults at once', () => {
    expect(stay('{{amount "tol"}} and 7')).toThrow(/tol[\s\S]*"7"/);
  });
});

describe('list marks are no digits in prose', () => {
  it('passes a numbered list', () => expect(stay('1. One\n2. Two\n10. Ten')).not.toThrow());
});

describe('a translation', () => {
  const uk = {
    'locales/uk.json': inventWords({ name: 'Українська', intl: 'uk' }),
    ...Object.fromEntries(
      templateNames.map((name) => [
        `templates/uk/${name}.hbs`,
        `---\ntitle: Назва ${name}\n---\nСлова.\n`,
      ]),
    ),
    'templates/uk/sources.hbs': '---\ntitle: Джерела\n---\n{{notes}}\n\n{{unread}}\n',
    'templates/uk/left-out.hbs': '---\ntitle: Немає\n---\n{{leftOut}}\n',
  };
  const pair = (en: string, ua: string) =>
    build({ ...uk, 'templates/en/stay.hbs': section(en), 'templates/uk/stay.hbs': section(ua) });

  it('may say the same in another order', () => {
    const en = '{{amount "toll"}}\n\n{{#if situation.fromLegion}}\na\n{{/if}}';
    const ua = '{{#if situation.fromLegion}}\nа\n{{/if}}\n\n{{amount "toll"}}';
    expect(pair(en, ua)).not.toThrow();
  });
  it('may not lack a fact, nor a condition', () => {
    expect(pair('Pay {{amount "toll"}}', 'Заплатіть')).toThrow(
      /templates\/uk\/stay\.hbs:1 lacks \{\{amount toll\}\}, which stands in templates\/en\/stay\.hbs:4/,
    );
    expect(pair('{{#if situation.fromLegion}}\na\n{{/if}}', 'а')).toThrow(
      /lacks \{\{if fromLegion\}\}/,
    );
  });
  it('may not turn a condition round, nor add one', () => {
    const on = '{{#if situation.fromLegion}}\na\n{{/if}}';
    const off = '{{#unless situation.fromLegion}}\na\n{{/unless}}';
    expect(pair(on, off)).toThrow(/uk\/stay\.hbs:4 has \{\{unless fromLegion\}\}/);
  });
  it('is marked on the page when its original has moved on', () => {
    const root = inventProject(uk);
    const { templates } = loadLanguage(root, 'uk');
    expect(templates.stay.behind).toBe(true);
    const { hash } = readContent(root).languages[0]?.templates.stay ?? { hash: '' };
    const fresh = inventProject({
      ...uk,
      'templates/uk/stay.hbs': `---\ntitle: Назва\ntranslated_from: ${hash}\n---\nСлова.\n`,
    });
    expect(loadLanguage(fresh, 'uk').templates.stay.behind).toBe(false);
  });
});

describe('words', () => {
  const uk0 = Object.fromEntries(
    templateNames.map((name) => [`templates/uk/${name}.hbs`, '---\ntitle: Назва\n---\nСлова.\n']),
  );
  it('may not be invented by a translation, nor lose a placeholder', () => {
    const uk = (changes: Record<string, string>) =>
      build({ ...uk0, 'locales/uk.json': inventWords({ name: 'У', ...changes }) });
    expect(uk({ 'page.new': 'Нове' })).toThrow(
      /locales\/uk\.json:\d+ "page\.new" is not a key of locales\/en\.json/,
    );
    expect(uk({ 'note.checked': 'Перевірено' })).toThrow(
      /"note\.checked" has the placeholders none; English has \{day\}/,
    );
  });
});

describe('a page of a language with four spaces before it', () => {
  it('is refused as code', () => {
    expect(() =>
      inventGuide({ 'templates/en/stay.hbs': section('Words.\n\n    More words.') }),
    ).toThrow(/indented by four spaces/);
  });
});
