/** @jsxImportSource react */
import { Link, Text } from '@react-pdf/renderer';
import type { NodeOf } from '../../../../guide/tree/nodes';
import { tagAs } from '../../structure/tag';
import type { ComposeContext } from '../compose-context';
import { plainText } from '../plain-text';
import { shortAddress } from '../short-address';
import type { Styles } from '../styles';

/**
 * Sets a link, with its address after it, smaller, for whoever holds paper; unless the words are the address. One to a
 * section has that section's number after it.
 */
export function composeLink(
  { url, children }: NodeOf<'link'>,
  { styles, numbers, textStyle, composeAll }: ComposeContext,
) {
  const address = printedAddress(url);
  // Footnotes are as small as type should be.
  const fontSize = styles[textStyle].fontSize * (textStyle === 'small' ? 1 : styles.addressShare);
  const words = plainText(children);
  const isAddress = url.startsWith('#') || sameAddress(words, address);
  // In a note the address is all there is to see: what the source is should stand out from it.
  const style = isAddress && textStyle === 'small' ? styles.noteAddress : styles.link;
  const number = numbers.get(url.replace(/^#section-/, ''));
  const says = { words: isAddress ? words : `${words} ${address}` };
  // A guide's notes are many; any other paper, such as a change sheet, prints addresses whole.
  const isShortened = isAddress && textStyle === 'small' && numbers.size > 0;
  return (
    <Link src={url} style={style} {...tagAs({ role: 'Link', says })}>
      {isShortened ? <Text>{shortAddress(address)}</Text> : composeAll(children)}
      {isAddress ? null : <Text style={[styles.address, { fontSize }]}> {address}</Text>}
      {number === undefined ? null : composeReference(number, styles, styles[textStyle].fontSize)}
    </Link>
  );
}

/** Sets the number of a section that is named, by which its tab is found; never at the beginning of a line. */
function composeReference(number: number, styles: Styles, around: number) {
  const fontSize = around * styles.referenceShare;
  return (
    <>
      {'\u00A0'}
      <Text style={[styles.reference, { fontSize }]}>{`\u00A0${number}\u00A0`}</Text>
    </>
  );
}

/** An address as it is read out: a phone or mail address, or a page without what a browser adds by itself. */
function printedAddress(url: string): string {
  return decode(
    url.replace(/^(mailto:|tel:|https:\/\/)/i, '').replace(/^((http:\/\/)?[^/]+)\/$/i, '$1'),
  );
}

/** Spaces and brackets in a phone number are only its dress. */
function sameAddress(words: string, address: string): boolean {
  return bare(words) === bare(address);
}

function bare(words: string): string {
  const trimmed = printedAddress(words.trim()).toLowerCase();
  return /^[+\d\s()–-]+$/.test(trimmed)
    ? trimmed.replace(/[^+\d]/g, '')
    : trimmed.replace(/\/$/, '');
}

function decode(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
