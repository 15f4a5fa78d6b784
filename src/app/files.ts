/** Files that the page makes: neutral in name, held in memory, and revoked soon. */
import type { Format } from '../formats';

/** Names say nothing of their owner, to a file list or to a print shop. */
const fileNames = {
  a4: 'guide.pdf',
  large: 'guide-large.pdf',
  booklet: 'guide-booklet.pdf',
  card: 'card.pdf',
  'test-sheet': 'test-sheet.pdf',
  form: 'paper.pdf',
} as const satisfies Record<Format | 'test-sheet' | 'form', string>;

/** Long enough for any browser to have begun the download. */
const keepFor = 60_000;

const addresses = new Set<string>();

/** Makes the file that is downloaded or shared. */
export function makeFile(bytes: ArrayBuffer, kind: keyof typeof fileNames): File {
  return new File([bytes], fileNames[kind], { type: 'application/pdf' });
}

/**
 * Hands a file to the browser's downloads. Whether it arrives there nobody tells a page.
 * @returns false when the browser refuses at once
 */
export function saveFile(file: File): boolean {
  const address = addressOf(file);
  if (!address) return false;
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  return true;
}

/** Shows a file in a tab of its own, from where the browser can save or print it. */
export function openFile(file: File): void {
  const address = addressOf(file);
  if (address) window.open(address, '_blank', 'noopener');
}

function addressOf(file: File): string | undefined {
  try {
    const address = URL.createObjectURL(file);
    addresses.add(address);
    setTimeout(() => revoke(address), keepFor);
    return address;
  } catch {
    // A browser inside another app may forbid it.
    return undefined;
  }
}

/** Whether the browser can print pages; those inside other apps often cannot. */
export function canPrint(): boolean {
  return typeof window.print === 'function';
}

/** Whether this device can hand files to other apps. */
export function canShare(file: File): boolean {
  return navigator.canShare?.({ files: [file] }) ?? false;
}

/** Opens the device's own share sheet; closing it is no failure. */
export function shareFile(file: File): void {
  navigator.share({ files: [file] }).catch(() => undefined);
}

/** Revokes the address of every file at once. */
export function revokeFiles(): void {
  for (const address of addresses) revoke(address);
}

function revoke(address: string): void {
  URL.revokeObjectURL(address);
  addresses.delete(address);
}
