/**
 * The fingerprints of all editions. They come with the screen, or with a guide: from then on a copy can be checked
 * without a network.
 * @throws when the network fails
 */
export function loadEditions() {
  return import('content:editions');
}

/** Fingerprints of the text as it stands and as it was given out, and the titles of its parts. */
export type Editions = Awaited<ReturnType<typeof loadEditions>>;
