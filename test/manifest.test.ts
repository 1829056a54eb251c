import { existsSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

const source = readFileSync('manifest.xml', 'utf8');
const document = new JSDOM(source, { contentType: 'text/xml' }).window.document;

const all = (name: string) => [...document.getElementsByTagName(name)];
const text = (name: string) => all(name)[0]?.textContent;
const attribute = (element: Element, name: string) => element.getAttribute(name) ?? '';
const childNames = (element: Element | undefined) =>
  [...(element?.children ?? [])].map(({ tagName }) => tagName);

const resources = ['bt:Image', 'bt:Url', 'bt:String']
  .flatMap(all)
  .filter((element) => element.hasAttribute('id'));
const ids = resources.map((element) => attribute(element, 'id'));
/** Everything with words for the user: resource strings, display name, description. */
const worded = [
  ...all('bt:String'),
  all('DisplayName')[0]!,
  all('OfficeApp')[0]!.querySelector(':scope > Description')!,
];

test('is well-formed XML of a task-pane add-in for workbooks', () => {
  expect(document.documentElement.getAttribute('xsi:type')).toBe('TaskPaneApp');
  expect(all('Host').map((host) => attribute(host, 'Name') || attribute(host, 'xsi:type'))).toEqual([
    'Workbook',
    'Workbook',
  ]);
  expect(text('Id')).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(text('Version')).toBe(`${JSON.parse(readFileSync('package.json', 'utf8')).version}.0`);
});

test('elements stand in the order that the schema asks for', () => {
  expect(childNames(document.documentElement)).toEqual([
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ]);
  expect(childNames(all('VersionOverrides')[0])).toEqual(['Hosts', 'Resources']);
  expect(childNames(all('Host')[1])).toEqual(['Runtimes', 'DesktopFormFactor']);
  expect(childNames(all('DesktopFormFactor')[0])).toEqual(['GetStarted', 'FunctionFile', 'ExtensionPoint']);
  expect(childNames(all('CustomTab')[0])).toEqual(['Group', 'Label']);
  expect(childNames(all('Resources')[0])).toEqual([
    'bt:Images',
    'bt:Urls',
    'bt:ShortStrings',
    'bt:LongStrings',
  ]);
  for (const control of all('Control')) {
    expect(childNames(control)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
  }
});

test('declares ExcelApi 1.9 and nothing more', () => {
  const sets = all('Set').map((set) => [attribute(set, 'Name'), attribute(set, 'MinVersion')]);
  expect(sets).toEqual([['ExcelApi', '1.9']]);
});

test('every resid resolves, and every resource is used and short enough', () => {
  const used = [...document.querySelectorAll('[resid]')].map((element) => attribute(element, 'resid'));
  expect([...new Set(used)].sort()).toEqual([...ids].sort());
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id.length > 32)).toEqual([]);
});

test.each(worded.map((element) => [attribute(element, 'id') || element.tagName, element] as const))(
  '%s is there in Chinese and English, within its limit',
  (_id, element) => {
    const english = [...element.children].filter((child) => attribute(child, 'Locale') === 'en-US');
    expect(english).toHaveLength(1);
    const isLong = element.parentElement?.tagName === 'bt:LongStrings' || element.tagName === 'Description';
    for (const words of [attribute(element, 'DefaultValue'), attribute(english[0]!, 'Value')]) {
      expect(words.trim()).not.toBe('');
      expect(words.length).toBeLessThanOrEqual(isLong ? 250 : 125);
    }
    expect(attribute(element, 'DefaultValue')).toMatch(/[\u4e00-\u9fff]/);
  },
);

test('Chinese is the default', () => {
  expect(text('DefaultLocale')).toBe('zh-CN');
});

test('everything is served over https, from one place', () => {
  const urls = [...source.matchAll(/Value="(\w+:\/\/[^"]*)"/g)].map(([, url]) => new URL(url!));
  expect(urls.length).toBeGreaterThan(10);
  expect(new Set(urls.map(({ origin }) => origin))).toEqual(new Set(['https://localhost:3000']));
});

/** Width and height from the header of a PNG file. */
function sizeOf(file: string): [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const fileOf = (url: string) => new URL(url).pathname.slice(1);

test.each(
  all('bt:Image')
    .filter((image) => image.hasAttribute('resid'))
    .map((image) => [attribute(image, 'resid'), Number(attribute(image, 'size'))]),
)('%s is a PNG of its stated size, %i px', (resid, size) => {
  const image = resources.find((element) => attribute(element, 'id') === resid)!;
  expect(sizeOf(fileOf(attribute(image, 'DefaultValue')))).toEqual([size, size]);
});

test.each([
  ['IconUrl', 32],
  ['HighResolutionIconUrl', 64],
])('%s is a PNG of %i px', (name, size) => {
  expect(sizeOf(fileOf(attribute(all(name)[0]!, 'DefaultValue')))).toEqual([size, size]);
});

test.each([16, 20, 24, 32, 40, 48, 64, 80, 96, 128])('there is an icon of %i px', (size) => {
  const file = `assets/icons/icon-${size}.png`;
  expect(existsSync(file)).toBe(true);
  expect(sizeOf(file)).toEqual([size, size]);
});

test('pane, ribbon functions and shared runtime are one page', () => {
  const page = (name: string) => all(name).map((element) => attribute(element, 'resid'));
  expect([...page('Runtime'), ...page('FunctionFile')]).toEqual(['Pane.Url', 'Pane.Url']);
  expect(all('Runtime').map((runtime) => attribute(runtime, 'lifetime'))).toEqual(['long']);
  expect(attribute(all('SourceLocation')[0]!, 'DefaultValue')).toBe('https://localhost:3000/taskpane.html');
});
