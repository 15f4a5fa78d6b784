import type { TypesetJob } from '../../messages';
import type { SheetSide } from '../imposition/sheet-side';
import type { UsedWords } from '../painting/painted-page';
import type { StructureElement } from '../structure/element';
import { embedFont } from './embed-font';
import { PdfFile } from './pdf-file';
import { writeMetadata } from './write-metadata';
import { writeOutline } from './write-outline';
import { type WrittenSheets, writeSheets } from './write-sheets';
import { writeStructure } from './write-structure';
import { asText } from './write-values';

/**
 * Writes a tagged PDF file of painted sheets.
 * @param root of the structure tree
 * @param used the words that were painted in each face
 */
export function writeDocument(
  job: TypesetJob,
  sides: readonly SheetSide[],
  root: StructureElement,
  used: UsedWords,
): Uint8Array<ArrayBuffer> {
  const file = new PdfFile();
  const { alternateText } = job.runningHeads;
  const resources = file.reserve();
  const sheets = writeSheets(file, sides, resources, alternateText);
  const faces = [...used].sort(([a], [b]) => (a.name < b.name ? -1 : 1));
  const fonts = faces.map(([face, words]) => `/${face.name} ${embedFont(file, face, words)} 0 R`);
  file.set(resources, `<</Font<<${fonts.join('')}>>>>`);
  const tree = writeStructure(file, root, sheets, alternateText);
  const outline = writeOutline(file, sheets.bookmarks);
  const { info, metadata } = writeMetadata(file, job);
  const catalog = file.add(
    `<</Type/Catalog/Pages ${sheets.root} 0 R/Lang${asText(job.tree.lang)}/MarkInfo<</Marked true>>/Metadata ${metadata} 0 R/StructTreeRoot ${tree} 0 R/PageMode/UseOutlines${
      outline === undefined ? '' : `/Outlines ${outline} 0 R`
    }${writeNames(file, sheets.destinations)}/ViewerPreferences<</DisplayDocTitle true${printAs(job)}>>>>`,
  );
  return file.finish(`/Root ${catalog} 0 R/Info ${info} 0 R`);
}

/** Named destinations (ISO 32000-1, 12.3.2.3), sorted as a name tree asks. */
function writeNames(file: PdfFile, destinations: WrittenSheets['destinations']): string {
  if (destinations.length === 0) return '';
  const sorted = destinations
    .map(({ name, written }) => [asText(name), written] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const [first] = sorted[0] ?? [];
  const [last] = sorted.at(-1) ?? [];
  const names = sorted.map(([name, written]) => `${name}${written}`).join('');
  return `/Names ${file.add(`<</Dests<</Limits[${first}${last}]/Names[${names}]>>>>`)} 0 R`;
}

/**
 * What a print window should begin with. A booklet turned over on the wrong edge, or shrunk to the printer's own
 * margins, does not fold into pages that follow each other.
 */
function printAs({ format, isTestSheet }: TypesetJob): string {
  return format === 'booklet' || isTestSheet ? '/Duplex/DuplexFlipShortEdge/PrintScaling/None' : '';
}
