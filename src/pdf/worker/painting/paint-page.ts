import type { LayoutNode, LayoutPage } from '../layout/node';
import {
  addItem,
  type ContentItem,
  type Rectangle,
  type StructureElement,
} from '../structure/element';
import type { Structure } from '../structure/structure';
import type { Tag } from '../structure/tag';
import { type ArtifactKind, artifacts, endOfMark } from './artifact';
import { paintBox } from './paint-box';
import { paintDrawing } from './paint-drawing';
import { paintRules, paintText } from './paint-text';
import type { PaintedPage, Point, UsedWords } from './painted-page';

/**
 * Paints pages, and builds the structure tree while it reads them in their order. It asks a node for its elements and
 * never for its place, so pages may be moved, turned or laid two to a sheet afterwards: the tree keeps this order.
 */
export class Painter {
  readonly used: UsedWords = new Map();
  readonly #structure: Structure;
  readonly #named = new Set<string>();
  #bookmarks = 0;

  constructor(structure: Structure) {
    this.#structure = structure;
  }

  paint(page: LayoutPage): PaintedPage {
    this.#structure.turnPage();
    const painting = new PagePainting(page, this.#structure, this.used, this.#named);
    for (const node of page.children) painting.paint(node, 0, 0, this.#structure.root);
    const painted = painting.end();
    for (const one of painted.bookmarks) {
      one.order = this.#bookmarks;
      this.#bookmarks += 1;
    }
    return painted;
  }
}

/** A page while it is painted. */
class PagePainting {
  readonly #page: PaintedPage;
  readonly #structure: Structure;
  readonly #used: UsedWords;
  readonly #named: Set<string>;
  #operators = '';
  /** Whether an artifact for decoration is open: boxes that follow each other share one. */
  #isDecorating = false;

  constructor(
    { width, height }: LayoutPage,
    structure: Structure,
    used: UsedWords,
    named: Set<string>,
  ) {
    this.#page = { width, height, parts: [], links: [], destinations: [], bookmarks: [] };
    this.#structure = structure;
    this.#used = used;
    this.#named = named;
  }

  end(): PaintedPage {
    this.#flush();
    return this.#page;
  }

  /** @param left of the node's parent @param top of the same, from the head of the page */
  paint(node: LayoutNode, left: number, top: number, around: StructureElement): void {
    const [x, y] = [left + node.box.left, top + node.box.top];
    const { tags } = node;
    this.#note(node, y, x);
    const hidden = this.#hiddenAs(node);
    if (hidden) {
      this.#hide(hidden, node, x, y);
      return;
    }
    const element = this.#enter(around, tags);
    const last = tags.at(-1);
    if (last?.says && last.role !== 'Link') {
      const item = addItem(
        element,
        last.role === 'Figure' ? this.#rectangle(node, x, y) : undefined,
      );
      this.#mark(item, () => this.#bare(node, x, y));
      return;
    }
    this.#decorate(paintBox(node, x, this.#page.height - y));
    this.#paintInside(node, x, y, element);
  }

  #paintInside(node: LayoutNode, x: number, y: number, element: StructureElement): void {
    const { type, target } = node;
    if (type === 'TEXT') this.#text(node, x, y, element);
    if (type === 'SVG') this.#decorate(paintDrawing(node, x, this.#page.height - y));
    if (type === 'LINK' && target !== undefined) {
      const rectangle = this.#rectangle(node, x, y);
      this.#page.links.push({ item: addItem(element), target, rectangle });
    }
    for (const child of node.children) this.paint(child, x, y, element);
  }

  #hiddenAs({ tags: [outer], isRepeated }: LayoutNode): ArtifactKind | undefined {
    if (outer?.role === 'Artifact') return outer.strip ?? 'Pagination';
    // What is set again at the head of each page, such as the head of a table, is read once.
    return outer && isRepeated && this.#structure.beganEarlier(outer) ? 'Pagination' : undefined;
  }

  /** Names its place, the first time only: a box may run over several pages. */
  #note({ id, bookmark }: LayoutNode, top: number, left: number): void {
    const y = this.#page.height - top;
    if (bookmark) this.#page.bookmarks.push({ bookmark, y, order: 0 });
    if (id === undefined || this.#named.has(id)) return;
    this.#named.add(id);
    this.#page.destinations.push({ name: id, x: left, y });
  }

  #enter(around: StructureElement, tags: readonly Tag[]): StructureElement {
    return tags.reduce((element, tag) => this.#structure.enter(element, tag), around);
  }

  #text(node: LayoutNode, x: number, y: number, block: StructureElement): void {
    const at = this.#cornerOf(node, x, y);
    for (const { tags, operators, links } of paintText(node, at, this.#used)) {
      const item = addItem(this.#enter(block, tags));
      this.#mark(item, () => {
        this.#operators += operators;
      });
      for (const link of links) this.#page.links.push({ ...link, item });
    }
    this.#decorate(paintRules(node, at));
  }

  /** Paints something that is in no element of its own: what it is has been said. */
  #bare(node: LayoutNode, x: number, y: number): void {
    const height = this.#page.height;
    this.#operators += paintBox(node, x, height - y);
    if (node.type === 'TEXT') {
      const at = this.#cornerOf(node, x, y);
      for (const { operators } of paintText(node, at, this.#used)) this.#operators += operators;
      this.#operators += paintRules(node, at);
    }
    if (node.type === 'SVG') this.#operators += paintDrawing(node, x, height - y);
    for (const child of node.children) {
      const [left, top] = [x + child.box.left, y + child.box.top];
      this.#note(child, top, left);
      this.#bare(child, left, top);
    }
  }

  #cornerOf({ box }: LayoutNode, x: number, y: number): Point {
    return {
      x: x + box.paddingLeft + box.borderLeft,
      y: this.#page.height - y - box.paddingTop - box.borderTop,
    };
  }

  #rectangle({ box }: LayoutNode, x: number, y: number): Rectangle {
    const foot = this.#page.height - y - box.height;
    return [x, foot, x + box.width, foot + box.height];
  }

  // Marked content never nests: a mark is closed before the next one opens.

  #mark(item: ContentItem, paint: () => void): void {
    this.#flush();
    this.#page.parts.push(item);
    paint();
    this.#operators += endOfMark;
  }

  #hide(kind: ArtifactKind, node: LayoutNode, x: number, y: number): void {
    this.#flush();
    this.#operators += artifacts[kind];
    this.#bare(node, x, y);
    this.#operators += endOfMark;
  }

  #decorate(operators: string): void {
    if (operators === '') return;
    if (!this.#isDecorating) this.#operators += artifacts.Layout;
    this.#isDecorating = true;
    this.#operators += operators;
  }

  #flush(): void {
    if (this.#isDecorating) this.#operators += endOfMark;
    this.#isDecorating = false;
    if (this.#operators) this.#page.parts.push(this.#operators);
    this.#operators = '';
  }
}
