import { namedFiles } from '../../../src/host/node/cli-input';

describe('files that are named on the command line', () => {
  test.each<[string, string[]]>([
    ['a.xlsx', ['a.xlsx']],
    ['a.xlsx,b.xlsx', ['a.xlsx', 'b.xlsx']],
    [' a.xlsx , b c.xlsx ,', ['a.xlsx', 'b c.xlsx']],
    ['"a,b.xlsx",c.xlsx', ['a,b.xlsx', 'c.xlsx']],
    ['c.xlsx, "a,b.xlsx" ', ['c.xlsx', 'a,b.xlsx']],
    ['"十月，商超,促销.xlsx"', ['十月，商超,促销.xlsx']],
    ['"say ""yes"".xlsx"', ['say "yes".xlsx']],
    ['5" disks.xlsx', ['5" disks.xlsx']],
    ['x/a.xlsx,x/a.xlsx', ['a.xlsx']],
    ['x/a.xlsx,y/a.xlsx', ['x/a.xlsx', 'y/a.xlsx']],
    ['', []],
    [',', []],
  ])('%s', (list, names) => {
    expect(namedFiles(list).map(({ name }) => name)).toEqual(names);
  });
});
