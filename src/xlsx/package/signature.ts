import { XlsxError } from '../workbook-data';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** BOF records of the .xls formats before compound files (BIFF2–4). */
const OLD_BOF = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
];
/** Directory entry of an encrypted package, UTF-16LE. */
const ENCRYPTED_STREAM = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

const startsWith = (bytes: Uint8Array, head: number[]): boolean =>
  head.every((value, i) => bytes[i] === value);

function contains(bytes: Uint8Array, needle: number[]): boolean {
  for (let at = bytes.indexOf(needle[0]!); at >= 0; at = bytes.indexOf(needle[0]!, at + 1)) {
    if (needle.every((value, i) => bytes[at + i] === value)) return true;
  }
  return false;
}

/**
 * Tells by the first bytes what a file is, before it is unpacked.
 * @throws XlsxError encrypted (a password-protected .xlsx), legacy-xls, or not-a-workbook; passes for any zip
 */
export function checkSignature(bytes: Uint8Array): void {
  if (startsWith(bytes, ZIP)) return;
  if (startsWith(bytes, COMPOUND_FILE)) {
    if (contains(bytes, ENCRYPTED_STREAM)) throw new XlsxError('encrypted', 'The workbook has a password');
    throw new XlsxError('legacy-xls', 'The file is in the binary format of Excel 97–2003');
  }
  if (OLD_BOF.some((head) => startsWith(bytes, head))) {
    throw new XlsxError('legacy-xls', 'The file is in a format older than Excel 97');
  }
  const what =
    bytes.length === 0
      ? 'empty'
      : startsWith(bytes, EMPTY_ZIP)
        ? 'an empty zip archive'
        : 'not a zip archive';
  throw new XlsxError('not-a-workbook', `The file is ${what}`);
}
