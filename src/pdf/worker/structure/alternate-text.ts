import type { AlternateText } from '../../messages';
import { findAround, type StructureElement } from './element';
import type { Says } from './tag';

/** What is read out for something drawn, or for a link, in the document's language. */
export function spokenWords(says: Says, alternateText: AlternateText): string {
  if ('words' in says) return says.words;
  if ('sign' in says) return says.sign;
  if ('qr' in says) return alternateText.qr.replaceAll('{address}', says.qr);
  if ('note' in says) return alternateText.note.replaceAll('{number}', String(says.note));
  return says.box === 'ticked' ? alternateText.ticked : alternateText.box;
}

/** What is read out for the link around a place; empty where nobody said. */
export function linkWords(start: StructureElement, alternateText: AlternateText): string {
  const says = findAround(start, 'Link')?.tag.says;
  return says ? spokenWords(says, alternateText) : '';
}
