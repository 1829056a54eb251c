import { baseUrl, rewrite } from '../../webpack/base-url';

test.each([
  [undefined, 'https://localhost:3000'],
  ['', 'https://localhost:3000'],
  ['https://intranet.example', 'https://intranet.example'],
  ['https://intranet.example/', 'https://intranet.example'],
  ['https://intranet.example/kpi/', 'https://intranet.example/kpi'],
  ['https://intranet.example:8443/a/b//', 'https://intranet.example:8443/a/b'],
])('KPI_BASE_URL %p is %s', (value, expected) => {
  expect(baseUrl(value)).toBe(expected);
});

test.each([
  'http://intranet.example',
  'intranet.example/kpi',
  'https://intranet.example/?v=1',
  'ftp://x',
  '/kpi',
])('KPI_BASE_URL %s is refused with what it should be', (value) => {
  expect(() => baseUrl(value)).toThrow(/must be an https address such as .*, not "/);
});

test('every address of a file is rewritten', () => {
  const text =
    '<a>https://localhost:3000/x.png</a><a>https://localhost:3000/taskpane.html</a><a>https://other</a>';
  expect(rewrite('https://intranet.example/kpi')(Buffer.from(text))).toBe(
    '<a>https://intranet.example/kpi/x.png</a><a>https://intranet.example/kpi/taskpane.html</a><a>https://other</a>',
  );
});
