import { BufferReader, RemoteZipReader, crc32 } from '@cj-tech-master/excelts/archive';
import { parseXml, type XmlNode } from '../text/xml';
import { XlsxError } from '../workbook-data';
import { inflate } from './inflate';
import { checkSignature } from './signature';

/** Uncompressed total above which a file is refused, in bytes. */
const MAX_TOTAL = 300 * 1024 * 1024;
/** A part above this size may not be packed more tightly than MAX_RATIO. */
const RATIO_FROM = 10 * 1024 * 1024;
const MAX_RATIO = 200;
const MAX_PARTS = 20_000;

type Entry = ReturnType<RemoteZipReader['getEntries']>[number];

/** The parts of an .xlsx by their path, without a leading slash; looked up without regard to case, as OPC wants it. */
export class PackageReader {
  private constructor(
    private readonly zip: RemoteZipReader,
    private readonly entries: Map<string, Entry>,
  ) {}

  /**
   * Checks signature, sizes and encryption before anything is unpacked.
   * @throws XlsxError not-a-workbook, encrypted, legacy-xls, damaged, too-large
   */
  static async open(bytes: Uint8Array): Promise<PackageReader> {
    checkSignature(bytes);
    let zip: RemoteZipReader;
    try {
      zip = await RemoteZipReader.fromReader(new BufferReader(bytes));
    } catch (error) {
      throw new XlsxError('damaged', `The zip archive cannot be read: ${(error as Error).message}`);
    }
    const files = zip.getEntries().filter((entry) => entry.type === 'file');
    if (files.some((entry) => entry.isEncrypted))
      throw new XlsxError('encrypted', 'The zip archive is encrypted');
    checkSizes(files);
    return new PackageReader(zip, new Map(files.map((entry) => [key(entry.path), entry])));
  }

  paths(): string[] {
    return [...this.entries.values()].map((entry) => entry.path);
  }

  has(path: string): boolean {
    return this.entries.has(key(path));
  }

  /** @throws XlsxError damaged, when the part is missing, cut short, or not what the directory says */
  async bytes(path: string): Promise<Uint8Array> {
    const entry = this.entries.get(key(path));
    if (!entry) throw new XlsxError('damaged', `${path} is missing`);
    try {
      const packed = (await this.zip.getRawCompressedData(entry)) ?? new Uint8Array();
      const bytes = unpack(packed, entry);
      if (crc32(bytes) !== entry.crc32) throw new Error('its checksum differs');
      return bytes;
    } catch (error) {
      throw new XlsxError('damaged', `${path}: ${(error as Error).message}`);
    }
  }

  /** UTF-8, or UTF-16 with a byte order mark: the two encodings that packages may use. */
  async text(path: string): Promise<string> {
    const bytes = await this.bytes(path);
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    try {
      const encoding = !utf16 ? 'utf-8' : bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      throw new XlsxError('damaged', `${path} is not valid Unicode text`);
    }
  }

  async xml(path: string, take?: { name: string; each: (node: XmlNode) => void }): Promise<XmlNode> {
    return parseXml(await this.text(path), path, take);
  }

  /** As `xml`, and undefined where there is no such part to begin with. */
  async xmlIfAny(path: string | undefined): Promise<XmlNode | undefined> {
    return path === undefined ? undefined : this.xml(path);
  }
}

const STORED = 0;
const DEFLATED = 8;

function unpack(packed: Uint8Array, { compressionMethod, uncompressedSize }: Entry): Uint8Array {
  if (compressionMethod === DEFLATED) return inflate(packed, uncompressedSize);
  if (compressionMethod !== STORED) throw new Error(`is packed by the unknown method ${compressionMethod}`);
  return packed;
}

function key(path: string): string {
  return path.replace(/\\/g, '/').replace(/^\//, '').toLowerCase();
}

function checkSizes(files: Entry[]): void {
  if (files.length > MAX_PARTS) throw new XlsxError('too-large', `${files.length} parts`);
  let total = 0;
  for (const { path, uncompressedSize, compressedSize } of files) {
    total += uncompressedSize;
    if (uncompressedSize > RATIO_FROM && uncompressedSize > compressedSize * MAX_RATIO) {
      throw new XlsxError('too-large', `${path} unpacks ${compressedSize} bytes to ${uncompressedSize}`);
    }
  }
  if (total > MAX_TOTAL) throw new XlsxError('too-large', `The parts unpack to ${total} bytes`);
}
