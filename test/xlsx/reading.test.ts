import { readXlsx, writeXlsx, type SheetData, type WorkbookData } from '../../src/xlsx';
import { MAIN, R, oneSheet, pack, rels } from './pack';

const read = async (parts: Record<string, string | Uint8Array>) => readXlsx(await pack(parts));
const sheetOf = async (xml: string, parts = {}, related: [string, string][] = []): Promise<SheetData> =>
  (await read(oneSheet(xml, parts, related))).workbook.sheets[0]!;
const lossesOf = async (xml: string, parts = {}, related: [string, string][] = []) =>
  (await read(oneSheet(xml, parts, related))).losses;
const sheetRels = (...list: [string, string][]) => ({ 'xl/worksheets/_rels/sheet1.xml.rels': rels(...list) });
const data = (cells: string): string => `<sheetData><row r="1">${cells}</row></sheetData>`;
const X14 = 'xmlns:x14="urn:x14" xmlns:xm="urn:xm"';

describe('cells', () => {
  test('shared formulas are expanded, each with its own value', async () => {
    const rows = (
      await sheetOf(
        '<sheetData><row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1+T[A1]</f><v>1</v></c></row>' +
          '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>' +
          '<row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row></sheetData>',
      )
    ).rows;
    expect(rows.map((row) => row[1])).toEqual([
      { f: 'A1*$A$1+T[A1]', v: 1 },
      { f: 'A2*$A$1+T[A1]', v: 2 },
      { f: 'A3*$A$1+T[A1]', v: 3 },
    ]);
  });

  test('inline texts, texts of formulas, ISO dates and cells without addresses are read', async () => {
    const sheet = await sheetOf(
      '<sheetData><row><c t="inlineStr"><is><t>a</t></is></c><c t="str"><f>"b"</f><v>b</v></c></row>' +
        '<row><c t="d"><v>2026-10-05</v></c><c t="d"><v>2026-10-05T12:00:00</v></c><c><v></v></c><c><v>x</v></c></row></sheetData>',
    );
    expect(sheet.rows).toEqual([
      [{ v: 'a' }, { f: '"b"', v: 'b' }],
      [{ v: 46300 }, { v: 46300.5 }],
    ]);
  });

  test('texts with formats inside are read as plain text, and told as lost; phonetic guides are no text', async () => {
    const parts = {
      'xl/sharedStrings.xml':
        `<sst ${MAIN}><si><r><t>张</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 三</t></r></si>` +
        '<si><t>王</t><rPh sb="0" eb="1"><t>wang</t></rPh></si></sst>',
    };
    const file = oneSheet(data('<c t="s"><v>0</v></c><c t="s"><v>1</v></c>'), parts, [
      ['sharedStrings', 'sharedStrings.xml'],
    ]);
    const { workbook, losses } = await read(file);
    expect(workbook.sheets[0]!.rows).toEqual([[{ v: '张 三' }, { v: '王' }]]);
    expect(losses).toEqual([{ kind: 'richText', sheet: 'S', count: 1 }]);
  });

  test('runs that differ from the cell in their typeface alone, as LibreOffice parts mixed scripts, are no loss', async () => {
    const run = (rest: string, text: string) => `<r><rPr><sz val="11"/>${rest}</rPr><t>${text}</t></r>`;
    const texts = `<si>${run('<rFont val="宋体"/>', '姓名')}${run('<rFont val="Arial"/>', 'KPI')}</si>`;
    const parts = { 'xl/sharedStrings.xml': `<sst ${MAIN}>${texts}</sst>` };
    const losses = await lossesOf(data('<c t="s"><v>0</v></c>'), parts, [
      ['sharedStrings', 'sharedStrings.xml'],
    ]);
    expect(losses).toEqual([]);
  });

  test('formulas that read other workbooks keep their values alone', async () => {
    const { workbook, losses } = await read(
      oneSheet(data('<c><f>[1]Sheet1!A1*2</f><v>8</v></c><c><f t="dataTable" ref="B1"/><v>9</v></c>'), {}, [
        ['externalLink', 'externalLinks/externalLink1.xml'],
      ]),
    );
    expect(workbook.sheets[0]!.rows).toEqual([[{ v: 8 }, { v: 9 }]]);
    expect(losses).toEqual([
      { kind: 'externalLink', count: 1 },
      { kind: 'externalReference', sheet: 'S', count: 1 },
      { kind: 'dataTable', sheet: 'S', count: 1 },
    ]);
  });

  test('parts with prefixed elements, in UTF-16, and with targets from the root are read', async () => {
    const xml = `<x:worksheet xmlns:x="urn:main"><x:sheetData><x:row r="2"><x:c r="C2"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...[...xml].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
    ]);
    const file = {
      ...oneSheet(''),
      'xl/worksheets/sheet1.xml': utf16,
      'xl/_rels/workbook.xml.rels': rels(['worksheet', '/xl/worksheets/sheet1.xml']),
    };
    expect((await read(file)).workbook.sheets[0]!.rows[1]![2]).toEqual({ v: 7 });
  });
});

describe('formats', () => {
  const styled = async (styles: string, theme?: string): Promise<WorkbookData> => {
    const parts = {
      'xl/styles.xml': `<styleSheet ${MAIN}>${styles}</styleSheet>`,
      ...(theme ? { 'xl/theme/theme1.xml': theme } : {}),
    };
    const related: [string, string][] = [['styles', 'styles.xml']];
    if (theme) related.push(['theme', 'theme/theme1.xml']);
    return (await read(oneSheet(data('<c s="1"><v>1</v></c>'), parts, related))).workbook;
  };
  const fillOf = async (color: string, theme?: string) =>
    (
      await styled(
        `<fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor ${color}/></patternFill></fill></fills>` +
          '<cellXfs><xf/><xf fillId="2"/></cellXfs>',
        theme,
      )
    ).styles[1]?.fill;

  test.each([
    ['rgb="FF00B050"', '#00B050'],
    ['rgb="00B050"', '#00B050'],
    ['indexed="10"', '#FF0000'],
    ['indexed="64"', undefined],
    ['theme="0"', '#FFFFFF'],
    ['theme="1"', '#000000'],
    ['theme="4"', '#4472C4'],
    ['theme="0" tint="-0.249977111117893"', '#BFBFBF'],
    ['theme="1" tint="0.499984740745262"', '#7F7F7F'],
    ['theme="4" tint="0.79998168889431442"', '#DAE3F3'],
    ['theme="4" tint="-0.249977111117893"', '#2F5597'],
    ['theme="5" tint="0.39997558519241921"', '#F4B183'],
    ['auto="1"', undefined],
  ])('the colour %s is %s', async (color, expected) => {
    expect(await fillOf(color)).toBe(expected);
  });

  test('theme colours are those of the file', async () => {
    const theme =
      '<a:theme xmlns:a="urn:a"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="010203"/></a:dk1>' +
      '<a:accent1><a:srgbClr val="0A0B0C"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';
    expect(await fillOf('theme="1"', theme)).toBe('#010203');
    expect(await fillOf('theme="4"', theme)).toBe('#0A0B0C');
  });

  test.each([
    [14, 'm/d/yyyy'],
    [31, 'yyyy"年"m"月"d"日"'],
    [9, '0%'],
    [49, '@'],
    [0, undefined],
    [164, '0.000'],
  ])('number format %i is %s', async (id, code) => {
    const { styles } = await styled(
      '<numFmts><numFmt numFmtId="164" formatCode="0.000"/></numFmts>' +
        `<cellXfs><xf/><xf numFmtId="${id}"><alignment horizontal="left"/></xf></cellXfs>`,
    );
    expect(styles[1]!.numberFormat).toBe(code);
  });

  test('fonts say only what differs from the default style', async () => {
    const font = (rest: string): string => `<font>${rest}<name val="等线"/><sz val="11"/></font>`;
    const { styles } = await styled(
      `<fonts>${font('<color theme="1"/>')}${font('<color theme="1"/><b/><i val="0"/><u val="none"/>')}</fonts>` +
        '<cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs>',
    );
    expect(styles).toEqual([{ font: { name: '等线', size: 11 } }, { font: { bold: true } }]);
  });
});

describe('rules of Excel 2010 in the extension list', () => {
  test('lists on other sheets are read', async () => {
    const { validations } = await sheetOf(
      `<sheetData/><extLst><ext uri="u"><x14:dataValidations ${X14}><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1">` +
        '<x14:formula1><xm:f>规则设置!$A$2:$A$5</xm:f></x14:formula1><xm:sqref>B2:B9 D2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
    );
    expect(validations).toMatchObject([{ type: 'list', formula1: '规则设置!$A$2:$A$5', ignoreBlank: true }]);
    expect(validations[0]!.boxes).toHaveLength(2);
  });

  test('"any value" with a prompt asks for nothing and keeps its prompt', async () => {
    const { validations } = await sheetOf(
      '<sheetData/><dataValidations><dataValidation showInputMessage="1" prompt="填整数" sqref="A1"/></dataValidations>',
    );
    expect(validations).toMatchObject([
      { type: 'custom', formula1: 'TRUE', prompt: { message: '填整数', show: true } },
    ]);
  });

  test('formats by formulas about other sheets are read with their own style; unknown kinds are told as lost', async () => {
    const file = oneSheet(
      '<sheetData/><conditionalFormatting sqref="A1:A9"><cfRule type="top10" priority="3" rank="3"/>' +
        '<cfRule type="containsBlanks" priority="2"><formula>LEN(TRIM(A1))=0</formula></cfRule></conditionalFormatting>' +
        `<extLst><ext uri="u"><x14:conditionalFormattings ${X14}><x14:conditionalFormatting>` +
        '<x14:cfRule type="expression" priority="1" id="{1}"><xm:f>Sheet2!A1&gt;0</xm:f><x14:dxf><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></x14:dxf></x14:cfRule>' +
        '<xm:sqref>B1:B9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>',
    );
    const { workbook, losses } = await read(file);
    expect(workbook.sheets[0]!.conditionalFormats.map(({ rule }) => rule)).toEqual([
      { kind: 'formula', formula: 'Sheet2!A1>0', style: { fill: '#FF0000' } },
      { kind: 'formula', formula: 'LEN(TRIM(A1))=0', style: {} },
    ]);
    expect(losses).toEqual([{ kind: 'conditionalFormat', sheet: 'S', count: 1 }]);
  });
});

describe('tables', () => {
  const withTable = (xml: string, cells: string) =>
    oneSheet(`${cells}<tableParts count="1"><tablePart r:id="r1"/></tableParts>`, {
      ...sheetRels(['table', '../tables/table1.xml']),
      'xl/tables/table1.xml': xml,
    });

  test.each([
    ['SUBTOTAL(109,T[权重])', { totalsFunction: 'sum' }],
    ['SUBTOTAL(109,[权重])', { totalsFunction: 'sum' }],
    ['SUBTOTAL(101,T[权重])', { totalsFunction: 'average' }],
    ['SUBTOTAL(9,T[权重])', { totalsFunction: 'custom', totalsFormula: 'SUBTOTAL(9,T[权重])' }],
    ['SUBTOTAL(109,T2[权重])', { totalsFunction: 'custom', totalsFormula: 'SUBTOTAL(109,T2[权重])' }],
    ['SUM(A2:A2)', { totalsFunction: 'custom', totalsFormula: 'SUM(A2:A2)' }],
  ])('a totals row that the table part is silent about gets %s from its cells', async (formula, totals) => {
    const table = `<table ${MAIN} displayName="T" ref="A1:A3" totalsRowCount="1"><tableColumns><tableColumn name="权重"/></tableColumns></table>`;
    const cells = `<sheetData><row r="3"><c r="A3"><f>${formula}</f><v>1</v></c></row></sheetData>`;
    const { workbook } = await read(withTable(table, cells));
    expect(workbook.sheets[0]!.tables[0]!.columns).toEqual([{ name: '权重', ...totals }]);
    expect(workbook.sheets[0]!.rows[2]![0]).toEqual({ f: formula, v: 1 });
    expect((await readXlsx(await writeXlsx(workbook))).workbook.sheets[0]!.tables).toEqual(
      workbook.sheets[0]!.tables,
    );
  });

  test('criteria of a filter are told as lost, the rows that it hides stay hidden', async () => {
    const table = `<table ${MAIN} displayName="T" ref="A1:A3"><autoFilter ref="A1:A3"><filterColumn colId="0"/></autoFilter><tableColumns><tableColumn name="a"/></tableColumns></table>`;
    const { workbook, losses } = await read(
      withTable(table, '<sheetData><row r="2" hidden="1"/></sheetData>'),
    );
    expect(losses).toEqual([{ kind: 'filterCriteria', sheet: 'S', count: 1 }]);
    expect(workbook.sheets[0]!.rowProperties).toEqual({ 1: { hidden: true } });
  });
});

describe('layout', () => {
  test('columns to the end of the sheet become the default width, hidden ones stay columns', async () => {
    const cols = (rest: string) =>
      `<cols><col min="1" max="2" width="5" customWidth="1"/>${rest}</cols><sheetData/>`;
    const open = await sheetOf(cols('<col min="3" max="16384" width="12"/>'));
    expect([open.columns, open.defaultColumnWidth]).toEqual([{ 0: { width: 5 }, 1: { width: 5 } }, 12]);
    const hidden = await sheetOf(cols('<col min="3" max="16384" width="12" hidden="1"/>'));
    expect(Object.keys(hidden.columns)).toHaveLength(16384);
    expect(
      (await writeXlsx((await read(oneSheet(cols('<col min="3" max="16384" hidden="1"/>')))).workbook))
        .length,
    ).toBeLessThan(8000);
  });

  test('names that no sheet can answer for, filters and print ranges are told apart', async () => {
    const names =
      '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">S!$A$1:$B$2</definedName>' +
      '<definedName name="_xlnm.Print_Area" localSheetId="0">OFFSET(S!$A$1,0,0,3)</definedName>' +
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">S!$A:$B,S!$1:$3</definedName>' +
      '<definedName name="外部">[1]Sheet1!$A$1</definedName><definedName name="宏" function="1">x</definedName>' +
      '<definedName name="整列">S!$A:$A</definedName>';
    const { workbook, losses } = await read({
      ...oneSheet('<sheetData/>'),
      'xl/workbook.xml': `<workbook ${MAIN} ${R}><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets><definedNames>${names}</definedNames></workbook>`,
    });
    expect(workbook.names).toEqual([{ name: '整列', formula: 'S!$A:$A', hidden: false }]);
    expect(workbook.sheets[0]!.page).toEqual({
      titleColumns: { from: 0, to: 1 },
      titleRows: { from: 0, to: 2 },
    });
    expect(losses.map(({ kind }) => kind)).toEqual(['printArea', 'externalReference', 'macroName']);
  });
});

describe('what is lost is told, with its sheet and how often', () => {
  test.each([
    ['pivotTable', sheetRels(['pivotTable', '../pivotTables/pivotTable1.xml']), '', 1],
    ['slicer', sheetRels(['slicer', '../slicers/slicer1.xml']), '', 1],
    ['embeddedObject', sheetRels(['oleObject', '../embeddings/oleObject1.bin']), '', 1],
    ['control', sheetRels(['ctrlProp', '../ctrlProps/ctrlProp1.xml']), '', 1],
    [
      'comment',
      {
        ...sheetRels(
          ['comments', '../comments1.xml'],
          ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
          ['threadedComment', '../t.xml'],
        ),
        'xl/comments1.xml': `<comments ${MAIN}><commentList><comment/><comment/></commentList></comments>`,
      },
      '',
      2,
    ],
    ['pageBreak', {}, '<rowBreaks count="1"><brk id="9"/></rowBreaks>', 1],
    ['outline', {}, '<sheetFormatPr defaultRowHeight="15" outlineLevelRow="1"/>', 1],
    [
      'headerFooterVariant',
      {},
      '<headerFooter differentFirst="1"><firstHeader>x</firstHeader></headerFooter>',
      1,
    ],
  ])('%s', async (kind, parts, xml, count) => {
    expect(await lossesOf(`${xml}<sheetData/>`, parts)).toEqual([{ kind, sheet: 'S', count }]);
  });

  test('pictures, shapes and charts of other kinds', async () => {
    const anchor = (inside: string): string => `<xdr:twoCellAnchor>${inside}</xdr:twoCellAnchor>`;
    const pie = `<c:chartSpace xmlns:c="urn:c"><c:chart><c:plotArea><c:pieChart><c:ser/></c:pieChart></c:plotArea></c:chart></c:chartSpace>`;
    const parts = {
      ...sheetRels(['drawing', '../drawings/drawing1.xml']),
      'xl/drawings/drawing1.xml':
        `<xdr:wsDr xmlns:xdr="urn:d" xmlns:c="urn:c" ${R}>${anchor('<xdr:pic/>')}${anchor('<xdr:sp/>')}` +
        `${anchor('<xdr:graphicFrame><c:chart r:id="r1"/></xdr:graphicFrame>')}</xdr:wsDr>`,
      'xl/drawings/_rels/drawing1.xml.rels': rels(['chart', '../charts/chart1.xml']),
      'xl/charts/chart1.xml': pie,
    };
    expect(await lossesOf('<sheetData/><drawing r:id="r1"/>', parts)).toEqual(
      ['picture', 'shape', 'chart'].map((kind) => ({ kind, sheet: 'S', count: 1 })),
    );
  });

  test('parts of the workbook', async () => {
    const losses = await lossesOf('<sheetData/>', { 'xl/webextensions/webextension1.xml': '<x/>' }, [
      ['pivotCacheDefinition', 'pivotCache/a.xml'],
      ['connections', 'connections.xml'],
      ['customXml', '../customXml/item1.xml'],
    ]);
    expect(losses.map(({ kind }) => kind)).toEqual(['pivotCache', 'connection', 'customXml', 'webExtension']);
  });
});

test('sheets of charts are told as lost, and the active sheet is still the same one', async () => {
  const { workbook, losses } = await read({
    ...oneSheet('<sheetData/>'),
    'xl/workbook.xml': `<workbook ${MAIN} ${R}><bookViews><workbookView activeTab="2"/></bookViews><sheets><sheet name="一" r:id="r1"/><sheet name="图" r:id="r2"/><sheet name="二" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': rels(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['chartsheet', 'chartsheets/sheet1.xml'],
    ),
  });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['一', '二']);
  expect(workbook.activeSheet).toBe(1);
  expect(losses).toEqual([{ kind: 'otherSheet', sheet: '图', count: 1 }]);
});
