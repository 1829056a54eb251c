import { FormulaDataModel } from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { openWorkbook, type HeadlessWorkbook } from '../../../src/host/node/open';

type Cells = Record<number, Record<number, { v?: unknown; f?: string | null; si?: string | null } | null>>;

const A1 = (cell: Cells[number][number]): Cells => ({ 0: { 0: cell } });

/** One after the other on the same sheet: what each write is, and whether formulas are shared from then on. */
const writes: [string, Cells, boolean][] = [
  ['a value in a blank cell', A1({ v: 1 }), false],
  ['a formula over a value', A1({ f: '=1+1' }), false],
  ['another formula over a formula', A1({ f: '=1+2' }), false],
  ['the same formula again', A1({ f: '=1+2' }), false],
  ['a value over a formula', A1({ v: 3, f: null, si: null }), false],
  ['a removed cell', A1(null), false],
  ['formulas among values', { 1: { 0: { f: '=A1' }, 1: { v: 2 } }, 4: { 0: { f: '=B2' } } }, false],
  ['a removed formula', { 1: { 0: null } }, false],
  ['a formula that others may share', { 5: { 0: { f: '=A5', si: 'x' } } }, true],
  ['cells that share it', { 6: { 0: { si: 'x' } }, 7: { 0: { si: 'x' } } }, true],
  ['a value over the cell whose formula is shared', { 5: { 0: { v: 1, f: null, si: null } } }, true],
];

describe('what a write changes among the formulas', () => {
  let book: HeadlessWorkbook;
  let model: FormulaDataModel;
  let place: [unitId: string, sheetId: string];

  beforeAll(async () => {
    book = await openWorkbook();
    const { engine } = book.model;
    model = engine.injector.get(FormulaDataModel);
    place = [engine.unitId, engine.unit.getSheets()[0].getSheetId()];
  });
  afterAll(() => book.close());

  test.each(writes)('%s', (_, written, shares) => {
    const { updateFormulaData, getFormulaData } = FormulaDataModel.prototype;
    const [unitId, subUnitId] = place;
    const cellValue = written as Parameters<typeof updateFormulaData>[2];
    expect(model.updateFormulaData(...place, cellValue)).toEqual(
      updateFormulaData.call(model, ...place, cellValue),
    );
    book.model.engine.commands.syncExecuteCommand(SetRangeValuesMutation.id, {
      unitId,
      subUnitId,
      cellValue,
    });
    expect(model.getFormulaData()).toEqual(getFormulaData.call(model));
    const hasShared = JSON.stringify(model.getFormulaData()).includes('"si"');
    expect(hasShared).toBe(shares);
  });
});
