import render from '@react-pdf/render';
import type { TypesetJob } from '../messages';
import { takeBookmarks } from './bookmarks';
import type { FontStore } from './fonts/open-fonts';
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
    const finish = () => resolve(packObjects(joinBytes(chunks), file._offsets).buffer);
    // In a browser pdfkit's own stream takes its chunks off the front of one long list, each time moving all the rest.
    if (file._buffer) {
      chunks.push(...file._buffer);
      file.push = (chunk) => {
        if (chunk) chunks.push(chunk);
        else finish();
        return true;
      };
    } else {
      file.on('data', (chunk) => chunks.push(chunk));
      file.on('end', finish);
    }
    file.on('error', reject);
    render(file as unknown as Parameters<typeof render>[0], tagged.pages);
  });
}
