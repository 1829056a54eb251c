import { openBench, type Bench } from './headless';

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(() => bench.workbook.close());

describe('frozen panes', () => {
  test.each([
    ['freezeRows(2)', (panes: Excel.WorksheetFreezePanes) => panes.freezeRows(2), 'Sheet1!1:2'],
    ['freezeColumns(1)', (panes: Excel.WorksheetFreezePanes) => panes.freezeColumns(1), 'Sheet1!A:A'],
    [
      'freezeAt: the range is the frozen block',
      (panes: Excel.WorksheetFreezePanes) => panes.freezeAt('A1:B3'),
      'Sheet1!A1:B3',
    ],
  ])('%s', async (_what, freeze, expected) => {
    await bench.run(async (context, sheet) => {
      freeze(sheet.freezePanes);
      const location = sheet.freezePanes.getLocationOrNullObject();
      location.load('address');
      await context.sync();
      expect(location.address).toBe(expected);
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  test.each([['freezeRows(0)'], ['freezeAt(null)']])('%s unfreezes', async (what) => {
    await bench.run(async (context, sheet) => {
      sheet.freezePanes.freezeRows(3);
      if (what === 'freezeRows(0)') sheet.freezePanes.freezeRows(0);
      else sheet.freezePanes.freezeAt(null as unknown as string);
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });
});

describe('page layout', () => {
  test('reads what was set, in points', async () => {
    await bench.run(async (context, sheet) => {
      const page = sheet.pageLayout;
      page.orientation = 'Landscape';
      page.paperSize = 'A4';
      page.zoom = { horizontalFitToPages: 1 };
      page.centerHorizontally = true;
      page.setPrintMargins('Inches', { top: 1, left: 0.5 });
      page.headersFooters.defaultForAllPages.centerFooter = '第 &P 页，共 &N 页';
      page.headersFooters.defaultForAllPages.leftFooter = 'A&&B';
      page.setPrintTitleRows('$1:$2');
      page.setPrintArea('A1:H40');
      page.load('orientation,paperSize,zoom,centerHorizontally,topMargin,leftMargin,bottomMargin');
      const footer = page.headersFooters.defaultForAllPages;
      footer.load('centerFooter,leftFooter,rightFooter');
      const titles = page.getPrintTitleRows();
      titles.load('address');
      const area = page.getPrintArea();
      area.load('address');
      const columns = page.getPrintTitleColumnsOrNullObject();
      await context.sync();
      expect(page.toJSON()).toMatchObject({
        orientation: 'Landscape',
        paperSize: 'A4',
        zoom: { horizontalFitToPages: 1, verticalFitToPages: null, scale: null },
        centerHorizontally: true,
        topMargin: 72,
        leftMargin: 36,
        bottomMargin: 54,
      });
      expect(footer.centerFooter).toBe('第 &P 页，共 &N 页');
      expect(footer.leftFooter).toBe('A&&B');
      expect(footer.rightFooter).toBe('');
      expect(titles.address).toBe('Sheet1!1:2');
      expect(area.address).toBe('Sheet1!A1:H40');
      expect(columns.isNullObject).toBe(true);
    });
  });

  test('print area and titles follow their cells', async () => {
    await bench.run(async (context, sheet) => {
      sheet.pageLayout.setPrintTitleRows('$2:$3');
      sheet.pageLayout.setPrintArea('A1:H40');
      sheet.getRange('1:1').insert('Down');
      const titles = sheet.pageLayout.getPrintTitleRows();
      const area = sheet.pageLayout.getPrintArea();
      titles.load('address');
      area.load('address');
      await context.sync();
      expect(titles.address).toBe('Sheet1!3:4');
      expect(area.address).toBe('Sheet1!A2:H41');
    });
  });

  test.each([
    [
      'titles that are not whole rows',
      (page: Excel.PageLayout) => page.setPrintTitleRows('A1:B2'),
      'InvalidArgument',
    ],
    ['a scale beyond 400', (page: Excel.PageLayout) => setZoom(page, { scale: 500 }), 'InvalidArgument'],
    [
      'the print area of a sheet without one',
      (page: Excel.PageLayout) => void page.getPrintArea().load('address'),
      'ItemNotFound',
    ],
  ])('%s', async (_what, work, code) => {
    expect(await bench.failure((_, sheet) => work(sheet.pageLayout))).toBe(code);
  });
});

const setZoom = (page: Excel.PageLayout, zoom: Excel.PageLayoutZoomOptions): void => {
  page.zoom = zoom;
};

describe('charts', () => {
  const data = (sheet: Excel.Worksheet): Excel.Range => {
    const range = sheet.getRange('A1:C4');
    range.values = [
      ['姓名', '一月', '二月'],
      ['张三', 80, 81],
      ['李四', 90, 91],
      ['王五', 70, 71],
    ];
    return range;
  };

  test('series, names and categories come from the cells', async () => {
    await bench.run(async (context, sheet) => {
      const chart = sheet.charts.add('BarClustered', data(sheet), 'Columns');
      chart.name = '排名';
      chart.title.text = '最终得分';
      chart.legend.visible = false;
      chart.load('name,chartType');
      chart.title.load('text,visible');
      chart.series.load('items/name,count');
      const first = chart.series.getItemAt(0);
      const values = first.getDimensionValues('Values');
      const names = first.getDimensionValues('Categories');
      await context.sync();
      expect([chart.name, chart.chartType, chart.title.text]).toEqual(['排名', 'BarClustered', '最终得分']);
      expect(chart.series.items.map((series) => series.name)).toEqual(['一月', '二月']);
      expect(values.value).toEqual([80, 90, 70]);
      expect(names.value).toEqual(['张三', '李四', '王五']);
    });
  });

  test('setPosition covers the end cell fully', async () => {
    await bench.run(async (context, sheet) => {
      const chart = sheet.charts.add('Line', data(sheet));
      chart.setPosition('E2', 'G9');
      const covered = sheet.getRange('E2:G9');
      covered.load('left,top,width,height');
      chart.load('left,top,width,height');
      await context.sync();
      const { left, top, width, height } = covered;
      expect(chart.toJSON()).toMatchObject({ left, top, width, height });
    });
  });

  test('its cells are followed, and a new name of their sheet', async () => {
    await bench.run(async (context, sheet) => {
      const chart = sheet.charts.add('ColumnClustered', data(sheet));
      sheet.getRange('1:1').insert('Down');
      sheet.name = '排名 10月';
      const source = chart.series.getItemAt(1).getDimensionDataSourceString('Values');
      await context.sync();
      expect(source.value).toBe("='排名 10月'!$C$3:$C$5");
    });
  });

  test('a series that is added takes values and categories', async () => {
    await bench.run(async (context, sheet) => {
      const chart = sheet.charts.add('ColumnClustered', data(sheet).getColumn(1));
      const series = chart.series.add('预算');
      series.setValues(sheet.getRange('C2:C4'));
      series.setXAxisValues(sheet.getRange('A2:A4'));
      const values = series.getDimensionValues('Values');
      sheet.charts.load('count');
      await context.sync();
      expect(values.value).toEqual([81, 91, 71]);
      expect(sheet.charts.count).toBe(1);
      chart.delete();
      const none = sheet.charts.getItemOrNullObject('排名');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });
});

describe('protection', () => {
  test('options read back; unprotect drops them', async () => {
    await bench.run(async (context, sheet) => {
      sheet.protection.protect({ allowFormatCells: true, selectionMode: 'Unlocked' });
      sheet.protection.load('protected,options');
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options).toMatchObject({
        allowFormatCells: true,
        allowInsertRows: false,
        selectionMode: 'Unlocked',
      });
      sheet.protection.unprotect();
      sheet.protection.unprotect();
      sheet.protection.load('protected');
      await context.sync();
      expect(sheet.protection.protected).toBe(false);
    });
  });

  test.each([
    ['writing a locked cell', (sheet: Excel.Worksheet) => setValue(sheet, 'A1'), 'AccessDenied'],
    ['writing an unlocked cell', (sheet: Excel.Worksheet) => setValue(sheet, 'B1'), 'no error'],
    ['protecting again', (sheet: Excel.Worksheet) => sheet.protection.protect(), 'AccessDenied'],
    [
      'a table that is to grow',
      (sheet: Excel.Worksheet) => void sheet.tables.getItemAt(0).rows.add(undefined, [[1, 2]]),
      'AccessDenied',
    ],
    ['the wrong password', (sheet: Excel.Worksheet) => sheet.protection.unprotect('nope'), 'BadPassword'],
    ['the right password', (sheet: Excel.Worksheet) => sheet.protection.unprotect('geheim'), 'no error'],
  ])('%s: %s', async (_what, work, code) => {
    expect(
      await bench.failure(async (context, sheet) => {
        sheet.getRange('B1').format.protection.locked = false;
        sheet.tables.add('D1:E3', true);
        sheet.protection.protect({}, 'geheim');
        await context.sync();
        work(sheet);
      }),
    ).toBe(code);
  });
});

const setValue = (sheet: Excel.Worksheet, address: string): void => {
  sheet.getRange(address).values = [[1]];
};

describe('properties and settings', () => {
  test('custom properties: add writes over, keys differ by more than case', async () => {
    await bench.run(async (context, sheet) => {
      const { custom } = context.workbook.properties;
      custom.add('Stamp', 1);
      custom.add('STAMP', 'x');
      sheet.customProperties.add('form', 'kpi_evaluation_1');
      context.workbook.properties.title = '绩效';
      custom.load('items/key,items/value,items/type');
      const own = sheet.customProperties.getItem('FORM');
      own.load('key,value');
      context.workbook.properties.load('title,author');
      await context.sync();
      expect(custom.items.map((item) => item.toJSON())).toEqual([
        { key: 'Stamp', value: 'x', type: 'String' },
      ]);
      expect(own.toJSON()).toEqual({ key: 'form', value: 'kpi_evaluation_1' });
      expect(context.workbook.properties.toJSON()).toMatchObject({ title: '绩效', author: '' });
    });
  });

  test('settings are the ones of Office.context.document', async () => {
    await bench.run(async (context) => {
      context.workbook.settings.add('ui', { tab: 'plan' });
      const setting = context.workbook.settings.getItem('ui');
      setting.load('value');
      const none = context.workbook.settings.getItemOrNullObject('nope');
      await context.sync();
      expect(setting.value).toEqual({ tab: 'plan' });
      expect(none.isNullObject).toBe(true);
    });
    await bench.workbook.run(async () => {
      const { settings } = Office.context.document;
      expect(settings.get('ui')).toEqual({ tab: 'plan' });
      settings.set('ui', 1);
      await new Promise((resolve) => settings.saveAsync(resolve));
    });
    expect(bench.workbook.model.side.settings).toEqual({ ui: '1' });
  });
});
