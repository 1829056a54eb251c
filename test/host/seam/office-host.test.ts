import { openTinyOffice, type TinyOffice } from './office-window';

let office: TinyOffice;
beforeAll(async () => {
  office = await openTinyOffice();
});
afterAll(() => office.close());

const failure = (work: Promise<unknown>): Promise<OfficeExtension.Error> =>
  work.then(
    () => {
      throw new Error('it did not fail');
    },
    (error: OfficeExtension.Error) => error,
  );

test('Office.context names host, languages and requirement sets', () => {
  const { Office } = office;
  expect(Office.context.host).toBe(Office.HostType.Excel);
  expect(Office.context.platform).toBe(Office.PlatformType.PC);
  expect(Office.context.displayLanguage).toBe('zh-CN');
  expect(Office.context.contentLanguage).toBe('zh-CN');
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.17')).toBe(true);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.18')).toBe(false);
  expect(Office.context.officeTheme).toMatchObject({
    primaryBackgroundColor: '#ffffff',
    bodyBackgroundColor: '#ffffff',
  });
});

test('a property is readable after load and sync, not before', async () => {
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Data');
    expect(() => sheet.name).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    sheet.load('name');
    await context.sync();
    expect(sheet.name).toBe('Data');
  });
});

test('collections, null objects and results of methods', async () => {
  await office.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/name');
    const missing = sheets.getItemOrNullObject('Nope');
    const below = missing.getRange('A1');
    below.load('values');
    const count = sheets.getCount();
    await context.sync();
    expect(sheets.items.map((sheet) => sheet.name)).toEqual(['Data']);
    expect([missing.isNullObject, below.isNullObject]).toEqual([true, true]);
    expect(count.value).toBe(1);
  });
});

test('an added object keeps its identity in the next batch', async () => {
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Kept');
    await context.sync();
    sheet.name = 'Renamed';
    sheet.load('name,position');
    await context.sync();
    expect([sheet.name, sheet.position]).toEqual(['Renamed', 1]);
  });
  expect(office.workbook.worksheets.items).toHaveLength(2);
});

test('set() writes several properties, also below', async () => {
  await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Data').getRange('A1');
    range.set({ values: [[5]], format: { fill: { color: '#00FF00' } } });
    range.load({ values: true, format: { fill: { color: true } } });
    await context.sync();
    expect(range.values).toEqual([[5]]);
    expect(range.format.fill.color).toBe('#00FF00');
  });
});

test('an error carries code, location and statement', async () => {
  const error = await failure(
    office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Missing').load('name');
      await context.sync();
    }),
  );
  expect(error).toBeInstanceOf(office.OfficeExtension.Error);
  expect(error.code).toBe('ItemNotFound');
  expect(error.debugInfo.errorLocation).toBe('WorksheetCollection.getItem');
  expect(error.debugInfo.statement).toContain('getItem');
});

test('a member that is not modelled is ApiNotFound', async () => {
  const error = await failure(
    office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Data').pivotTables.load('items');
      await context.sync();
    }),
  );
  expect(error.code).toBe('ApiNotFound');
});

test('tracked ranges live on in another run and are released', async () => {
  let kept!: Excel.Range;
  await office.Excel.run(async (context) => {
    kept = context.workbook.worksheets.getItem('Data').getRange('B2');
    kept.values = [[8]];
    kept.track();
    await context.sync();
  });
  await office.Excel.run(kept, async (context) => {
    kept.load('values');
    await context.sync();
    expect(kept.values).toEqual([[8]]);
    kept.untrack();
    await context.sync();
  });
  expect(office.processor.references.size).toBe(0);
});

test('every sync that carries something is one request', async () => {
  const before = office.processor.requests;
  await office.Excel.run(async (context) => {
    context.workbook.load('name');
    await context.sync();
    await context.sync();
  });
  expect(office.processor.requests - before).toBe(1);
});

test('settings are saved as JSON texts', async () => {
  const { settings } = office.Office.context.document;
  settings.set('k', { a: 1 });
  await new Promise((resolve) => settings.saveAsync(resolve));
  expect(office.settings).toEqual({ k: '{"a":1}' });
});

test('a ribbon command reaches its function, and event.completed() comes back', async () => {
  const called = new Promise<{ source: { id: string } }>((resolve) => {
    office.Office.actions.associate('insertForm', (event: Office.AddinCommands.Event) => {
      event.completed();
      resolve(event);
    });
  });
  office.host.invokeCommand('insertForm', 'InsertFormButton');
  expect((await called).source.id).toBe('InsertFormButton');
  expect(office.host.completed).toEqual(['InsertFormButton']);
});

test('an action of the shared runtime is dispatched', async () => {
  expect(office.state.actionsReady).toBe(true);
  const called = new Promise<void>((resolve) => {
    office.Office.actions.associate('recalc', () => resolve());
  });
  office.host.dispatchAction('recalc');
  await called;
});

test('ribbon buttons, start-up and shortcuts are remembered', async () => {
  const { Office } = office;
  await Office.ribbon.requestUpdate({
    tabs: [
      { id: 'T', controls: [{ id: 'B', enabled: false }] },
      { id: 'U', groups: [{ id: 'G', controls: [{ id: 'C', enabled: false }] }] },
    ],
  });
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  await Office.actions.replaceShortcuts({ recalc: 'Ctrl+Alt+R' });
  expect(office.state.buttons).toEqual({ B: false, C: false });
  expect(await Office.addin.getStartupBehavior()).toBe('Load');
  expect(await Office.actions.areShortcutsInUse(['Ctrl+Alt+R', 'Ctrl+Alt+Q'])).toEqual([
    { shortcut: 'Ctrl+Alt+R', inUse: true },
    { shortcut: 'Ctrl+Alt+Q', inUse: false },
  ]);
});

test('the pane is hidden and shown, and the add-in hears of it', async () => {
  const { addin } = office.Office;
  const heard: string[] = [];
  const stop = await addin.onVisibilityModeChanged(({ visibilityMode }) => heard.push(visibilityMode));
  await addin.hide();
  expect(office.state.pane).toBe('Background');
  await addin.hide();
  await addin.showAsTaskpane();
  expect(office.state.pane).toBe('Visible');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard).toEqual(['Hidden', 'Taskpane']);
  await stop();
});
