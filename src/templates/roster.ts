import * as columns from './columns';
import { sampleRoster } from './samples/roster';
import { listContent } from './content/list';
import { words } from './language';
import type { TemplateDefinition } from './schema';

/** 人员名册: who is evaluated, by whom and how. */
export const roster: TemplateDefinition = {
  id: 'roster',
  title: words('人员名册', 'Roster'),
  sheetName: words('人员名册', 'Roster'),
  orientation: 'Landscape',
  tables: [
    {
      key: 'roster',
      columns: [
        columns.employeeId,
        columns.name,
        columns.department,
        { ...columns.role, identifies: true },
        {
          key: 'supervisor',
          header: words('直接主管', 'Supervisor'),
          aliases: ['主管', 'Direct supervisor'],
          type: 'list',
          role: 'input',
          width: 96,
          validation: { kind: 'list', source: { from: 'column', column: 'name' } },
          prompt: words('从名册的姓名中选。', 'A name of this roster.'),
        },
        {
          key: 'onEstablishment',
          header: words('编内', 'On establishment'),
          aliases: ['编内（是/否）', 'Established'],
          type: 'list',
          role: 'input',
          align: 'Center',
          width: 74,
          validation: columns.yesNo,
          prompt: words('选“否”的人照常考核，不参加排名。', '“No”: evaluated all the same, but not ranked.'),
        },
        {
          key: 'from',
          header: words('在职起', 'Employed from'),
          aliases: ['入职日期'],
          type: 'date',
          role: 'input',
          width: 78,
        },
        {
          key: 'to',
          header: words('在职止', 'Employed until'),
          aliases: ['离职日期'],
          type: 'date',
          role: 'input',
          width: 78,
          prompt: words('在职的人留空。', 'Blank while employed.'),
        },
        { ...columns.scheme, identifies: true },
        {
          key: 'additionalRaters',
          header: words('其他评分人', 'Other raters'),
          aliases: ['负责门店的业务员', 'Store sales reps'],
          type: 'text',
          role: 'input',
          width: 96,
          validation: { kind: 'text', max: 200 },
          prompt: words(
            '直接主管以外的评分人，例如促销员填负责门店的业务员；几个人用顿号隔开。',
            'Raters beside the supervisor, such as the store reps of a promoter; several with commas.',
          ),
        },
        {
          key: 'payable',
          header: words('应发工资', 'Payable'),
          aliases: ['工资'],
          type: 'number',
          role: 'input',
          numberFormat: '#,##0.00',
          align: 'Right',
          width: 78,
          validation: { kind: 'number', min: 0, max: 10_000_000 },
        },
      ],
      rows: 15,
      spare: 3,
      highlights: [
        {
          columns: ['employeeId'],
          look: 'warning',
          formula: (context, row) =>
            `AND(${row.of('employeeId')}<>"",COUNTIF(${context.rangeOf('employeeId')},${row.of('employeeId')})>1)`,
        },
        {
          columns: ['scheme', 'role'],
          look: 'missing',
          formula: (_, row) => `AND(${row.of('name')}<>"",${row.at}="")`,
        },
      ],
    },
  ],
  notes: [
    words(
      '每人一行。考核表、评分人和排名都从这里来：编内且当月在职的人参加排名，办事处主任由总部考核，不参加办事处内排名。',
      'One line per person. Forms, raters and the ranking come from here: everybody on the establishment and employed in the month is ranked; the office director is rated by headquarters and left out.',
    ),
    words(
      '排名分数相同时，按部门和本表的先后排列。离职的人填在职止，不要删行。',
      'Equals stand in the order of departments and of this list. Fill in “Employed until” for leavers rather than deleting them.',
    ),
  ],
  content: listContent('roster', sampleRoster),
};
