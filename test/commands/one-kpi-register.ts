import type { Office } from './workbook';

/** Somebody's score in a month; "" = not scored. */
export type Scored = [period: string, id: string, name: string, score: number | ''];

const HEADER = ['期间', '工号', '姓名', '部门', '岗位', '考核方式', 'KPI', '权重', '评分人1'];

/** A register with one KPI a row, as an office keeps it by hand; what the sheet held before goes. */
export async function putRegister(office: Office, sheet: string, rows: readonly Scored[]): Promise<void> {
  const cells = rows.map(([period, id, name, score]) => {
    const who = [`'${period}`, id, name, '商超部', '业代'];
    return [...who, '直接垂直考核', '销售', 100, score];
  });
  await office.excel(async (context) => {
    const known = context.workbook.worksheets.getItemOrNullObject(sheet);
    await context.sync();
    const target = known.isNullObject ? context.workbook.worksheets.add(sheet) : known;
    target.getRange('A1:I200').clear('Contents');
    target.getRangeByIndexes(0, 0, rows.length + 1, HEADER.length).values = [HEADER, ...cells];
    await context.sync();
  });
}
