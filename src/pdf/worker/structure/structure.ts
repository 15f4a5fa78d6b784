import type { StructureElement } from './element';
import { levelHeadings } from './level-headings';
import type { Tag } from './tag';

/** The structure tree of one document while its pages are read, one after another. */
export class Structure {
  readonly root: StructureElement = { tag: { role: 'Document' }, parent: null, kids: [] };
  readonly #known = new Map<Tag | string, { element: StructureElement; page: number }>();
  readonly #level = levelHeadings();
  #page = 0;

  turnPage(): void {
    this.#page += 1;
  }

  /** The element of a tag inside another; the same tag or key gives the same element again. */
  enter(parent: StructureElement, tag: Tag): StructureElement {
    const key = tag.key ?? tag;
    const known = this.#known.get(key);
    if (known) return known.element;
    const element: StructureElement = {
      tag: { ...tag, role: this.#level(tag.role) },
      parent,
      kids: [],
    };
    parent.kids.push(element);
    this.#known.set(key, { element, page: this.#page });
    return element;
  }

  /** Whether a tag's element began on a page before this one. */
  beganEarlier(tag: Tag): boolean {
    const known = this.#known.get(tag.key ?? tag);
    return known !== undefined && known.page < this.#page;
  }
}
