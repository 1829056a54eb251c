import type { CellInput } from '../../src/core/types';
import { headerOf } from '../../src/templates/headers';
import type { TemplateId } from '../../src/templates/ids';
import type { Language } from '../../src/templates/language';
import type { SheetPlan } from '../../src/templates/plan';
import { template } from '../../src/templates/registry';
import type { RowData } from '../../src/templates/schema';
import { describeWithLibreOffice } from '../support/libreoffice';
import { inEngine, inLibreOffice } from './calculate';
import type { Calculated } from './calculate';
import { cellsOf } from './grid';
import type { Edits } from './plan-workbook';
import { compiled } from './requests';

const DAY = 86_400_000;
const now = new Date();
const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
/** The day so many days from today, as rows hold it. */
const day = (offset: number): string => new Date(today + offset * DAY).toISOString().slice(0, 10);
const serial = (date: string): number => Date.parse(date) / DAY + 25569;

/** What is typed into one row, and what its formulas say to that; "" for blank. */
interface Case {
  says: string;
  typed: RowData;
  shows: Record<string, CellInput>;
}

interface Sheet {
  id: TemplateId;
  cases: Case[];
  totals?: Record<string, CellInput>;
  edits?: Edits;
}

const row = (says: string, typed: RowData, shows: Case['shows']): Case => ({ says, typed, shows });

const training: Sheet = {
  id: 'training-plan',
  cases: [
    row('at the pass mark', { course: 'a', passMark: 80, result: 80 }, { number: 1, conclusion: '可上岗' }),
    row('above it', { course: 'b', passMark: 80, result: 92.5 }, { number: 2, conclusion: '可上岗' }),
    row('half a point below', { course: 'c', passMark: 80, result: 79.5 }, { conclusion: '补训补考' }),
    row('0 is a mark', { course: 'd', passMark: 60, result: 0 }, { conclusion: '补训补考' }),
    row('a pass mark of 0', { course: 'e', passMark: 0, result: 0 }, { conclusion: '可上岗' }),
    row('no mark yet', { course: 'f', passMark: 60 }, { number: 6, conclusion: '' }),
    row('no pass mark', { course: 'g', result: 90 }, { conclusion: '' }),
    row('text is no mark', { course: 'h', passMark: 60, result: '缺考' }, { conclusion: '' }),
    row('text is no pass mark', { course: 'i', passMark: '及格', result: 90 }, { conclusion: '' }),
    row('no course', { hours: 4 }, { number: '', conclusion: '' }),
    row('nothing', {}, { number: '', conclusion: '' }),
  ],
  totals: { hours: 4, conclusion: 0.6 },
};

const contract = { project: 'p', stage: '验收' };
const projects: Sheet = {
  id: 'project-tracker',
  cases: [
    row('part received', { ...contract, contract: 100000, prepaid: 30000, received: 55000.5 }, { outstanding: 44999.5 }), // prettier-ignore
    row('only the prepayment', { ...contract, contract: 100000, prepaid: 30000 }, { outstanding: 70000 }),
    row('nothing received', { ...contract, contract: 100000 }, { outstanding: 100000 }),
    row('0 received is a number', { ...contract, contract: 100, prepaid: 30, received: 0 }, { outstanding: 100 }), // prettier-ignore
    row('all received', { ...contract, contract: 0.3, received: 0.1 + 0.2 }, { outstanding: 0 }),
    row('too much received', { ...contract, contract: 100, received: 120 }, { outstanding: -20 }),
    row('half a cent rounds up', { ...contract, contract: 1.005, received: 0 }, { outstanding: 1.01 }),
    row('no contract yet', { ...contract, prepaid: 30000, received: 1 }, { outstanding: '' }),
    row('text is no contract sum', { ...contract, contract: '约十万', received: 1 }, { outstanding: '' }),
    row('text is no payment', { ...contract, contract: 100, received: '已付' }, { outstanding: '' }),
    row('text is no prepayment', { ...contract, contract: 100, prepaid: '三成' }, { outstanding: '' }),
    ...(
      [
        ['前期设计', '2026-10-01', null, '2026-10-08'],
        ['投标', '2026-10-01', null, '2026-10-15'],
        ['深化设计', '2026-02-20', '待定', '2026-03-06'],
        ['备货执行', '2028-02-20', '是', '2028-03-05'],
        ['验收', '2026-12-25', '是', '2027-01-08'],
      ] as const
    ).map(([stage, lastCall, won, next]) =>
      row(`${stage}, ${lastCall}`, { stage, lastCall, won }, { nextCall: serial(next) }),
    ),
    row('a lost tender', { stage: '投标', lastCall: day(-100), won: '否' }, { nextCall: '', daysOverdue: '' }), // prettier-ignore
    row('no call yet', { stage: '前期设计' }, { nextCall: '', daysOverdue: '' }),
    row('no stage', { lastCall: day(-3) }, { nextCall: '', daysOverdue: '' }),
    row('text is no day', { stage: '投标', lastCall: '上周' }, { nextCall: '', daysOverdue: '' }),
    row('design, a week ago', { stage: '前期设计', lastCall: day(-7) }, { daysOverdue: 0 }),
    row('design, eight days ago', { stage: '前期设计', lastCall: day(-8) }, { daysOverdue: 1 }),
    row('later, two weeks ago', { stage: '验收', lastCall: day(-14) }, { daysOverdue: 0 }),
    row('later, thirty days ago', { stage: '验收', lastCall: day(-30) }, { daysOverdue: 16 }),
    row('called today', { stage: '验收', lastCall: day(0) }, { nextCall: serial(day(14)), daysOverdue: 0 }),
    row('nothing', {}, { outstanding: '', nextCall: '', daysOverdue: '' }),
  ],
  totals: { contract: 300401.31, prepaid: 90030, received: 55122.8, outstanding: 215080.51 },
};

/** The office calls every 3 days in design, and never said how often later. */
const ownDays: Sheet = {
  id: 'project-tracker',
  edits: { B2: 3, D2: null },
  cases: [
    row('own days', { stage: '前期设计', lastCall: '2026-10-01' }, { nextCall: serial('2026-10-04') }),
    row('a blank field', { stage: '投标', lastCall: '2026-10-01' }, { nextCall: serial('2026-10-15') }),
  ],
};

const calls: Sheet = {
  id: 'callback-report',
  cases: [
    row('at the target', { due: 420, done: 210, target: 0.5, satisfied: 200 }, { rate: 0.5, met: '是', satisfaction: 0.9524 }), // prettier-ignore
    row(
      'below it',
      { due: 3, done: 2, target: 1, satisfied: 2 },
      { rate: 0.6667, met: '否', satisfaction: 1 },
    ),
    row('just below, as shown', { due: 20001, done: 10000, target: 0.5 }, { rate: 0.5, met: '是' }),
    row('more than were due', { due: 10, done: 12, target: 1 }, { rate: 1.2, met: '是' }),
    row('nobody to call', { due: 0, done: 0, target: 1, satisfied: 0 }, { rate: '—', met: '—', satisfaction: '—' }), // prettier-ignore
    row('nobody called', { due: 8, done: 0, target: 1, satisfied: 0 }, { rate: 0, met: '否', satisfaction: '—' }), // prettier-ignore
    row('not called yet', { due: 8, target: 1 }, { rate: '', met: '', satisfaction: '' }),
    row(
      'nothing due entered',
      { done: 8, target: 1, satisfied: 4 },
      { rate: '', met: '', satisfaction: 0.5 },
    ),
    row('no target', { due: 8, done: 8 }, { rate: 1, met: '' }),
    row('text is no target', { due: 8, done: 8, target: '全部' }, { rate: 1, met: '' }),
    row('text is no number', { due: '八', done: 8, target: 1 }, { rate: '', met: '' }),
    row('nothing', {}, { rate: '', met: '', satisfaction: '' }),
  ],
  // 10240 of 20458 where both are known; 206 of 220 where called and satisfied are.
  totals: {
    due: 20466,
    done: 10256,
    rate: 0.5005,
    satisfied: 206,
    satisfaction: 0.9364,
    met: '3 / 5',
    phone: '',
  },
};

const complaints: Sheet = {
  id: 'complaint-log',
  cases: [
    row('in time', { date: '2026-10-09', promised: '2026-10-12', finished: '2026-10-12', satisfied: '是' }, { days: 3, overdue: '否' }), // prettier-ignore
    row('a day late', { date: '2026-10-09', promised: '2026-10-12', finished: '2026-10-13', satisfied: '否' }, { days: 4, overdue: '是' }), // prettier-ignore
    row('the same day', { date: '2026-10-09', promised: '2026-10-09', finished: '2026-10-09', satisfied: '是' }, { days: 0, overdue: '否' }), // prettier-ignore
    row('over a leap day', { date: '2028-02-28', finished: '2028-03-01' }, { days: 2, overdue: '' }),
    row(
      'finished before it began',
      { date: '2026-10-09', finished: '2026-10-08' },
      { days: -1, overdue: '' },
    ),
    row('open, due today', { date: day(-3), promised: day(0) }, { days: '', overdue: '否' }),
    row('open, due yesterday', { date: day(-3), promised: day(-1) }, { days: '', overdue: '是' }),
    row('open, nothing promised', { date: day(-3) }, { days: '', overdue: '' }),
    row(
      'no day of complaint',
      { promised: '2026-10-12', finished: '2026-10-11' },
      { days: '', overdue: '否' },
    ),
    row(
      'text is no day',
      { date: '昨天', promised: '2026-10-12', finished: '已办' },
      { days: '', overdue: '' },
    ),
    row('nothing', {}, { days: '', overdue: '' }),
  ],
  // 5 of 8 finished; 3 in time, 2 late or past their day; 2 of 3 satisfied.
  totals: { finished: 0.625, overdue: 0.6, filed: 0.6667 },
};

const visits: Sheet = {
  id: 'visit-plan',
  cases: [
    row('done', { customer: 'a', planned: '2026-10-09', visited: '2026-10-09' }, {}),
    row('to come', { customer: 'b', planned: '2026-10-09' }, {}),
    row('nothing', {}, {}),
  ],
  totals: { visited: '1 / 2' },
};

const survey: Sheet = {
  id: 'market-survey',
  cases: [row('a', { visitors: 18000 }, {}), row('b', {}, {}), row('c', { visitors: 6500 }, {})],
  totals: { visitors: 24500 },
};

/** Nothing entered yet: totals are blank. */
const blank = (id: TemplateId, totals: Sheet['totals']): Sheet => ({ id, cases: [row('', {}, {})], totals });

const sheets: Sheet[] = [
  training,
  projects,
  ownDays,
  calls,
  complaints,
  visits,
  survey,
  blank('training-plan', { hours: '', conclusion: '' }),
  blank('project-tracker', { contract: '', outstanding: '' }),
  blank('callback-report', { due: '', rate: '', met: '', satisfaction: '' }),
  blank('complaint-log', { finished: '', overdue: '', filed: '' }),
  blank('visit-plan', { visited: '' }),
];

const planOf = ({ id, cases }: Sheet, language: Language, n: number): SheetPlan => ({
  ...compiled(id, { language, data: { rows: cases.map(({ typed }) => typed) } }, n),
  sheetName: `${n}`,
});

/** Keys of the columns by position in the table. */
const keysOf = ({ id }: Sheet, plan: SheetPlan): string[] => {
  const { area } = plan.tables[0];
  const headers = cellsOf(plan)[area.row].slice(area.column, area.column + area.columns);
  const { columns } = template(id).tables[0];
  return headers.map((header) => columns.find((column) => headerOf(column, 'zh-CN') === header)!.key);
};

/** The cells in question as they were calculated, in the shape of what was expected of them. */
function found(sheet: Sheet, plan: SheetPlan, values: Calculated[number]) {
  const { area } = plan.tables[0];
  const keys = keysOf(sheet, plan);
  const pick = (rowIndex: number, shows: Case['shows']) =>
    Object.fromEntries(
      Object.keys(shows).map((key) => [key, values[rowIndex]?.[area.column + keys.indexOf(key)] ?? '']),
    );
  return {
    rows: sheet.cases.map(({ says, shows }, index) => [says, pick(area.row + 1 + index, shows)]),
    totals: pick(area.row + area.rows, sheet.totals ?? {}),
  };
}

async function check(calculate: typeof inEngine): Promise<void> {
  const plans = sheets.map((sheet, index) => planOf(sheet, 'zh-CN', index + 1));
  const values = await calculate(
    plans,
    sheets.map(({ edits = {} }) => edits),
  );
  sheets.forEach((sheet, index) => {
    expect([sheet.id, found(sheet, plans[index], values[index])]).toEqual([
      sheet.id,
      { rows: sheet.cases.map(({ says, shows }) => [says, shows]), totals: sheet.totals ?? {} },
    ]);
  });
}

test('in the embedded workbook every formula says what the rule says', () => check(inEngine));

describeWithLibreOffice('LibreOffice', () => {
  test('says the same', () => check(inLibreOffice));
});
