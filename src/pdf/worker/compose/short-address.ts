/** So many signs of an address may be typed off paper; a longer one nobody types. */
const most = 34;

/**
 * An address in a note of a guide: whole where it is short, else its host and dots. The link behind it is the whole
 * address, which also stands with the facts in the app, and what the source is and of which day is said before it.
 * @param printed as it is read out: without a scheme, unless that is the old `http`
 */
export function shortAddress(printed: string): string {
  if (printed.length <= most) return printed;
  const [host] = /^(?:http:\/\/)?[^/]+(?=\/)/.exec(printed) ?? [];
  return host === undefined ? printed : `${host}/…`;
}
