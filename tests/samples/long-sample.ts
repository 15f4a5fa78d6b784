import type {
  Block,
  CalloutKind,
  GuideRoot,
  Inline,
  ListItem,
  TableRow,
} from '../../src/guide/tree/nodes';
import { heading, paragraph, section, text } from './samples';

/** An invented guide of more than twenty pages in which everything stands in everything and runs over. */

const says = {
  en: 'The paper moves from desk to desk, and at each of them someone writes a number on it. ',
  uk: 'Папір мандрує від столу до столу, і за кожним хтось пише на ньому номер, їжачок або ґанок. ',
};
const kinds: CalloutKind[] = ['warning', 'deadline', 'unknown', 'practice', 'show', 'notice'];
const ids = [
  'first-steps',
  'contract',
  'stay',
  'papers',
  'pay-late',
  'citizenship',
  'help',
] as const;

/** @param count how many sections it has besides its sources */
export function longGuide(lang: 'en' | 'uk', count: number = ids.length): GuideRoot {
  const words = says[lang];
  let notes = 0;
  const ref = (count = 1): Inline => ({
    type: 'notes',
    numbers: Array.from({ length: count }, () => ++notes),
  });
  const other: Inline = {
    type: 'foreign',
    lang: lang === 'en' ? 'uk' : 'en',
    children: [text(lang === 'en' ? 'військова частина' : 'military unit')],
  };
  const link = (name: string): Inline => ({
    type: 'link',
    url: `https://example.org/${name}`,
    children: [text('that page & “others”')],
  });
  const item = (checked: boolean | null, ...children: Block[]): ListItem => ({
    type: 'listItem',
    checked,
    children,
  });
  const list = (ordered: boolean, ...children: ListItem[]): Block => ({
    type: 'list',
    ordered,
    start: 1,
    children,
  });
  const row = (...cells: Inline[][]): TableRow => ({
    type: 'tableRow',
    children: cells.map((children) => ({ type: 'tableCell', children })),
  });

  const blocks = (id: string): Block[] => [
    heading(`Small first ${id}`, 3),
    paragraph(words.repeat(3), other, '. ', words.repeat(9), ' End.', ref(2)),
    heading(`Heading ${id}`),
    list(
      true,
      item(null, paragraph(words, link(`${id}-a`), '.'), list(false, item(null, paragraph('In.')))),
      item(null, paragraph(words.repeat(6)), paragraph(words)),
    ),
    heading(`Small ${id}`, 3),
    list(false, item(false, paragraph(words)), item(true, paragraph('Done.', ref()))),
    paragraph({ type: 'emphasis', children: [text('Underlined words')] }, ' and plain.'),
    {
      type: 'table',
      children: [
        row([text('Paper')], [text('Desk')], [text('Why')]),
        ...Array.from({ length: 24 }, (_, i) =>
          row([text(`Row ${i}`)], i % 5 ? [other] : [], [text(words), ref()]),
        ),
        row([text('A short row')]),
      ],
    },
    ...kinds.map(
      (kind): Block => ({
        type: 'callout',
        kind,
        label: `Label ${kind}`,
        children: [paragraph(words, other), list(false, item(null, paragraph('Inside.')))],
      }),
    ),
    { type: 'callout', kind: 'practice', label: 'Long', children: [paragraph(words.repeat(14))] },
    paragraph(words.repeat(30)),
  ];

  const sections = ids.slice(0, count).map((id) => section(id, `All of ${id}`, ...blocks(id)));
  const sources = Array.from(
    { length: notes },
    (_, i): Block => ({
      type: 'note',
      number: i + 1,
      children: [paragraph(`Invented law ${i + 1}. `, link(`law-${i + 1}`))],
    }),
  );
  return {
    type: 'root',
    lang,
    dir: 'ltr',
    title: 'A long guide & <more>',
    intro: [paragraph(words, link('intro'))],
    children: [...sections, section('sources', 'Sources', ...sources)],
  };
}

/** The guide as its reader should hear it: a short row of a table is filled up. */
export function filled(guide: GuideRoot): GuideRoot {
  const fill = (block: Block): Block => {
    if (block.type !== 'table') return block;
    const cells = block.children[0]?.children.length ?? 0;
    const children = block.children.map((row) => ({
      ...row,
      children: Array.from(
        { length: cells },
        (_, i) => row.children[i] ?? { type: 'tableCell' as const, children: [] },
      ),
    }));
    return { ...block, children };
  };
  return {
    ...guide,
    children: guide.children.map((each) => ({ ...each, children: each.children.map(fill) })),
  };
}
