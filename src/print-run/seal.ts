/**
 * Encrypts what is kept of a run: a browser's database still holds its bytes on the disk for a while after it was
 * deleted. AES-GCM (NIST SP 800-38D) under a key that PBKDF2 (RFC 8018) makes of the code and a salt.
 */
import { readKeepCode } from './keep-code';

/** Bytes that say nothing without the code. */
export interface Sealed {
  /** Chosen by chance for each, as GCM needs. */
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}

export interface Seal {
  seal(bytes: BufferSource): Promise<Sealed>;
  /** @throws when it was sealed under another code, or was changed */
  unseal(sealed: Sealed): Promise<ArrayBuffer>;
  /** A name that says nothing, the same each time: what a guide is for stands in its key. */
  hide(name: string): Promise<string>;
}

/** The code is 80 bits of chance, so the rounds are a second bolt and not the first. */
const rounds = 100_000;
const saltLength = 16;
const ivLength = 12;

/** Whether the browser can encrypt here: over plain http from another host it does not. */
export function canSeal(): boolean {
  return globalThis.crypto?.subtle !== undefined;
}

export function makeSalt(): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(saltLength));
}

/** @param code as it was shown or typed */
export async function openSeal(code: string, salt: Uint8Array<ArrayBuffer>): Promise<Seal> {
  const said = new TextEncoder().encode(readKeepCode(code));
  const base = await crypto.subtle.importKey('raw', said, 'PBKDF2', false, ['deriveBits']);
  const derive = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  const bits = await crypto.subtle.deriveBits(derive, base, 512);
  const key = await crypto.subtle.importKey('raw', bits.slice(0, 32), 'AES-GCM', false, [
    'encrypt',
    'decrypt',
  ]);
  const naming = { name: 'HMAC', hash: 'SHA-256' };
  const nameKey = await crypto.subtle.importKey('raw', bits.slice(32), naming, false, ['sign']);
  return {
    async seal(bytes) {
      const iv = crypto.getRandomValues(new Uint8Array(ivLength));
      return { iv, data: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes) };
    },
    unseal: ({ iv, data }) => crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, data),
    async hide(name) {
      const mark = await crypto.subtle.sign('HMAC', nameKey, new TextEncoder().encode(name));
      return Array.from(new Uint8Array(mark), (byte) => byte.toString(16).padStart(2, '0')).join(
        '',
      );
    },
  };
}

/** Whether a value that another version of the page, or a fault, may have left is of this form. */
export function isSealed(value: unknown): value is Sealed {
  if (typeof value !== 'object' || value === null) return false;
  const { iv, data } = value as Partial<Record<keyof Sealed, unknown>>;
  return iv instanceof Uint8Array && data instanceof ArrayBuffer;
}
