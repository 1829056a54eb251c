import { Processor, type RequestBody, type ResponseBody } from '../../../src/host/rich-api';
import { officeServices, newAppState } from '../../../src/host/seam';
import { TinyWorkbook } from './tiny-workbook';

const GLOBAL = { Id: 1, ObjectPathType: 1, Name: '' };
const property = (Id: number, Parent: number, Name: string) => ({
  Id,
  ObjectPathType: 4,
  Name,
  ParentObjectPathId: Parent,
});
const method = (Id: number, Parent: number, Name: string, Arguments: unknown[] = [], mask?: number[]) => ({
  Id,
  ObjectPathType: 3,
  Name,
  ParentObjectPathId: Parent,
  ArgumentInfo: { Arguments, ...(mask ? { ReferencedObjectPathIds: mask } : {}) },
});
const indexer = (Id: number, Parent: number, key: unknown) => ({
  Id,
  ObjectPathType: 5,
  Name: '',
  ParentObjectPathId: Parent,
  ArgumentInfo: { Arguments: [key] },
});
const instantiate = (Id: number, ObjectPathId: number) => ({ Id, ActionType: 1, Name: '', ObjectPathId });
const query = (Id: number, ObjectPathId: number, QueryInfo = {}) => ({
  Id,
  ActionType: 2,
  Name: '',
  ObjectPathId,
  QueryInfo,
});
const call = (Id: number, ObjectPathId: number, Name: string, Arguments: unknown[] = []) => ({
  Id,
  ActionType: 3,
  Name,
  ObjectPathId,
  ArgumentInfo: { Arguments },
});
const set = (Id: number, ObjectPathId: number, Name: string, value: unknown) => ({
  Id,
  ActionType: 4,
  Name,
  ObjectPathId,
  ArgumentInfo: { Arguments: [value] },
});

const sheets = [GLOBAL, property(2, 1, 'Worksheets')];
const dataRange = [...sheets, indexer(3, 2, 'Data'), method(4, 3, 'GetRange', ['A1'])];

let workbook: TinyWorkbook;
let processor: Processor;
const faults: unknown[] = [];

beforeEach(() => {
  workbook = new TinyWorkbook();
  faults.length = 0;
  processor = new Processor({
    root: workbook,
    services: officeServices(newAppState()),
    onFault: (error) => faults.push(error),
  });
});

const run = (paths: { Id: number }[], actions: RequestBody['Actions']): Promise<ResponseBody> =>
  processor.process({
    Actions: actions,
    ObjectPaths: Object.fromEntries(paths.map((path) => [path.Id, path])) as RequestBody['ObjectPaths'],
  });
const values = (response: ResponseBody) => response.Results.map((result) => result.Value);

describe('object paths', () => {
  test('a path with a side effect runs once, when first needed', async () => {
    const added = method(3, 2, 'Add', ['New']);
    const response = await run([...sheets, added], [instantiate(1, 3), query(2, 3), query(3, 3)]);
    expect(values(response)[0]).toEqual({ Id: '{sheet-2}' });
    expect(workbook.worksheets.items).toHaveLength(2);
  });

  test('whatever hangs on a null object is a null object, and calls on it do nothing', async () => {
    const none = method(3, 2, 'GetItemOrNullObject', ['Nope']);
    const range = method(4, 3, 'GetRange', ['A1']);
    const response = await run(
      [...sheets, none, range],
      [instantiate(1, 3), query(2, 4), set(3, 4, 'Values', [[1]]), call(4, 4, 'GetSum')],
    );
    expect(values(response)).toEqual([null, null, null, null]);
    expect(response.Error).toBeNull();
  });

  test('a null object is no argument', async () => {
    const none = method(5, 2, 'GetItemOrNullObject', ['Nope']);
    const twin = method(6, 4, 'GetTwin', [5], [5]);
    const response = await run([...dataRange, none, twin], [instantiate(1, 6)]);
    expect(response.Error).toMatchObject({ Code: 'InvalidArgument' });
  });

  test('an argument that is a path arrives as the object', async () => {
    const twin = method(6, 4, 'GetTwin', [5], [5]);
    const other = method(5, 3, 'GetRange', ['B2']);
    const response = await run([...dataRange, other, twin], [query(1, 6, { Select: ['address'] })]);
    expect(values(response)).toEqual([{ Address: 'Data!B2' }]);
  });

  test.each([
    ['a service', { Id: 1, ObjectPathType: 2, Name: 'Microsoft.Nowhere.Service' }],
    ['a property', property(3, 1, 'PivotTables')],
    ['a method', method(3, 2, 'AddFromBase64', [''])],
    ['a method of every object', method(3, 2, 'HasOwnProperty', ['items'])],
  ])('%s that the host does not have is ApiNotFound, never silence', async (_what, path) => {
    const response = await run([...sheets, path], [instantiate(1, path.Id)]);
    expect(response.Error).toMatchObject({ Code: 'ApiNotFound', HttpStatusCode: 404, ActionIndex: 0 });
  });
});

describe('queries', () => {
  test.each([
    ['all scalars', {}, { Address: 'Data!A1', Values: [['']] }],
    ['what is selected', { Select: ['values'] }, { Values: [['']] }],
    [
      'a path through a navigation property',
      { Select: ['format/fill/color'] },
      { Format: { Fill: { Color: '#FFFFFF' } } },
    ],
    ['scalars of a navigation property', { Select: ['format'] }, { Format: { WrapText: false } }],
    [
      'two paths through the same property',
      { Select: ['format/wrapText', 'format/fill/color'] },
      { Format: { WrapText: false, Fill: { Color: '#FFFFFF' } } },
    ],
    [
      'an expansion beside the scalars',
      { Expand: ['worksheet'] },
      {
        Address: 'Data!A1',
        Values: [['']],
        Worksheet: { Id: '{sheet-1}', Name: 'Data', Position: 0 },
      },
    ],
  ])('%s', async (_what, info, expected) => {
    expect(values(await run(dataRange, [query(1, 4, info)]))).toEqual([expected]);
  });

  test('Top and Skip count the items of a collection', async () => {
    workbook.worksheets.add('Two');
    workbook.worksheets.add('Three');
    const response = await run(sheets, [query(1, 2, { Select: ['name'], Top: 1, Skip: 1 })]);
    expect(values(response)).toEqual([{ _Items: [{ Id: '{sheet-2}', Name: 'Two' }] }]);
  });

  test('retrieve() answers in the casing of the API', async () => {
    const action = { ...query(1, 2, { Select: ['name'] }), ActionType: 7 };
    expect(values(await run(sheets, [action]))).toEqual([{ items: [{ name: 'Data' }] }]);
  });

  test('a property the host does not have is ApiNotFound and names itself', async () => {
    const response = await run(dataRange, [query(1, 4, { Select: ['linkedDataTypeState'] })]);
    expect(response.Error).toMatchObject({ Code: 'ApiNotFound', Location: 'Range.linkedDataTypeState' });
  });
});

describe('writes', () => {
  test('an update goes down into navigation properties', async () => {
    const range = method(4, 3, 'GetRange', ['A1']);
    const update = {
      Id: 1,
      ActionType: 9,
      Name: '',
      ObjectPathId: 4,
      ObjectState: { values: [[7]], format: { fill: { color: '#FF0000' } } },
    };
    const response = await run(
      [...sheets, indexer(3, 2, 'Data'), range],
      [update, query(2, 4, { Select: ['values', 'format/fill/color'] })],
    );
    expect(values(response)[1]).toEqual({ Values: [[7]], Format: { Fill: { Color: '#FF0000' } } });
  });

  test('a read-only property is InvalidArgument', async () => {
    const response = await run(dataRange, [set(1, 4, 'Address', 'B1')]);
    expect(response.Error).toMatchObject({ Code: 'InvalidArgument', Location: 'Range.address' });
  });

  test('formulas are settled before anything is read, and only then', async () => {
    await run(dataRange, [set(1, 4, 'Values', [[1]]), set(2, 4, 'Values', [[2]])]);
    expect(workbook.settled).toBe(0);
    await run(dataRange, [
      set(1, 4, 'Values', [[3]]),
      query(2, 4),
      query(3, 4),
      set(4, 4, 'Values', [[4]]),
      call(5, 4, 'GetSum'),
    ]);
    expect(workbook.settled).toBe(2);
  });

  test('EnsureUnchanged passes what is the same and refuses what is not', async () => {
    const check = (color: string) => ({
      Id: 1,
      ActionType: 8,
      Name: '',
      ObjectPathId: 4,
      ObjectState: { format: { fill: { color } } },
    });
    expect((await run(dataRange, [check('#FFFFFF')])).Error).toBeNull();
    expect((await run(dataRange, [check('#000000')])).Error).toMatchObject({ Code: 'Conflict' });
  });
});

describe('failures', () => {
  test('the first failure ends the batch: what came before stays, what comes after is not run', async () => {
    const response = await run(
      [...dataRange, indexer(5, 2, 'Missing')],
      [set(1, 4, 'Values', [[1]]), query(2, 4), instantiate(3, 5), set(4, 4, 'Values', [[2]])],
    );
    expect(response.Error).toEqual({
      Code: 'ItemNotFound',
      Message: "The requested resource doesn't exist.",
      Location: 'WorksheetCollection.getItem',
      HttpStatusCode: 404,
      ActionIndex: 2,
    });
    expect(values(response)).toEqual([null, { Address: 'Data!A1', Values: [[1]] }]);
    expect(workbook.worksheets.items[0].getRange('A1').values).toEqual([[1]]);
  });

  test('a fault of the host is GeneralException and is reported as a fault', async () => {
    const response = await run(dataRange, [call(1, 4, 'Explode')]);
    expect(response.Error).toMatchObject({ Code: 'GeneralException', HttpStatusCode: 500 });
    expect(faults).toEqual([expect.any(TypeError)]);
  });

  test.each([6, 99])('action type %i is NotImplemented', async (ActionType) => {
    const response = await run(sheets, [{ ...query(1, 2), ActionType }]);
    expect(response.Error).toMatchObject({ Code: 'NotImplemented' });
  });
});

describe('references', () => {
  const reference = (Name: string) => ({ Id: 7, ObjectPathType: 6, Name });

  test('a kept object is reachable by its reference until it is removed', async () => {
    const kept = await run(dataRange, [call(1, 4, '_KeepReference'), instantiate(2, 4)]);
    expect(values(kept)[1]).toEqual({ _ReferenceId: 'ref1' });
    const later = await run([reference('ref1')], [query(1, 7, { Select: ['address'] })]);
    expect(values(later)).toEqual([{ _ReferenceId: 'ref1', Address: 'Data!A1' }]);
    await run([GLOBAL], [call(1, 1, '_RemoveReference', ['ref1'])]);
    expect(processor.references.size).toBe(0);
    const gone = await run([reference('ref1')], [query(1, 7)]);
    expect(gone.Error).toMatchObject({ Code: 'InvalidReference' });
  });
});

test('requests are counted and run one after the other', async () => {
  const both = await Promise.all([
    run([...sheets, method(3, 2, 'Add', ['A'])], [instantiate(1, 3)]),
    run([...sheets, method(3, 2, 'Add', ['B'])], [instantiate(1, 3)]),
  ]);
  expect(both.map(values)).toEqual([[{ Id: '{sheet-2}' }], [{ Id: '{sheet-3}' }]]);
  expect(processor.requests).toBe(2);
});
