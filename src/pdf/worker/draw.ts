import render from '@react-pdf/render';
import type { TypesetJob } from '../messages';
import { takeBookmarks } from './bookmarks';
import type { FontStore } from './fonts';
import { joinBytes } from './join-bytes';
import { describeFile, printAs } from './metadata';
import { packObjects } from './pack-objects';
import type { TaggedPages } from './tags/tag-pages';
import { TaggedFile } from './tags/tagged-file';

/** The other half of the seam: from placed boxes to the bytes of a PDF file. */
export function draw(tagged: TaggedPages, job: TypesetJob, fonts: FontStore): Promise<ArrayBuffer> {
  const file = new TaggedFile(
    { ...describeFile(job), autoFirstPage: false, font: fonts.regular },
    tagged,
    takeBookmarks(tagged.pages),
    job.runningHeads.alternateText,
  );
  file._root.data.PageMode = 'UseOutlines';
  Object.assign(file._root.data.ViewerPreferences.data, printAs(job));
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    file.on('data', (chunk) => chunks.push(chunk));
    file.on('end', () => resolve(packObjects(joinBytes(chunks), file._offsets).buffer));
    file.on('error', reject);
    render(file as unknown as Parameters<typeof render>[0], tagged.pages);
  });
}
