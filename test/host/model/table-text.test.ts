import { legacyHash, opens } from '../../../src/host/model/protection-hash';
import { headerNames, isLegalName } from '../../../src/host/model/table-names';
import {
  parseStructured,
  renameColumns,
  renameTable,
  replaceReferences,
} from '../../../src/host/model/table-references';

describe('names of tables', () => {
  test.each(['kpi_evaluation_3', '_x', '\\x', '绩效表', 'a.b', 'Table1', 'x'.repeat(255)])(
    '%s is allowed',
    (name) => {
      expect(isLegalName(name)).toBe(true);
    },
  );
  test.each(['', '1a', 'a b', 'A1', 'xfd1048576', 'R', 'c', 'R1C1', 'r2', 'a-b', 'x'.repeat(256)])(
    '%s is not',
    (name) => {
      expect(isLegalName(name)).toBe(false);
    },
  );
});

test.each([
  [
    ['a', 'b'],
    ['a', 'b'],
  ],
  [
    [1, true, ''],
    ['1', 'TRUE', 'Column3'],
  ],
  [
    ['a', 'A', 'a'],
    ['a', 'A2', 'a3'],
  ],
  [
    ['a', 'a2', 'a'],
    ['a', 'a2', 'a3'],
  ],
  [
    ['', 'Column1'],
    ['Column2', 'Column1'],
  ],
])('headers %j become %j', (values, expected) => {
  expect(headerNames(values)).toEqual(expected);
});

describe('structured references in formulas', () => {
  const columns = new Map([
    ['得分', '分数'],
    ['权重', '得分'],
  ]);

  test.each([
    ['=SUM(T[得分])', '=SUM(T[分数])'],
    ['=SUM(t[[#Data],[得分]])', '=SUM(t[[#Data],[分数]])'],
    ['=T[[权重]:[得分]]', '=T[[得分]:[分数]]'],
    ['=T[[#This Row],[权重]]*T[[#This Row],[得分]]', '=T[[#This Row],[得分]]*T[[#This Row],[分数]]'],
    ['="T[得分]"&T[得分]', '="T[得分]"&T[分数]'],
    ['=ROWS(T)', '=ROWS(T)'],
    ['=XT[得分]+Other[得分]', '=XT[得分]+Other[得分]'],
  ])('columns renamed at once: %s', (formula, expected) => {
    expect(renameColumns(formula, 'T', columns)).toBe(expected);
  });

  test.each([
    ['=SUM(T[a])+ROWS(T)', '=SUM(U[a])+ROWS(U)'],
    ["='T'!A1+T!A1+T(1)+Tx[a]", "='T'!A1+T!A1+T(1)+Tx[a]"],
    ['="T"&T[a]', '="T"&U[a]'],
  ])('table renamed: %s', (formula, expected) => {
    expect(renameTable(formula, 'T', 'U')).toBe(expected);
  });

  test.each([
    [undefined, { section: 'data', columns: null }],
    ['[a]', { section: 'data', columns: { from: 'a', to: 'a' } }],
    ['[#Totals]', { section: 'totals', columns: null }],
    ['[[#This Row],[a]]', { section: 'row', columns: { from: 'a', to: 'a' } }],
    ['[[#All],[a]:[b]]', { section: 'all', columns: { from: 'a', to: 'b' } }],
  ])('%s', (brackets, expected) => {
    expect(parseStructured(brackets)).toEqual(expected);
  });

  test('each is replaced by an address', () => {
    const address = replaceReferences('=SUM(T[a])&"T[a]"', 'T', ({ columns: found }) => `${found?.from}1`);
    expect(address).toBe('=SUM(a1)&"T[a]"');
  });
});

describe('passwords of a protection', () => {
  test.each([
    ['password', '83AF'],
    ['test', 'CBEB'],
  ])('%s has the verifier %s', (password, expected) => {
    expect(legacyHash(password)).toBe(expected);
  });

  const hash = {
    algorithm: 'SHA-512',
    salt: 'AAECAwQFBgcICQoLDA0ODw==',
    spin: 3,
    value: 'placeholder',
  };
  test('a strong hash refuses another password; without a hash none is needed', async () => {
    expect(await opens(hash, 'nope')).toBe(false);
    expect(await opens(undefined, '')).toBe(true);
  });
});
