/** What of a page's location tells whether others can open it. */
type Served = Pick<Location, 'protocol' | 'hostname' | 'origin' | 'pathname'>;

/** Names and numbers by which only this device or its own network knows a host. */
const nearby = /^(?:localhost|.*\.(?:localhost|local|internal|lan)|[^.]+|\[.*\])$/;
const nearbyNumbers = /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./;

/**
 * The address of this page as others can open it, without the answers that may follow it.
 * @returns nothing where the page was opened from a file, or from a host that others cannot reach: a square code on
 *   paper would lead nowhere, or to somebody else's machine
 */
export function publicAddress({
  protocol,
  hostname,
  origin,
  pathname,
}: Served): string | undefined {
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  if (nearby.test(hostname) || nearbyNumbers.test(hostname)) return undefined;
  return origin + pathname.replace(/\/index\.html$/, '/');
}
