import type { AlternateText } from '../../messages';
import { type Bookmark, writeBookmarks } from '../bookmarks';
import { QuickFile } from '../quick-file';
import { linkWords } from '../structure/alternate-text';
import type { ArtifactKind } from './pen';
import type { TaggedPages } from './tag-pages';
import { asText, writeStructure } from './write-structure';

const claim = `<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>`;

const artifacts = {
  Layout: '<</Type /Layout>>',
  Pagination: '<</Type /Pagination>>',
  Header: '<</Type /Pagination /Subtype /Header>>',
  Footer: '<</Type /Pagination /Subtype /Footer>>',
} satisfies Record<ArtifactKind, string>;

/** A PDF file that ties links to the tree while they are drawn, and writes the tree when all is drawn. */
export class TaggedFile extends QuickFile {
  readonly #tagged: TaggedPages;
  readonly #bookmarks: readonly Bookmark[];
  readonly #alternateText: AlternateText;

  constructor(
    options: Record<string, unknown>,
    tagged: TaggedPages,
    bookmarks: readonly Bookmark[],
    alternateText: AlternateText,
  ) {
    super({ ...options, tagged: true });
    this.#tagged = tagged;
    this.#bookmarks = bookmarks;
    this.#alternateText = alternateText;
    tagged.pen.take(this);
  }

  override annotate(x: number, y: number, w: number, h: number, options: Record<string, unknown>) {
    const slot = this.#tagged.pen.takeLink();
    if (!slot) return super.annotate(x, y, w, h, options);
    const key = this.createStructParentTreeNextKey();
    const Contents = asText(linkWords(slot.element, this.#alternateText));
    super.annotate(x, y, w, h, { ...options, Contents, StructParent: key });
    const annotation = this.page.annotations.at(-1);
    if (annotation) slot.annotations.push({ page: this.page.dictionary, annotation, key });
    return this;
  }

  /** pdfkit knows of no subtype, which a running head or foot has to have. */
  markArtifact(kind: ArtifactKind): void {
    this.page.markings.push({ tag: 'Artifact' });
    this.addContent(`/Artifact ${artifacts[kind]} BDC`);
  }

  /** A place is named by a word, or it is a call that the pen put between what is painted. */
  override addNamedDestination(name: string | (() => void), ...place: unknown[]) {
    if (typeof name === 'function') name();
    else super.addNamedDestination(name, ...place);
  }

  /** The metadata also say what the file claims to be. pdfkit would write a title with `&` in it as it is. */
  override _addInfo() {
    const { info } = this;
    this.info = Object.fromEntries(
      Object.entries(info).map(([key, said]) => [
        key,
        typeof said === 'string' ? escapeXml(said) : said,
      ]),
    );
    super._addInfo();
    this.info = info;
    this.appendXML(claim);
  }

  override end() {
    writeBookmarks(this, this.#bookmarks);
    writeStructure(this, this.#tagged.root, this.#alternateText);
    // No character may read back as nothing; this is the sign for one that the font lacks.
    for (const font of Object.values(this._fontFamilies)) font.unicode[0] = [0xfffd];
    super.end();
  }
}

function escapeXml(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
