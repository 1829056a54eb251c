import { periodContent } from './content/list';
import { dateInput, textInput } from './inputs';
import { words } from './language';
import { sampleVisitLog } from './samples/travel';
import type { TemplateDefinition } from './schema';

/** Most characters of what somebody tells at length. */
const LONG = 5000;

/** 拜访日志: what happened at each visit, and when to come back. */
export const visitLog: TemplateDefinition = {
  id: 'visit-log',
  title: words('拜访日志', 'Visit log'),
  sheetName: words('拜访日志-{period}', 'Visit log-{period}'),
  orientation: 'Landscape',
  tables: [
    {
      key: 'visit-log',
      columns: [
        textInput('customer', words('客户名称', 'Customer'), 108, { identifies: true, aliases: ['客户'] }),
        dateInput('date', words('拜访时间', 'Date of visit'), 74, {
          identifies: true,
          aliases: ['拜访日期', 'Visited on'],
        }),
        textInput('visitor', words('拜访人', 'Visited by'), 66, { identifies: true, max: 50 }),
        textInput('course', words('拜访过程', 'What happened'), 204, { max: LONG }),
        textInput('problems', words('遇到的问题', 'Problems'), 140, { max: LONG }),
        textInput('opinions', words('客户意见及建议', 'Opinions and proposals'), 150, { max: LONG }),
        dateInput('followUp', words('下次跟进日期', 'Next contact'), 80, { aliases: ['下次跟进'] }),
      ],
      rows: 15,
      spare: 3,
      highlights: [
        {
          columns: ['followUp'],
          look: 'warning',
          formula: (context, row) =>
            `AND(ISNUMBER(${row.at}),${row.at}<TODAY(),SUMPRODUCT((${context.rangeOf('customer')}=${row.of('customer')})` +
            `*ISNUMBER(${context.rangeOf('date')})*(${context.rangeOf('date')}>${row.of('date')}))=0)`,
        },
        {
          columns: ['date', 'visitor', 'course'],
          look: 'missing',
          formula: (_, row) => `AND(${row.of('customer')}<>"",ISBLANK(${row.at}))`,
        },
      ],
    },
  ],
  notes: [
    words(
      '每次拜访一行，字数不限：何时由谁拜访、经过、遇到的问题、客户的意见和建议。拜访完当天交；来不及的按日期先后排好再交。',
      'One line per visit, as long as it needs to be: when and who, what happened, problems, what the customer thinks and proposes. Hand it in the same day, or later in the order of the dates.',
    ),
    words(
      '下次跟进日期已过、之后又没有再拜访这家客户的会标出来。',
      'A date for the next contact that has passed without another visit to the customer is marked.',
    ),
  ],
  content: periodContent('visit-log', sampleVisitLog),
};
