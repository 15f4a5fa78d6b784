import { hashOf, put, putManifest } from './files.mjs';

/**
 * Makes the guides of one share in a folder, and a list of them.
 * @param library as `openLibrary` opens it
 * @param wanted languages, formats, paper, day and, unless all are meant, ids of situations
 * @param shard such as `3/8`
 */
export async function makeShare(library, wanted, shard, out) {
  const { situations, makePiece, planLibrary, piecesOf, readShard, sorted, tools } = library;
  const share = readShard(shard);
  const { locales, formats, paper, day } = wanted;
  const ids = wanted.situations ?? situations.map(({ id }) => id);
  const chosen = situations.filter(({ id }) => ids.includes(id));
  if (chosen.length < ids.length)
    throw new Error(`The situations are ${situations.map(({ id }) => id).join(', ')}.`);
  const codes = locales.map((tag) => [tag, tools.languageOf(tag).code]);
  const frame = {
    ...{ day, locales, formats, paper },
    situations: chosen.map(({ id }) => id),
    codes: Object.fromEntries(codes),
  };
  const files = [];
  for (const piece of piecesOf(planLibrary(locales, chosen), share)) {
    for (const { name, bytes } of await makePiece(piece, frame, tools)) {
      put(out, name, bytes);
      files.push([name, hashOf(bytes)]);
    }
  }
  const name = `part-${share.number}-of-${share.of}.json`;
  putManifest(out, name, { shard, ...frame, files: sorted(files) });
}
