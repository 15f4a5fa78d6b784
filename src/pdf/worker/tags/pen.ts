import type PDFDocument from 'pdfkit';
import { findAround, type Slot } from '../structure/element';
import type { LaidOut } from './laid-out';

/** Why something painted is in no element: it is dress, or it is there because pages end. */
export type ArtifactKind = 'Layout' | 'Pagination' | 'Header' | 'Footer';

/** A file in which marks can be set. */
type Markable = PDFDocument & { markArtifact(kind: ArtifactKind): void };

/** Opens and closes marked content on the file that is being drawn. */
export class Pen {
  #file: Markable | null = null;
  #slot: Slot | null = null;

  /** The file that everything is painted on from now on. */
  take(file: Markable): void {
    this.#file = file;
  }

  /** Puts nodes between one that opens a place in the tree and one that closes it. */
  mark(slot: Slot, ...nodes: LaidOut[]): LaidOut[] {
    return [hook(() => this.#open(slot, nodes[0])), ...nodes, hook(() => this.#close())];
  }

  /** Puts nodes between marks that say: not to be read. */
  hide(kind: ArtifactKind, ...nodes: LaidOut[]): LaidOut[] {
    return [hook(() => this.#file?.markArtifact(kind)), ...nodes, hook(() => this.#close())];
  }

  /** Puts a node after one that says where its link belongs, with nothing painted in it. */
  lead(slot: Slot, node: LaidOut): LaidOut[] {
    return [hook(() => this.#point(slot)), node];
  }

  /** The place in the tree for a link that is being made now, and no other after it in a box that leads. */
  takeLink(): Slot | null {
    const slot = this.#slot;
    if (slot && !slot.content) this.#slot = null;
    return slot && findAround(slot.element, 'Link') ? slot : null;
  }

  #point(slot: Slot): void {
    this.#slot = slot;
  }

  #open(slot: Slot, { box }: LaidOut = noNode): void {
    const [content] = this.#file?.markStructureContent(slot.element.tag.role).refs ?? [];
    if (content) slot.content = { page: content.pageRef, mcid: content.mcid };
    // The node is painted in the same frame as this mark, which may have been moved or turned.
    if (box && slot.element.tag.role === 'Figure') {
      const { left, top, width, height } = box;
      const corners = this.#file?._convertRect(left, top, width, height);
      if (corners) slot.corners = corners;
    }
    this.#slot = slot;
  }

  #close(): void {
    this.#file?.endMarkedContent();
    this.#slot = null;
  }
}

const noNode: LaidOut = { type: 'VIEW' };

/**
 * A node of which the engine paints nothing, but names its place in the file, and the name is a call. Its canvas
 * would call back too, and make thirty-four functions anew each time: a third of all that tagging costs.
 */
function hook(call: () => void): LaidOut {
  const box = { top: 0, left: 0, width: 0, height: 0 };
  return { type: 'VIEW', props: { id: call }, style: {}, box, children: [] };
}
