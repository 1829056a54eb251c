import { unzip } from '@cj-tech-master/excelts/archive';
import { writeXlsx } from '../../src/xlsx';
import { parseXml, type XmlNode } from '../../src/xlsx/text/xml';
import { FEATURES, NAMES } from './features';
import { evaluation, sheet, workbook } from './sample';

/** Child elements in the order of ECMA-376 part 1, annex A (transitional): Excel repairs or refuses files that deviate. */
const SEQUENCES: Record<string, string> = {
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter ' +
    'sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks ' +
    'printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags ' +
    'drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst',
  workbook:
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames ' +
    'calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst',
  table: 'autoFilter sortState tableColumns tableStyleInfo extLst',
  tableColumn: 'calculatedColumnFormula totalsRowFormula xmlColumnPr extLst',
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
  xf: 'alignment protection extLst',
  dxf: 'font numFmt fill alignment border protection extLst',
  border: 'start end left right top bottom diagonal vertical horizontal',
  sheetPr: 'tabColor outlinePr pageSetUpPr',
  sheetView: 'pane selection pivotSelection extLst',
  c: 'f v is extLst',
  cfRule: 'formula colorScale dataBar iconSet extLst',
  colorScale: 'cfvo color',
  dataBar: 'cfvo borderColor negativeFillColor negativeBorderColor axisColor color',
  dataValidation: 'formula1 formula2',
  chartSpace:
    'date1904 lang roundedCorners style clrMapOvr pivotFmts protection chart spPr txPr externalData printSettings',
  chart:
    'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs extLst',
  barChart: 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst',
  lineChart: 'grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst',
  ser: 'idx order tx spPr invertIfNegative marker pictureOptions dPt dLbls trendline errBars cat val smooth shape extLst',
  catAx:
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr ' +
    'crossAx crosses crossesAt auto lblAlgn lblOffset noMultiLvlLbl extLst',
  valAx:
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr ' +
    'crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits extLst',
  oneCellAnchor: 'from ext sp grpSp graphicFrame cxnSp pic contentPart clientData',
  graphicFrame: 'nvGraphicFramePr xfrm graphic',
  theme: 'themeElements objectDefaults extraClrSchemeLst custClrLst extLst',
};

const rules: Record<string, string[]> = Object.fromEntries(
  Object.entries(SEQUENCES).map(([name, sequence]) => [name, sequence.split(' ')]),
);

function check(node: XmlNode, path: string): void {
  const sequence = rules[node.name];
  if (sequence && node.children.length) {
    const places = node.children.map(({ name }) => ({ name, place: sequence.indexOf(name) }));
    expect([path, places.filter(({ place }) => place < 0)]).toEqual([path, []]);
    const order = places.map(({ place }) => place);
    expect([path, order]).toEqual([path, [...order].sort((a, b) => a - b)]);
  }
  for (const child of node.children) check(child, `${path}/${child.name}`);
}

async function partsOf(bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
  const parts = new Map<string, Uint8Array>();
  for await (const entry of unzip(bytes).entries()) parts.set(entry.path, await entry.bytes());
  return parts;
}

const everything = evaluation();
everything.names.push(...NAMES.filter(({ sheet: scope, formula }) => !scope && !formula.includes("''")));
everything.sheets.push(
  ...FEATURES.map(({ sheet: given }, i) => {
    const copy = structuredClone(sheet(i === 0 ? '一' : `表${i}`, given));
    copy.tables.forEach((table) => (table.name = `kpi_other_${i}`));
    return copy;
  }),
);
everything.styles.push(...FEATURES.flatMap(({ styles = [] }) => styles));

describe('the parts of a file that uses every feature', () => {
  let parts: Map<string, Uint8Array>;
  const text = (path: string): string => new TextDecoder().decode(parts.get(path));
  const xmlParts = (): [string, XmlNode][] =>
    [...parts.keys()]
      .filter((path) => /\.(?:xml|rels)$/.test(path))
      .map((path) => [path, parseXml(text(path), path)]);

  beforeAll(async () => {
    parts = await partsOf(await writeXlsx(everything));
  });

  test('have their elements in the order of the standard', () => {
    for (const [path, root] of xmlParts()) check(root, path);
  });

  test('have content types, each once, for parts that are there', () => {
    const types = parseXml(text('[Content_Types].xml'), 'types').children;
    const overrides = types
      .filter(({ name }) => name === 'Override')
      .map(({ attributes }) => attributes.PartName!);
    expect(new Set(overrides).size).toBe(overrides.length);
    const expected = [...parts.keys()]
      .filter((path) => !/\.rels$|^\[Content/.test(path))
      .map((path) => `/${path}`);
    expect([...overrides].sort()).toEqual(expected.sort());
  });

  test('are related by ids that are used, to parts that are there', () => {
    for (const [path, root] of xmlParts().filter(([name]) => name.endsWith('.rels'))) {
      const ids = root.children.map(({ attributes }) => attributes.Id!);
      expect(new Set(ids).size).toBe(ids.length);
      const source = path.replace('_rels/', '').replace('.rels', '');
      for (const { attributes } of root.children) {
        if (attributes.TargetMode !== 'External')
          expect([...parts.keys()]).toContain(attributes.Target!.slice(1));
        const implicit = source === '' || /styles|theme|sharedStrings/.test(attributes.Type!);
        if (!implicit) expect(text(source)).toContain(`r:id="${attributes.Id}"`);
      }
    }
  });

  test('number tables, and the columns in them, without repetition', () => {
    const tables = xmlParts().filter(([path]) => path.startsWith('xl/tables/'));
    const ids = tables.map(([, root]) => root.attributes.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, root] of tables) {
      const columns = root.children.find(({ name }) => name === 'tableColumns')!;
      expect(columns.children.map(({ attributes }) => attributes.id)).toEqual(
        columns.children.map((_, i) => `${i + 1}`),
      );
      expect(columns.attributes.count).toBe(`${columns.children.length}`);
    }
  });

  test('point to formats and texts that are there', () => {
    const styles = parseXml(text('xl/styles.xml'), 'styles');
    const count = (list: string): number =>
      styles.children.find(({ name }) => name === list)!.children.length;
    const strings = parseXml(text('xl/sharedStrings.xml'), 'strings').children.length;
    const visit = (node: XmlNode): void => {
      if (node.name === 'c') expect(Number(node.attributes.s ?? 0)).toBeLessThan(count('cellXfs'));
      if (node.name === 'c' && node.attributes.t === 's')
        expect(Number(node.children[0]!.text)).toBeLessThan(strings);
      if (node.attributes.dxfId !== undefined)
        expect(Number(node.attributes.dxfId)).toBeLessThan(count('dxfs'));
      node.children.forEach(visit);
    };
    xmlParts().forEach(([, root]) => visit(root));
    const xfs = styles.children.find(({ name }) => name === 'cellXfs')!.children;
    for (const xf of xfs) {
      expect(Number(xf.attributes.fontId)).toBeLessThan(count('fonts'));
      expect(Number(xf.attributes.fillId)).toBeLessThan(count('fills'));
      expect(Number(xf.attributes.borderId)).toBeLessThan(count('borders'));
    }
  });
});

test('an empty workbook has the parts that Excel needs and no others', async () => {
  const parts = await partsOf(await writeXlsx(workbook([sheet('一')])));
  expect([...parts.keys()].sort()).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'docProps/app.xml',
    'docProps/core.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/sharedStrings.xml',
    'xl/styles.xml',
    'xl/theme/theme1.xml',
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
  ]);
});

test('texts that Excel would repair for their length are cut', async () => {
  const long = '长'.repeat(40_000);
  const error = { style: 'stop' as const, title: long, message: long, show: true };
  const data = workbook([
    sheet('一', {
      rows: [[{ v: long }]],
      validations: [
        {
          boxes: [{ row: 0, column: 0, rows: 1, columns: 1 }],
          type: 'custom',
          formula1: 'TRUE',
          ignoreBlank: true,
          dropDown: true,
          error,
        },
      ],
    }),
  ]);
  const parts = await partsOf(await writeXlsx(data));
  const validation = new TextDecoder().decode(parts.get('xl/worksheets/sheet1.xml'));
  expect(
    /errorTitle="([^"]*)" error="([^"]*)"/
      .exec(validation)!
      .slice(1)
      .map((text) => text.length),
  ).toEqual([32, 255]);
  expect(new TextDecoder().decode(parts.get('xl/sharedStrings.xml')).match(/长+/)![0]).toHaveLength(32_767);
});
