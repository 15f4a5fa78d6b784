import type { AlternateText } from '../../messages';
import { spokenWords } from '../structure/alternate-text';
import { type ContentItem, isElement, type StructureElement } from '../structure/element';
import type { ObjectId, PdfFile } from './pdf-file';
import type { WrittenSheets } from './write-sheets';
import { asNumbers, asText } from './write-values';

/**
 * Writes the structure tree of sheets that are written (ISO 32000-1, 14.7).
 * @returns the root of the tree
 */
export function writeStructure(
  file: PdfFile,
  root: StructureElement,
  sheets: WrittenSheets,
  alternateText: AlternateText,
): ObjectId {
  const tree = file.reserve();
  const writer = new StructureWriter(file, sheets, alternateText);
  const top = writer.write(root, tree);
  const idOf = ({ element }: ContentItem) => `${writer.ids.get(element)} 0 R`;
  const parents = [
    ...sheets.contents.map((items, page) => `${page}[${items.map(idOf).join(' ')}]`),
    ...sheets.annotations.map(({ key, item }) => `${key} ${idOf(item)} `),
  ];
  const names = writer.names
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, id]) => `${asText(name)}${id} 0 R`);
  file.set(
    tree,
    `<</Type/StructTreeRoot/K[${top} 0 R]/ParentTree<</Nums[${parents.join('')}]>>/ParentTreeNextKey ${parents.length}${
      names.length > 0 ? `/IDTree<</Names[${names.join('')}]>>` : ''
    }>>`,
  );
  return tree;
}

class StructureWriter {
  readonly ids = new Map<StructureElement, ObjectId>();
  readonly names: [name: string, id: ObjectId][] = [];
  readonly #file: PdfFile;
  readonly #pages: readonly ObjectId[];
  readonly #alternateText: AlternateText;

  constructor(file: PdfFile, { pages }: WrittenSheets, alternateText: AlternateText) {
    this.#file = file;
    this.#pages = pages;
    this.#alternateText = alternateText;
  }

  write(element: StructureElement, parent: ObjectId): ObjectId {
    const id = this.#file.reserve();
    this.ids.set(element, id);
    if (element.tag.id) this.names.push([element.tag.id, id]);
    const page = firstPage(element);
    const kids = element.kids.flatMap((kid) => {
      if (!isElement(kid)) return this.#writeItem(kid, page);
      return isEmpty(kid) ? [] : [`${this.write(kid, id)} 0 R`];
    });
    this.#file.set(
      id,
      `<</S/${element.tag.role}/P ${parent} 0 R${this.#attributesOf(element)}${
        page === undefined ? '' : `/Pg ${this.#pages[page]} 0 R`
      }/K[${kids.join(' ')}]>>`,
    );
    return id;
  }

  /** Marked content by its number, where it stands on the element's page; and the annotations over it. */
  #writeItem({ content, annotations }: ContentItem, page: number | undefined): string[] {
    const marked = !content
      ? []
      : content.page === page
        ? [`${content.mcid}`]
        : [`<</Type/MCR/Pg ${this.#pages[content.page]} 0 R/MCID ${content.mcid}>>`];
    return [
      ...marked,
      ...annotations.map(
        (one) => `<</Type/OBJR/Pg ${this.#pages[one.page]} 0 R/Obj ${one.id} 0 R>>`,
      ),
    ];
  }

  #attributesOf({ tag, kids }: StructureElement): string {
    const { role, lang, id, numbering, says } = tag;
    const box = kids.flatMap((kid) => (isElement(kid) ? [] : (kid.rectangle ?? []))).slice(0, 4);
    return [
      lang ? `/Lang${asText(lang)}` : '',
      id ? `/ID${asText(id)}` : '',
      numbering ? `/A<</O/List/ListNumbering/${numbering}>>` : '',
      role === 'Figure' ? `/A<</O/Layout/Placement/Block/BBox[${asNumbers(...box)}]>>` : '',
      role === 'TH' ? '/A<</O/Table/Scope/Column>>' : '',
      // A drawn dot is a sign, and can be replaced by one; a drawn box can only be told of (14.9.3, 14.9.4).
      says && role !== 'Link'
        ? `/${'sign' in says ? 'ActualText' : 'Alt'}${asText(spokenWords(says, this.#alternateText))}`
        : '',
    ].join('');
  }
}

/** The sheet of an element's first content, which its other content need not name again. */
function firstPage({ kids }: StructureElement): number | undefined {
  for (const kid of kids) if (!isElement(kid) && kid.content) return kid.content.page;
  return undefined;
}

/** A cell stands in its column even when nothing is in it. */
function isEmpty({ tag, kids }: StructureElement): boolean {
  if (tag.role === 'TD' || tag.role === 'TH') return false;
  return kids.every((kid) =>
    isElement(kid) ? isEmpty(kid) : !kid.content && kid.annotations.length === 0,
  );
}
