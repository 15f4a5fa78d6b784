import type { Block, GuideRoot, Inline, ListItem } from '../../src/guide/tree/nodes';
import { panelIds } from '../../src/guide/tree/panel-ids';
import type { FontFiles, TypesetJob } from '../../src/pdf/messages';
import { fonts } from '../support/pdf-read';
import { inventGeorgian } from './georgian';
import { jobOf, paragraph, section, text } from './samples';

/** An invented card: every kind of block that a card may hold, with the sources that it does not print. */

const words = {
  en: ['Report at once', 'to the desk on the left, and keep the copy with the number', 'рапорт'],
  uk: ['Подайте рапорт', 'до стройової частини й збережіть примірник із номером', 'report'],
  ka: ['მოითხოვეთ ასლი', 'დღესვე, მარცხენა მაგიდასთან', 'рапорт'],
} as const;
type CardTag = keyof typeof words;

const ref: Inline = { type: 'notes', numbers: [1] };

function item(checked: boolean | null, ...inlines: (string | Inline)[]): ListItem {
  return { type: 'listItem', checked, children: [paragraph(...inlines)] };
}

function blocks(lang: CardTag, panel: number): Block[] {
  const [act, where, word] = words[lang];
  const other: Inline = {
    type: 'foreign',
    lang: lang === 'uk' ? 'en' : 'uk',
    children: [text(word)],
  };
  const letter = 'abcdefgh'.charAt(panel);
  const call: Inline = {
    type: 'link',
    url: `https://desk.example.org/${letter}`,
    children: [text(`desk ${letter}`)],
  };
  return [
    paragraph(`${act}: `, call, '.', ref),
    {
      type: 'list',
      ordered: panel % 2 === 0,
      start: 1,
      children: [
        item(panel % 2 === 0 ? null : false, `${act}, ${where}, `, other, '.'),
        item(panel % 2 === 0 ? null : false, where, ref),
      ],
    },
    { type: 'callout', kind: 'show', label: act, children: [paragraph(other, ' ', where)] },
  ];
}

export function cardTree(lang: CardTag): GuideRoot {
  const [act, where] = words[lang];
  return {
    type: 'root',
    lang,
    dir: 'ltr',
    title: `${act} & <more>`,
    intro: [],
    children: [
      ...panelIds.map((id, i) => section(id, `${act} ${i + 1}`, ...blocks(lang, i))),
      section('sources', act, { type: 'note', number: 1, children: [paragraph(`${where} ***`)] }),
    ],
  };
}

export const qr = { address: 'https://guide.example.org/', words: 'Open the page:' };

export function cardJob(lang: CardTag, changes: Partial<TypesetJob> = {}): TypesetJob {
  return { ...jobOf(cardTree(lang), { format: 'card' }), qr, ...changes };
}

/** The fonts for the invented card of a language. */
export async function cardFonts(lang: CardTag): Promise<FontFiles> {
  return lang === 'ka' ? (await inventGeorgian()).fonts : fonts;
}
