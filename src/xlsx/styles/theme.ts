import { element } from '../text/xml';

/** Office's theme, which written files refer to for the colour of plain text alone. */
const NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const COLORS = {
  'a:dk1': '000000',
  'a:lt1': 'FFFFFF',
  'a:dk2': '44546A',
  'a:lt2': 'E7E6E6',
  'a:accent1': '4472C4',
  'a:accent2': 'ED7D31',
  'a:accent3': 'A5A5A5',
  'a:accent4': 'FFC000',
  'a:accent5': '5B9BD5',
  'a:accent6': '70AD47',
  'a:hlink': '0563C1',
  'a:folHlink': '954F72',
};

const fill = element('a:solidFill', {}, element('a:schemeClr', { val: 'phClr' }));
const line = element('a:ln', { w: 6350 }, fill);
const effect = element('a:effectStyle', {}, element('a:effectLst'));
const thrice = (xml: string): string => xml.repeat(3);

const font = (name: string, latin: string): string =>
  element(
    name,
    {},
    element('a:latin', { typeface: latin }),
    element('a:ea', { typeface: '' }),
    element('a:cs', { typeface: '' }),
    element('a:font', { script: 'Hans', typeface: '等线' }),
  );

export const THEME = element(
  'a:theme',
  { 'xmlns:a': NAMESPACE, name: 'Office' },
  element(
    'a:themeElements',
    {},
    element(
      'a:clrScheme',
      { name: 'Office' },
      ...Object.entries(COLORS).map(([name, val]) => element(name, {}, element('a:srgbClr', { val }))),
    ),
    element(
      'a:fontScheme',
      { name: 'Office' },
      font('a:majorFont', 'Calibri Light'),
      font('a:minorFont', 'Calibri'),
    ),
    element(
      'a:fmtScheme',
      { name: 'Office' },
      element('a:fillStyleLst', {}, thrice(fill)),
      element('a:lnStyleLst', {}, thrice(line)),
      element('a:effectStyleLst', {}, thrice(effect)),
      element('a:bgFillStyleLst', {}, thrice(fill)),
    ),
  ),
);
