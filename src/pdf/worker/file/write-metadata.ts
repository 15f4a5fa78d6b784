import type { TypesetJob } from '../../messages';
import type { ObjectId, PdfFile } from './pdf-file';
import { asText } from './write-values';

/**
 * Writes what a file says of itself, twice as readers expect: nothing of its owner or of the minute it was made. The
 * same job gives the same bytes, because the only date is the job's own day.
 */
export function writeMetadata(
  file: PdfFile,
  { tree, today }: TypesetJob,
): { info: ObjectId; metadata: ObjectId } {
  const date = `(D:${today.replaceAll('-', '')}000000Z)`;
  const info = file.add(
    `<</Title${asText(tree.title)}/Creator(Putivnyk)/Producer(Putivnyk)/CreationDate${date}/ModDate${date}>>`,
  );
  const packet = new TextEncoder().encode(describe(tree.title, `${today}T00:00:00Z`));
  return { info, metadata: file.addOpenStream('/Type/Metadata/Subtype/XML', packet) };
}

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const spaces = {
  xmp: 'http://ns.adobe.com/xap/1.0/',
  dc: 'http://purl.org/dc/elements/1.1/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
};

/** An XMP packet (ISO 16684-1) that also claims PDF/UA-1 (ISO 14289-1, clause 5). */
function describe(title: string, time: string): string {
  const said: [keyof typeof spaces, string][] = [
    ['xmp', `<xmp:CreateDate>${time}</xmp:CreateDate><xmp:CreatorTool>Putivnyk</xmp:CreatorTool>`],
    [
      'dc',
      `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>`,
    ],
    ['pdf', '<pdf:Producer>Putivnyk</pdf:Producer>'],
    ['pdfuaid', '<pdfuaid:part>1</pdfuaid:part>'],
  ];
  const descriptions = said.map(
    ([name, words]) =>
      `<rdf:Description rdf:about="" xmlns:${name}="${spaces[name]}">${words}</rdf:Description>`,
  );
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="${rdf}">${descriptions.join('')}</rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
}

function escapeXml(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
