import { describe, expect, it } from 'vitest';
import { sectionIds } from '../../src/section-ids';
import { inventGuide, section } from '../support/invented';
import { allNodes, sectionOf, textOf } from '../support/read-tree';

const stay = (prose: string, today?: string) =>
  inventGuide({ 'templates/stay.hbs': section(prose) }, {}, today);
const stayText = (prose: string, today?: string) =>
  textOf(sectionOf(stay(prose, today), 'stay')).replace(/\u00A0/g, ' ');

describe('a fact in prose', () => {
  it('prints its value of that day, and a note', () => {
    expect(stayText('Pay {{amount "toll"}} now.', '2026-05-31')).toContain('Pay UAH 5 now.[1]');
    expect(stayText('Pay {{amount "toll"}} now.', '2026-06-01')).toContain(
      'Pay UAH 1,000,000 now.[1]',
    );
  });
  it('throws when it has no value on that day, and names the template', () => {
    // Before the first day that the build looks at.
    expect(() => stay('{{amount "toll"}}', '2019-12-31')).toThrow(
      'templates/stay.hbs, in en: facts/amounts.yaml: "toll" has no value on 2019-12-31',
    );
  });
  it('says once a section that it was not checked for long', () => {
    const text = stayText(
      '{{deadline "permit-window-closed"}} and {{deadline "permit-window-closed"}}.',
    );
    expect(text).toContain(
      'November 2026 (as of January 2026, not checked again since) and November 2026.[1]',
    );
    expect(stayText('{{amount "toll"}}', '2026-12-31')).not.toContain('not checked again');
    expect(stayText('{{amount "toll"}}', '2027-01-01')).toContain('not checked again since');
  });
  it('says it of a value even after a claim from the same source was dated', () => {
    const text = stayText(
      'So. {{source "page-a"}} {{deadline "permit-window-closed"}}.',
      '2027-06-01',
    );
    expect(text).toContain('So (as of 1 January 2026).');
    expect(text).toContain('not checked again since).[1]');
  });
  it('is a link whose text is the address', () => {
    const guide = stay('{{contact "desk"}}');
    const links = allNodes(guide).filter((node) => node.type === 'link');
    expect(links.map((link) => link.type === 'link' && link.url)).toContain('tel:0800111');
    expect(stayText('{{contact "desk"}}')).toContain('0 800 111, from abroad +380 111[1]');
  });
  it('names countries in the language of the guide', () => {
    expect(stayText('{{countries "multiple_citizenship"}}')).toContain('Poland[1]');
  });
  it('names the reader’s own country, or says that it was not told', () => {
    const named = (nationality?: string) => {
      const files = { 'templates/stay.hbs': section('**{{country}}:** ask.') };
      const answers = nationality ? { nationality } : {};
      return textOf(sectionOf(inventGuide(files, answers), 'stay'));
    };
    expect(named('PL')).toContain('Poland: ask.');
    for (const none of [undefined, 'undisclosed', 'stateless']) {
      expect(named(none)).toContain('Your state: ask.');
    }
  });
  it('cites what is known of that country only', () => {
    const cited = (nationality: string) => {
      const files = { 'templates/stay.hbs': section('So it is.{{cell "home_law"}}') };
      return textOf(sectionOf(inventGuide(files, { nationality }), 'stay')).replace(/\u00A0/g, ' ');
    };
    expect(cited('CO')).toContain('So it is (as of March 2025, not checked again since).[1]');
    expect(cited('PL')).toContain('So it is.');
    expect(cited('PL')).not.toContain('[1]');
  });
  it('names a law by number and day, and the pages where it was seen', () => {
    const guide = stay('{{law "law-9"}}');
    expect(textOf(sectionOf(guide, 'stay'))).toContain(
      'Law No. 9-X, 17\u00A0December\u00A02025[1]',
    );
    expect(textOf(sectionOf(guide, 'sources'))).toContain('example.org/b');
  });
});

describe('notes', () => {
  it('are numbered by first mention, one a source', () => {
    const text = stayText(
      '{{source "page-b"}} {{amount "toll"}} {{source "page-b"}} {{deadline "contract-exit"}}',
    );
    expect(text).toContain('(as of March 2025) UAH 1,000,000 7 months[1][2]');
  });
  it('of a value are that of its first source; a law that was not read takes the first page along', () => {
    const cited = (id: string) => textOf(sectionOf(stay(`{{deadline "${id}"}}`), 'sources'));
    expect(cited('two-pages')).toContain('example.org/b');
    expect(cited('two-pages')).not.toContain('example.org/a_b');
    expect(cited('law-and-pages')).toContain('Law No. 9-X');
    expect(cited('law-and-pages')).toContain('example.org/a_b');
    expect(cited('law-and-pages')).not.toContain('example.org/b');
  });
  it('of several sources stand side by side, parted', () => {
    const notes = allNodes(stay('So it is. {{source "page-a" "page-b"}}')).filter(
      (node) => node.type === 'notes',
    );
    expect(notes).toEqual([{ type: 'notes', numbers: [1, 2] }]);
  });
  it('stand once at the end of their passage, where they touch no digit', () => {
    const guide = stay(
      '**Call {{contact "desk"}}** or pay {{amount "toll"}}, once {{source "page-b"}}. Then go.',
    );
    const [paragraph] = sectionOf(guide, 'stay').children;
    expect(paragraph?.type === 'paragraph' && paragraph.children.at(-1)).toEqual({
      type: 'notes',
      numbers: [1, 2],
    });
  });
  it('come after the caution, and the caution before the full stop', () => {
    expect(stayText('So it is. {{source "page-b"}} And so.')).toContain(
      'So it is (as of March 2025). And so.[1]',
    );
    expect(stayText('**So it is.** {{source "page-b"}}')).toContain(
      'So it is (as of March 2025).[1]',
    );
  });
  it('come after a day that is said once in a line, by the plainer caution', () => {
    const read = (prose: string) => {
      const guide = inventGuide({ 'templates/stay.hbs': section(prose) }, { nationality: 'CO' });
      return textOf(sectionOf(guide, 'stay')).replace(/\u00A0/g, ' ');
    };
    const plain = '(as of March 2025, not checked again since)';
    expect(read('So{{source "page-b"}}: it is{{cell "home_law"}}.')).toContain(
      `So: it is ${plain}.[1]`,
    );
    expect(read('So{{source "page-b"}}.\n\nIt is{{cell "home_law"}}.')).toMatch(
      /So \(as of March 2025\)\.\[1\]/,
    );
  });
  it('of a law that was not read bring the pages in which it was seen', () => {
    const text = textOf(sectionOf(stay('{{source "law-9"}}'), 'sources'));
    expect(text).toContain('Law No. 9-X');
    expect(text).toContain('example.org/b');
    const beside = textOf(sectionOf(stay('{{source "law-9" "page-a"}}'), 'sources'));
    expect(beside).not.toContain('example.org/b');
  });
  it('stand in the sources, each reference with its note', () => {
    const guide = stay('{{amount "toll"}} {{source "page-b"}} {{source "page-a"}}');
    const nodes = allNodes(guide);
    const references = nodes.flatMap((node) => (node.type === 'notes' ? node.numbers : []));
    const notes = allNodes(sectionOf(guide, 'sources')).flatMap((node) =>
      node.type === 'note' ? [node.number] : [],
    );
    expect([...new Set(references)]).toEqual(notes);
    expect(textOf(sectionOf(guide, 'sources'))).toContain(
      'Desk: a page. Checked: 1\u00A0January\u00A02026. example.org/a_b',
    );
  });
});

describe('an address in a note', () => {
  it.each([
    'https://example.org/news:23x/a',
    'https://example.org/a_b*c',
    'https://example.org/~x#y',
  ])('stands as it is: %s', (url) => {
    const source = `page-a: { kind: page, publisher: "Desk: one", url: "${url}", checked_on: 2026-01-01, title: "a:page" }\n`;
    const others =
      'page-b: { kind: page, publisher: Other, url: "https://example.org/b", checked_on: 2025-03, title: another }\n' +
      'law-9: { kind: law, number: 9-X, published: 2025-12-17, seen_in: [page-b, page-a], checked_on: 2026-01, title: on toll }\n';
    const guide = inventGuide({
      'facts/sources.yaml': source + others,
      'templates/stay.hbs': section('Words.{{source "page-a"}}'),
    });
    const link = allNodes(sectionOf(guide, 'sources')).find((node) => node.type === 'link');
    expect(link).toMatchObject({ url });
    expect(textOf(sectionOf(guide, 'sources'))).toContain(
      `Desk: one: a:page. Checked: 1\u00A0January\u00A02026. ${url.replace('https://', '')}`,
    );
  });
});

describe('a passage', () => {
  it('is there for some readers only', () => {
    const prose = '{{#if (sure "unit:legion")}}\n\nLegion.\n\n{{else}}\n\nOthers.\n\n{{/if}}';
    const text = (unit: 'legion' | 'afu') =>
      textOf(sectionOf(inventGuide({ 'templates/stay.hbs': section(prose) }, { unit }), 'stay'));
    expect(text('legion')).toContain('Legion.');
    expect(text('legion')).not.toContain('Others.');
    expect(text('afu')).toContain('Others.');
  });
  it('set apart carries its word; a Ukrainian one its language', () => {
    const nodes = allNodes(stay(':::warning\nMind the :uk[крок] (krok).\n:::'));
    expect(nodes).toContainEqual(
      expect.objectContaining({ type: 'callout', kind: 'warning', label: 'Warning' }),
    );
    expect(nodes).toContainEqual({
      type: 'foreign',
      lang: 'uk',
      children: [{ type: 'text', value: 'крок' }],
    });
  });
  it.each([
    ['HTML', 'a <b>b</b>'],
    ['an image', '![a](b.png)'],
    ['a rule', 'a\n\n***\n\nb'],
    ['a set-apart passage of no known kind', ':::danger\nx\n:::'],
    ['a mark of no known language', 'Words :xx[y].'],
    ['a colon that runs into a word', 'Note:this'],
    ['a heading of the first depth', '# Title'],
    ['a deep heading', '#### Deep'],
  ])('is refused: %s', (_name, prose) => {
    expect(() => stay(prose)).toThrow();
  });
  it('with a box to tick keeps the box', () => {
    const items = allNodes(sectionOf(stay('- [ ] Do\n- Know'), 'stay')).flatMap((node) =>
      node.type === 'listItem' ? [node.checked] : [],
    );
    expect(items).toEqual([false, null]);
  });
});

describe('the guide', () => {
  it('is plain data', () => {
    const guide = stay('{{amount "toll"}} :uk[крок]\n\n| a | b |\n|---|---|\n| c | d |');
    expect(structuredClone(guide)).toEqual(guide);
    expect(JSON.parse(JSON.stringify(guide))).toEqual(guide);
  });
  it('is the same for the same input', () => {
    expect(stay('{{amount "toll"}}')).toEqual(stay('{{amount "toll"}}'));
  });
  it('says why a section is there, and lists what was left out with its reason', () => {
    const guide = inventGuide({}, { contract: 'signed', unit: 'afu' });
    expect(sectionOf(guide, 'contract').reason).toBe('Because you said: Contract: Signed');
    expect(sectionOf(guide, 'help').reason).toBe('For every reader');
    expect(textOf(sectionOf(guide, 'left-out'))).toContain(
      'Because you said: Contract: Signed; Unit: Brigade – Title of no-contract',
    );
    expect(textOf(sectionOf(inventGuide({}), 'left-out'))).toContain('Nothing was left out.');
  });
  it('lists the sections nobody has signed', () => {
    const signed = section('Words.', 'reviewed_on: 2026-01-01\n');
    const text = textOf(sectionOf(inventGuide({ 'templates/stay.hbs': signed }), 'sources'));
    expect(text).toContain('Title of contract');
    expect(text).not.toContain('Stay');
  });
});

describe('who has read it', () => {
  const told = (read: readonly string[]) => {
    const signed = (id: string) =>
      section('Words.', 'reviewed_on: 2026-01-05\n').replace('Stay', `Title of ${id}`);
    const page = section('{{notes}}\n\n{{unread}}', 'reviewed_on: 2026-01-05\n');
    const changes = read.map((id) => [`templates/${id}.hbs`, id === 'sources' ? page : signed(id)]);
    return textOf(sectionOf(inventGuide(Object.fromEntries(changes)), 'sources'));
  };

  it('is one sentence when nobody has, and one when all were read', () => {
    expect(told([])).toContain('None was read.');
    expect(told([])).not.toContain('Title of pay');
    expect(told(sectionIds)).toContain('All were read.');
  });
  it('is otherwise a list of the sections that nobody has signed', () => {
    const text = told(['pay', 'stay']);
    expect(text).toContain('Title of leave');
    expect(text).not.toMatch(/Title of (pay|stay)\n|was read/);
  });
});
