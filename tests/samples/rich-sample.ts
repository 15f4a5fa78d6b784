import type { Block, GuideRoot, Inline, ListItem, TableRow } from '../../src/guide/tree/nodes';
import { heading, paragraph, section, text } from './samples';

/** A guide with every kind of node in it, for looking at and for reading back. All of it is invented. */

const strong = (value: string): Inline => ({ type: 'strong', children: [text(value)] });
const emphasis = (value: string): Inline => ({ type: 'emphasis', children: [text(value)] });
const uk = (value: string): Inline => ({ type: 'foreign', lang: 'uk', children: [text(value)] });
const ref = (...numbers: number[]): Inline => ({ type: 'notes', numbers });
const link = (url: string, value: string): Inline => ({
  type: 'link',
  url,
  children: [text(value)],
});

function item(checked: boolean | null, ...children: Block[]): ListItem {
  return { type: 'listItem', checked, children };
}

function list(ordered: boolean, ...children: ListItem[]): Block {
  return { type: 'list', ordered, start: 1, children };
}

function row(...cells: (string | Inline[])[]): TableRow {
  return {
    type: 'tableRow',
    children: cells.map((cell) => ({
      type: 'tableCell',
      children: typeof cell === 'string' ? [text(cell)] : cell,
    })),
  };
}

const filler =
  'The paper moves from desk to desk, and at each of them someone writes a number on it that you should copy down before you leave the room, because nobody will read it to you later over the phone.';

export const richTree: GuideRoot = {
  type: 'root',
  lang: 'en',
  dir: 'ltr',
  title: 'Your guide to papers, deadlines and people',
  intro: [
    paragraph(
      'This paper was made for one situation. It is information and not legal advice; no lawyer has signed it yet. Whom to call first: ',
      link('tel:+380000000000', '+380 00 000 00 00'),
      ', or write to ',
      link('mailto:desk@example.org', 'the desk'),
      '.',
    ),
  ],
  children: [
    section(
      'first-steps',
      'The three things to do now',
      list(
        true,
        item(
          null,
          paragraph(
            strong('By 3 December: '),
            'hand in the report and ask for its number.',
            ref(1),
          ),
          paragraph('Take two copies. Keep the one with the stamp.'),
        ),
        item(null, paragraph(strong('This week: '), 'open an account in your own name.')),
        item(
          null,
          paragraph(
            strong('Today: '),
            'photograph every page of your contract and keep it off the phone you carry.',
          ),
        ),
      ),
      {
        type: 'callout',
        kind: 'deadline',
        label: '3 December 2026',
        children: [
          paragraph(
            'The last day to hand in the report. After it, the answer may take a month longer.',
            ref(2),
          ),
        ],
      },
      {
        type: 'callout',
        kind: 'warning',
        label: 'Warning',
        children: [
          paragraph(
            'Do not sign a paper that you cannot read. Ask for a copy first: nobody may refuse it',
            ref(1),
            '. It is ',
            strong('your'),
            ' paper.',
          ),
        ],
      },
    ),
    section(
      'papers',
      'Papers: military ID, personal file, copies',
      paragraph(
        'The ',
        strong('personal file'),
        ' (',
        uk('особова справа'),
        ', osobova sprava) follows you from unit to unit. ',
        filler,
        ' See ',
        link('https://zakon.example.gov.ua/laws/show/2232-12', 'the law on service'),
        '.',
        ref(3),
      ),
      heading('What to have in your pocket'),
      list(
        false,
        item(false, paragraph('A copy of the contract, both sides.')),
        item(false, paragraph('The military ID (', uk('військовий квиток'), ').')),
        item(true, paragraph('The tax number, written on paper.')),
      ),
      heading('What each paper is for', 3),
      {
        type: 'table',
        children: [
          row('Paper', 'Who gives it', 'What it proves'),
          row('Contract', 'Your unit', [
            text('That you serve, from which day, and for how long.'),
            ref(4),
          ]),
          row(
            'Extract from orders',
            [text('The staff ('), uk('стройова частина'), text(')')],
            filler,
          ),
          row(
            'Certificate of military service',
            'The unit or the recruiting centre',
            'That you are in service today.',
          ),
        ],
      },
      {
        type: 'callout',
        kind: 'show',
        label: 'Show this at the desk',
        children: [
          paragraph(uk('Прошу видати копію мого контракту та витяг із наказу.')),
          paragraph('“Please give me a copy of my contract and an extract from the order.”'),
        ],
      },
      {
        type: 'callout',
        kind: 'practice',
        label: 'What happens in practice',
        children: [
          paragraph(filler),
          list(false, item(null, paragraph('Go early.')), item(null, paragraph('Bring a pen.'))),
        ],
      },
      {
        type: 'callout',
        kind: 'unknown',
        label: 'Not known',
        children: [
          paragraph(
            'Whether a copy sent by mail is accepted. The ',
            emphasis('ombudsman'),
            ' would know.',
          ),
        ],
      },
      {
        type: 'callout',
        kind: 'notice',
        label: 'Good to know',
        children: [paragraph('Copies cost nothing.')],
      },
    ),
    section(
      'stay',
      'Дозвіл на проживання: «ґанок», їжа, об’єкт',
      paragraph(
        'Щасливі ґави їдять м’який хліб із «ґречним» єнотом. Війна, під’їзд, пів’яблука, Запоріжжя.',
      ),
      paragraph(
        'Військовослужбовець-іноземець подає рапорт безпосередньому командирові, а копію зберігає.',
      ),
      list(
        true,
        item(
          null,
          paragraph(filler),
          list(true, item(null, paragraph('Inner one.')), item(null, paragraph('Inner two.'))),
        ),
        item(null, paragraph('Second.')),
      ),
    ),
    section(
      'pay-late',
      'When pay is late',
      paragraph(filler),
      heading('First'),
      paragraph(filler),
      paragraph(filler),
    ),
    section('citizenship', 'Citizenship', paragraph(filler), paragraph(filler)),
    section(
      'help',
      'Help',
      list(
        false,
        item(
          null,
          paragraph('Ombudsman: ', link('https://ombudsman.example/', 'ombudsman.example'), '.'),
        ),
        item(null, paragraph(link('mailto:help@example.org', 'help@example.org'))),
      ),
    ),
    section(
      'sources',
      'Sources',
      ...[1, 2, 3, 4].map(
        (number): Block => ({
          type: 'note',
          number,
          children: [
            paragraph(
              `Invented law no. 4730-IX, article ${number}. Checked 12 November 2026. `,
              link(`https://zakon.example.gov.ua/laws/show/4730-20#n${number}`, 'Text of the law'),
            ),
          ],
        }),
      ),
    ),
  ],
};
