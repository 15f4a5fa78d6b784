import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/content/read/read-content';
import {
  inventGuide,
  inventProject,
  inventProse,
  inventWords,
  page,
  section,
} from '../support/invented';

const build = (changes: Record<string, string | null>) => () => readContent(inventProject(changes));
const stay = (prose: string) => build({ 'templates/stay.hbs': page(prose) });
const named = (prose: string) => build({ 'templates/stay.hbs': section(prose) });

describe('a template is refused, with its file, line and what to do', () => {
  it.each([
    [
      'an unknown rule',
      '{{#if (may "late-for-permit")}}\nx\n{{/if}}',
      /stay\.hbs:4 "late-for-permit" is no rule of rules\/; add it there/,
    ],
    [
      'an unknown value of a field',
      '{{#if (sure "contract:sined")}}\nx\n{{/if}}',
      /stay\.hbs:4 "contract" has no value "sined"; use considering, applying/,
    ],
    [
      'an unknown field',
      '{{#if (sure "contrakt:signed")}}\nx\n{{/if}}',
      /stay\.hbs:4 "contrakt" is no field; use one of reader/,
    ],
    [
      'silence asked as an answer',
      '{{#if (sure "unit:unsure")}}\nx\n{{/if}}',
      /"unit:unsure" counts as not answered; ask with open/,
    ],
    [
      'an unknown state',
      '{{#if (may "nationality:XX")}}\nx\n{{/if}}',
      /"nationality" has no value "XX"; use a code/,
    ],
    [
      'an unknown cell',
      '{{#if (sure "cell:visa:neded")}}\nx\n{{/if}}',
      /no state has "neded" as its "visa"; use .*needed/,
    ],
    [
      'an unknown category',
      '{{#if (sure "cell:vissa:needed")}}\nx\n{{/if}}',
      /no category "vissa"; use visa/,
    ],
    [
      'an unknown fact in a condition',
      '{{#if (in-force "permit-since")}}\nx\n{{/if}}',
      /stay\.hbs:4 facts\/ has no "permit-since"/,
    ],
    [
      'a condition without a question',
      '{{#if "contract:signed"}}\nx\n{{/if}}',
      /stay\.hbs:4 .*write \{\{#if \(may "name"\)\}\}/,
    ],
    [
      'another word',
      '{{#if (maybe "contract:signed")}}\nx\n{{/if}}',
      /stay\.hbs:4 .*"maybe" asks nothing/,
    ],
    [
      'one thing joined',
      '{{#if (all (may "contract:signed"))}}\nx\n{{/if}}',
      /\(all …\) joins two or more/,
    ],
    [
      'a condition of Handlebars',
      '{{#if permitRequired}}\nx\n{{/if}}',
      /stay\.hbs:4 .*write \{\{#if \(may "name"\)\}\}/,
    ],
    ['an inherited name', '{{#if (may "constructor")}}\nx\n{{/if}}', /"constructor" is no rule/],
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
      '{{#if (may "unit:guard")}}\n{{#if (sure "unit:legion")}}\nx\n{{/if}}\n{{/if}}',
      /stands inside another condition/,
    ],
    ['a comparison', '{{#each (may "unit:guard")}}\nx\n{{/each}}', /\{\{#each\}\} is not used/],
    ['a tag left open', '{{#if (may "unit:guard")}}\nx', /Handlebars cannot read it/],
  ])('%s', (_name, prose, message) => {
    expect(stay(prose)).toThrow(message);
  });

  it('front matter that is missing', () => {
    expect(build({ 'templates/stay.hbs': 'Words only.\n' })).toThrow(
      /stay\.hbs:1 begin with front matter/,
    );
  });
  it('a section that a language lacks', () => {
    expect(build({ 'templates/stay.hbs': null })).toThrow(/templates\/stay\.hbs:1 is missing/);
  });
  it.each([
    ['a mark that turns the writing direction', 'Words \u202E', 'U\\+202E'],
    ['a space without width', 'Wo\u200Brds', 'U\\+200B'],
    ['a private letter', 'Words \uE000', 'U\\+E000'],
  ])('hidden: %s', (_name, prose, code) => {
    expect(named(prose)).toThrow(new RegExp(`stay\\.hbs:5 holds the hidden character ${code}`));
  });

  it.each([
    [
      'a source',
      'Stay.\n\nAsk. It ends{{source "page-a"}}: see {{section "help"}}.',
      'source "page-a"',
    ],
    [
      'a value',
      'Stay.\n\nWait {{deadline "contract-exit"}}, see {{section "help"}}. Ask.',
      'deadline',
    ],
    [
      'a value behind its full stop',
      'Stay.\n\nSee {{section "help"}}.{{source "page-a"}} Ask.',
      'source',
    ],
  ])('a claim that is lost with a reference to a section left out: %s', (_name, prose, claim) => {
    const fault = `stay\\.hbs:7 has \\{\\{${claim}.*one sentence with.*a sentence of its own`;
    expect(named(prose)).toThrow(new RegExp(fault));
  });
  it('but not a claim in the sentence before', () => {
    const words =
      'It ends: {{deadline "contract-exit"}}{{source "page-a"}}. See {{section "help"}}.';
    expect(named(words)).not.toThrow();
  });

  it('front matter that cannot be read', () => {
    expect(build({ 'templates/stay.hbs': '---\ntitle: *a\n---\nWords.\n' })).toThrow(
      /stay\.hbs:1 its front matter cannot be read/,
    );
  });

  it('a letter that the font lacks, by name', () => {
    expect(named('Words \u{1F600}.')).toThrow(/stay\.hbs:5 no glyph for ".+" \(U\+1F600\)/);
    expect(named('Words ქ.')).toThrow(/U\+10E5/);
  });
  it('a file that is no section', () => {
    expect(build({ 'templates/stey.hbs': section('x') })).toThrow(/stey\.hbs:1 is no section/);
  });
  it('all faults at once', () => {
    expect(stay('{{amount "tol"}} and 7')).toThrow(/tol[\s\S]*"7"/);
  });
});

describe('a value that is not there on some day', () => {
  const since = '{{deadline "ombudsman-since"}}';
  it.each([
    ['printed for everybody', `Since ${since}.`, '2025-01-01'],
    ['asked of the reader only', `{{#if (may "unit:guard")}}\n${since}\n{{/if}}`, '2025-01-01'],
    [
      'on the other side',
      `{{#if (in-force "ombudsman-since")}}\na\n{{else}}\n${since}\n{{/if}}`,
      '2025-01-01',
    ],
    [
      'turned round',
      `{{#unless (in-force "ombudsman-since")}}\n${since}\n{{/unless}}`,
      '2025-01-01',
    ],
    [
      'under a rule that begins earlier',
      `{{#if (in-force "legion-ended")}}\n{{deadline "medical-before-signing-dropped"}}\n{{/if}}`,
      '2026-02-10',
    ],
    ['ended', 'Wait {{deadline "ended-rule"}}.', '2026-01-01'],
    [
      'in one of two cases',
      `{{#if (any (in-force "ombudsman-since") (may "unit:guard"))}}\n${since}\n{{/if}}`,
      '2025-01-01',
    ],
  ])('is refused, with the day and what to do: %s', (_name, prose, day) => {
    const fault = `stay\\.hbs:\\d+ \\{\\{deadline "[a-z-]+"\\}\\} has no value on ${day}, .* wrap it in`;
    expect(named(prose)).toThrow(new RegExp(fault));
  });
  it.each([
    ['by its own condition', `{{#if (in-force "ombudsman-since")}}\n${since}\n{{/if}}`],
    [
      'by one that is joined',
      `{{#if (all (may "unit:guard") (in-force "ombudsman-since"))}}\n${since}\n{{/if}}`,
    ],
    [
      'by the other side',
      `{{#unless (in-force "ombudsman-since")}}\na\n{{else}}\n${since}\n{{/unless}}`,
    ],
    ['by a rule that begins later', `{{#if (in-force "legion-ended")}}\n${since}\n{{/if}}`],
    ['that has ended', '{{#if (in-force "ended-rule")}}\n{{deadline "ended-rule"}}\n{{/if}}'],
  ])('is let through where the day is asked: %s', (_name, prose) => {
    expect(named(prose)).not.toThrow();
  });
});

describe('list marks are no digits in prose', () => {
  it('passes a numbered list', () => expect(named('1. One\n2. Two\n10. Ten')).not.toThrow());
});

describe('a passage', () => {
  const passages = (prose: string) => build({ 'templates/stay.hbs': page(prose) });

  it.each([
    ['without a name', 'Words.', /stay\.hbs:4 a passage begins without a name/],
    [
      'without a name after a condition',
      '{{!-- a --}}\nOne.\n\n{{#if (sure "unit:legion")}}\n\nTwo.\n\n{{/if}}',
      /stay\.hbs:9 a passage begins without a name/,
    ],
    ['whose list has no name', '{{notes}}', /stay\.hbs:4 a passage begins without a name/],
    [
      'with the name of another',
      '{{!-- a --}}\nOne.\n\n{{!-- a --}}\nTwo.',
      /stay\.hbs:7 "a" is the name of a passage in line 4/,
    ],
    ['with a number for a name', '{{!-- late-2 --}}\nOne.', /"late-2" is no name/],
    ['with the name of the title', '{{!-- title --}}\nOne.', /"title" is no name/],
    ['that is empty', '{{!-- a --}}\n\n{{!-- b --}}\nTwo.', /stay\.hbs:4 "a" holds no words/],
    [
      'inside a callout',
      '{{!-- a --}}\n:::warning\n{{!-- b --}}\nOne.\n:::',
      /stay\.hbs:6 a passage cannot begin inside a callout/,
    ],
    ['that is a remark', '{{!-- look at this --}}\nOne.', /stay\.hbs:4 a comment is the name/],
    ['with a partial', '{{!-- a --}}\n{{> cover}}', /stay\.hbs:5 partials and decorators are not/],
    [
      'with a named value for a helper',
      '{{!-- a --}}\n{{amount "toll" in="en"}}',
      /stay\.hbs:5 \{\{amount\}\} takes ids alone/,
    ],
  ])('%s is refused', (_name, prose, message) => {
    expect(passages(prose)).toThrow(message);
  });
  it('never takes the name of one that is gone', () => {
    const files = {
      'templates/stay.hbs': page('{{!-- late --}}\nOne.'),
      'templates/retired.txt': '# gone\nstay/late\n',
    };
    expect(build(files)).toThrow(/stay\.hbs:4 "late" was another passage once/);
  });
});

describe('words', () => {
  it('may not be invented by a translation, nor lose a placeholder', () => {
    const prose = { 'locales/uk/prose.po': inventProse('uk') };
    const uk = (changes: Record<string, string>) =>
      build({ ...prose, 'locales/uk/words.json': inventWords({ name: 'У', ...changes }) });
    expect(uk({ 'page.new': 'Нове' })).toThrow(
      /locales\/uk\/words\.json:\d+ "page\.new" is not a key of locales\/en\/words\.json/,
    );
    expect(uk({ 'note.checked': 'Перевірено' })).toThrow(
      /"note\.checked" has the placeholders none; English has \{day\}/,
    );
  });
});

describe('a page of a language with four spaces before it', () => {
  it('is refused as code', () => {
    expect(() =>
      inventGuide({ 'templates/stay.hbs': section('Words.\n\n    More words.') }),
    ).toThrow(/indented by four spaces/);
  });
});
