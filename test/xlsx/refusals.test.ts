import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XlsxError, readXlsx, writeXlsx } from '../../src/xlsx';
import { contentTypes, oneSheet, pack, rels } from './pack';
import { evaluation } from './sample';

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const refusal = async (bytes: Uint8Array): Promise<string> => {
  const error = await readXlsx(bytes).then(
    () => new Error('was read'),
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(XlsxError);
  return (error as XlsxError).code;
};
const mainType = (type: string) => ({ '[Content_Types].xml': contentTypes(type) });
const EMPTY = '<sheetData/>';
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (value: string): number[] => [...value].flatMap((c) => [c.charCodeAt(0), 0]);
const fixture = (name: string): Uint8Array => readFileSync(join(__dirname, '../fixtures/xlsx', name));

test.each([
  ['an empty file', new Uint8Array()],
  ['plain text', text('姓名,得分\n张三,90\n')],
  ['a web page called .xlsx', text('<html><table/></html>')],
  ['an empty zip archive', new Uint8Array([0x50, 0x4b, 5, 6, ...new Array<number>(18).fill(0)])],
])('%s is no workbook', async (_, bytes) => {
  expect(await refusal(bytes)).toBe('not-a-workbook');
});

test('a zip archive of something else is no workbook', async () => {
  expect(await refusal(await pack({ 'readme.txt': 'x' }))).toBe('not-a-workbook');
  expect(await refusal(await pack({ '[Content_Types].xml': contentTypes(), '_rels/.rels': rels() }))).toBe(
    'not-a-workbook',
  );
});

test.each([
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml', 'not-a-workbook'],
  ['application/vnd.ms-excel.sheet.binary.macroEnabled.main', 'not-a-workbook'],
  ['application/vnd.ms-excel.sheet.macroEnabled.main+xml', 'macro-enabled'],
  ['application/vnd.ms-excel.template.macroEnabled.main+xml', 'macro-enabled'],
  ['application/vnd.ms-excel.addin.macroEnabled.main+xml', 'macro-enabled'],
])('a main document of type %s is refused as %s', async (type, code) => {
  expect(await refusal(await pack(oneSheet(EMPTY, mainType(type))))).toBe(code);
});

test('a template without macros is read', async () => {
  const template = 'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml';
  await expect(readXlsx(await pack(oneSheet(EMPTY, mainType(template))))).resolves.toBeDefined();
});

test('macros under a plain content type are refused too', async () => {
  expect(await refusal(await pack(oneSheet(EMPTY, { 'xl/vbaProject.bin': 'x' })))).toBe('macro-enabled');
});

test('a password-protected workbook is refused as encrypted', async () => {
  const bytes = new Uint8Array([
    ...COMPOUND,
    ...new Array<number>(600).fill(0),
    ...utf16('EncryptedPackage'),
  ]);
  expect(await refusal(bytes)).toBe('encrypted');
});

test('a workbook that LibreOffice protected with a password is refused as encrypted', async () => {
  expect(await refusal(fixture('password.xlsx'))).toBe('encrypted');
});

test('an .xls of Excel 97 or older is refused as legacy', async () => {
  expect(await refusal(fixture('legacy.xls'))).toBe('legacy-xls');
  expect(await refusal(new Uint8Array([0x09, 0x02, 0x06, 0x00, 0, 0, 0, 0]))).toBe('legacy-xls');
});

test('a file cut short anywhere is refused as damaged', async () => {
  const whole = await writeXlsx(evaluation());
  for (const share of [0.02, 0.3, 0.6, 0.9, 0.999]) {
    expect(await refusal(whole.slice(0, Math.max(5, Math.floor(whole.length * share))))).toBe('damaged');
  }
});

test('a file with a damaged byte in its contents is refused as damaged, or read unchanged', async () => {
  const whole = await writeXlsx(evaluation());
  const { workbook } = await readXlsx(whole);
  for (let at = 40; at < whole.length; at += Math.ceil(whole.length / 60)) {
    const bytes = whole.slice();
    bytes[at]! ^= 0xff;
    const read = await readXlsx(bytes).catch((error: unknown) => error);
    if (read instanceof XlsxError)
      expect(['damaged', 'not-a-workbook', 'encrypted', 'too-large']).toContain(read.code);
    else expect(read).toMatchObject({ workbook });
  }
});

test.each([
  ['XML that is not well formed', '<sheetData><row></sheetData>'],
  ['text that is not UTF-8', new Uint8Array([0x3c, 0xff, 0xfe, 0x3e])],
  ['nothing', ''],
])('a sheet of %s is refused as damaged', async (_, content) => {
  expect(await refusal(await pack(oneSheet(EMPTY, { 'xl/worksheets/sheet1.xml': content })))).toBe('damaged');
});

test('a sheet or workbook part that is missing is refused as damaged', async () => {
  const { 'xl/worksheets/sheet1.xml': sheet, ...withoutSheet } = oneSheet(EMPTY);
  const { 'xl/workbook.xml': workbook, ...withoutWorkbook } = oneSheet(EMPTY);
  expect([sheet, workbook]).toHaveLength(2);
  expect(await refusal(await pack(withoutSheet))).toBe('damaged');
  expect(await refusal(await pack(withoutWorkbook))).toBe('damaged');
});

test('a document type is refused, so that entities are never expanded', async () => {
  const bomb =
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>' +
    '<worksheet><sheetData><row><c t="str"><v>&b;&c;</v></c></row></sheetData></worksheet>';
  expect(await refusal(await pack(oneSheet(EMPTY, { 'xl/worksheets/sheet1.xml': bomb })))).toBe('damaged');
});

test('a part that unpacks to more than 200 times its size is refused before it is unpacked', async () => {
  const bomb = new Uint8Array(12 * 1024 * 1024).fill(0x20);
  const started = performance.now();
  expect(await refusal(await pack(oneSheet(EMPTY, { 'xl/media/bomb.xml': bomb })))).toBe('too-large');
  expect(performance.now() - started).toBeLessThan(5000);
});

test('parts that unpack to more than 300 MB together are refused, whatever the directory says of one', async () => {
  const bytes = await pack(oneSheet(EMPTY));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  // The directory's entry of the first part claims 320 MB, packed into 4 MB.
  const entry = bytes.findIndex((_, at) => at + 4 <= bytes.length && view.getUint32(at, true) === 0x02014b50);
  view.setUint32(entry + 20, 4 * 1024 * 1024, true);
  view.setUint32(entry + 24, 320 * 1024 * 1024, true);
  expect(await refusal(bytes)).toBe('too-large');
});

test('a part that grows beyond the size in the directory is refused as damaged', async () => {
  const bytes = await pack(oneSheet(`<sheetData>${' '.repeat(100_000)}</sheetData>`));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at + 4 <= bytes.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 100_000)
      view.setUint32(at + 24, 50, true);
  }
  expect(await refusal(bytes)).toBe('damaged');
});
