import type { ProtectionData } from '../../xlsx';

type Hash = NonNullable<ProtectionData['hash']>;

/** The 16-bit verifier that .xlsx files carry for short passwords (ECMA-376, legacy sheet protection). */
export function legacyHash(password: string): string {
  let hash = 0;
  for (const character of [...password].reverse()) {
    hash = ((hash >> 14) & 0x01) | ((hash << 1) & 0x7fff);
    hash ^= character.charCodeAt(0) & 0xff;
  }
  hash = ((hash >> 14) & 0x01) | ((hash << 1) & 0x7fff);
  hash ^= password.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, '0');
}

const base64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

/** UTF-16, little endian. */
function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index++) {
    bytes[index * 2] = text.charCodeAt(index) & 0xff;
    bytes[index * 2 + 1] = text.charCodeAt(index) >> 8;
  }
  return bytes;
}

function joined(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}

/** Salted, iterated hash of newer files: H(salt + password), then spin times H(previous + counter). */
async function strongHash(
  password: string,
  { algorithm = 'SHA-512', salt = '', spin = 0 }: Hash,
): Promise<string> {
  const digest = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> =>
    new Uint8Array(await crypto.subtle.digest(algorithm, bytes));
  let hash = await digest(joined(base64(salt), utf16(password)));
  for (let round = 0; round < spin; round++) {
    const counter = new Uint8Array(new Uint32Array([round]).buffer);
    hash = await digest(joined(hash, counter));
  }
  return btoa(String.fromCharCode(...hash));
}

/** Whether a password opens a protection; without a hash none is needed. */
export async function opens(hash: Hash | undefined, password: string): Promise<boolean> {
  if (hash === undefined) return true;
  if (hash.value !== undefined) return (await strongHash(password, hash)) === hash.value;
  if (hash.legacy !== undefined) return legacyHash(password) === hash.legacy.toUpperCase().padStart(4, '0');
  return true;
}
