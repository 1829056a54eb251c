import type { ICommandInfo, ICommandService } from '@univerjs/core';
import {
  FormulaExecutedStateType,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  type IActiveDirtyManagerService,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { Calculation } from '../../../src/host/engine/calculation';
import { bed } from '../model/test-bed';

test('nothing written: settled at once', async () => {
  const { book, engine } = bed();
  await book.settle();
  expect(engine.calculation.isSettled).toBe(true);
});

test('a write is visible after settle, and again when it follows at once', async () => {
  const { at, book } = bed();
  at('A2').values = '=A1*2';
  for (let value = 1; value <= 5; value++) {
    at('A1').values = value;
    await book.settle();
    expect(at('A2').values).toEqual([[value * 2]]);
  }
});

test.each([0, 20, 90, 99, 100, 101, 110, 130])(
  'a write %i ms after another, while waiting, is waited for as well',
  async (delay) => {
    const { at, book } = bed();
    at('A1:B200').values = Array.from({ length: 200 }, (_, row) => [row, `=A${row + 1}*2`]);
    at('D1').values = '=SUM(B1:B200)';
    const first = book.settle();
    await new Promise((resolve) => setTimeout(resolve, delay));
    at('A1').values = 1000;
    await book.settle();
    await first;
    expect(at('D1').values).toEqual([[2000 + 199 * 200]]);
  },
);

test('whoever waits does not wait for the pause in which the engine expects more to be typed', async () => {
  const { at, book } = bed();
  at('A2').values = '=A1*2';
  await book.settle();
  const times: number[] = [];
  for (let value = 1; value <= 5; value++) {
    const started = performance.now();
    at('A1').values = value;
    await book.settle();
    times.push(performance.now() - started);
  }
  expect(Math.min(...times)).toBeLessThan(90);
});

test('a write without any formula settles', async () => {
  const { at, book, engine } = bed();
  at('A1').values = 1;
  await book.settle();
  expect(engine.calculation.isSettled).toBe(true);
});

test('a format alone makes nothing dirty', () => {
  const { at, engine, book } = bed();
  return book.settle().then(() => {
    at('A1:C3').format.fill.color = '#FF0000';
    expect(engine.calculation.isSettled).toBe(true);
  });
});

test('manual: results stay until calculate', async () => {
  const { at, book, put } = bed();
  await put('A1:A2', [[1], ['=A1+1']]);
  book.application.calculationMode = 'Manual';
  await put('A1', 10);
  expect(at('A2').values).toEqual([[2]]);
  book.application.calculate('Full');
  await book.settle();
  expect(at('A2').values).toEqual([[11]]);
});

test('back to automatic: what was left is calculated', async () => {
  const { at, book, put } = bed();
  await put('A1:A2', [[1], ['=A1+1']]);
  book.application.calculationMode = 'Manual';
  await put('A1', 10);
  book.application.calculationMode = 'Automatic';
  await book.settle();
  expect(at('A2').values).toEqual([[11]]);
});

test('suspended until the next sync: stale in this batch, fresh in the next', async () => {
  const { at, book, put } = bed();
  await put('A1:A2', [[1], ['=A1+1']]);
  book.beginBatch();
  book.application.suspendApiCalculationUntilNextSync();
  at('A1').values = 10;
  await book.settle();
  expect(at('A2').values).toEqual([[2]]);
  book.endBatch();
  await book.settle();
  expect(at('A2').values).toEqual([[11]]);
});

test('a chain over sheets is calculated through', async () => {
  const { at, book, sheet } = bed();
  const other = book.worksheets.add('考核 一');
  sheet.getRange('A1');
  at('A1').values = 5;
  book.locate("'考核 一'!A1", sheet.id, '');
  book.rangeAt({ sheetId: other.id, box: { row: 0, column: 0, rows: 1, columns: 1 } }).values =
    '=Sheet1!A1*2';
  at('B1').values = "='考核 一'!A1+1";
  await book.settle();
  expect(at('B1').values).toEqual([[11]]);
});

describe('on an engine that only we speak for', () => {
  /** `say` is what the engine announces: a write, the start or the end of a calculation. */
  function scripted(patience?: number) {
    let listener: (command: ICommandInfo) => void = () => {};
    const commands = {
      onCommandExecuted(follow: typeof listener) {
        listener = follow;
      },
    } as unknown as ICommandService;
    const dirt = { get: () => ({}) } as unknown as IActiveDirtyManagerService;
    const calculation = new Calculation(commands, dirt, patience);
    const ended = (functionsExecutedState: FormulaExecutedStateType) =>
      listener({
        id: SetFormulaCalculationNotificationMutation.id,
        params: { functionsExecutedState },
      } as ICommandInfo);
    return {
      calculation,
      write: () => listener({ id: SetRangeValuesMutation.id, params: {} } as ICommandInfo),
      start: () => listener({ id: SetFormulaCalculationStartMutation.id } as ICommandInfo),
      finish: () => ended(FormulaExecutedStateType.SUCCESS),
      stop: () => ended(FormulaExecutedStateType.STOP_EXECUTION),
    };
  }

  test.each<[string, string, boolean]>([
    ['nothing', '', true],
    ['a write', 'w', false],
    ['calculated', 'wsf', true],
    ['written while calculating', 'wswf', false],
    ['and calculated again', 'wswfsf', true],
    ['stopped and started anew', 'wswxsf', true],
    ['stopped', 'wswx', false],
    ['two at once, the first is done', 'wswsf', false],
    ['two at once, both are done', 'wswsff', true],
  ])('%s', (_, script, settled) => {
    const { calculation, write, start, finish, stop } = scripted();
    const steps: Record<string, () => void> = { w: write, s: start, f: finish, x: stop };
    for (const step of script) steps[step]();
    expect(calculation.isSettled).toBe(settled);
  });

  test('silence is an error, not a wait without end', async () => {
    const { calculation, write } = scripted(20);
    write();
    await expect(calculation.settle()).rejects.toThrow('does not answer');
    await expect(calculation.settle()).resolves.toBeUndefined();
  });
});
