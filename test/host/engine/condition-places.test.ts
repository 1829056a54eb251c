import { Engine } from '../../../src/host/engine/engine';
import { createHeadlessParts } from '../../../src/host/engine/headless';
import { blankWorkbook, Workbook } from '../../../src/host/model';
import type { Range } from '../../../src/host/model/range';

const PEOPLE = 9;
const falling = Array.from({ length: PEOPLE }, (_, index) => PEOPLE - index);
const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

test('a conditional format over whole rows, asking for the rank, leaves the ranks right', async () => {
  const engine = new Engine(createHeadlessParts(true));
  const book = new Workbook(engine);
  book.reset(blankWorkbook());
  const at = (address: string): Range => book.worksheets.items[0].getRange(address) as Range;
  const column = (address: string): unknown[] => (at(address).values as unknown[][]).flat();

  at('A2:E10').values = falling.map((_, index) => {
    const row = index + 2;
    return [10 * index, index, `=A${row}+B${row}`, `=RANK(C${row},C$2:C$10)`, `=IF(D${row}<=3,"前三","")`];
  });
  await book.settle();
  const format = at('A2:E10').conditionalFormats.add('Custom');
  format.custom.rule.formula = '=$D2<=3';
  format.custom.format.fill.color = '#EEEEEE';
  await moment();
  await book.settle();

  const rounds = [falling, [...falling].reverse(), [3, 9, 1, 7, 5, 8, 2, 6, 4]];
  for (const scores of rounds) {
    at('A2:A10').values = scores.map((score) => [100 * score]);
    await book.settle();
    expect(column('C2:C10')).toEqual(scores.map((score, index) => 100 * score + index));
    expect(column('D2:D10')).toEqual(scores.map((score) => PEOPLE + 1 - score));
    expect(column('E2:E10')).toEqual(scores.map((score) => (score > PEOPLE - 3 ? '前三' : '')));
    engine.calculation.calculateAll();
    await book.settle();
    expect(column('D2:D10')).toEqual(scores.map((score) => PEOPLE + 1 - score));
  }
  engine.dispose();
});
