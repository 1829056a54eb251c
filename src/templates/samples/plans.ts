/** Sample rows of the plans of one person, a supermarket supervisor; every row bears the mark. */
import { evenSplit } from '../../core/weights';
import { say, words } from '../language';
import type { Language, Words } from '../language';
import type { FormData, RowData } from '../schema';
import { marked } from './written';

type Cell = Words | string | number | null;
type Row = Readonly<Record<string, Cell>>;

const said = (rows: readonly Row[], language: Language): RowData[] =>
  rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, cell]) => [
        key,
        typeof cell === 'object' && cell !== null ? say(cell, language) : cell,
      ]),
    ),
  );

const liang = words('梁栋', 'Liang Dong');
const luo = words('罗斌', 'Luo Bin');
const xie = words('谢敏', 'Xie Min');

const monthly: readonly Row[] = [
  {
    category: words('重要', 'Important'),
    work: marked('新开有效终端', 'Open outlets'),
    goal: words('10 家', '10 outlets'),
    support: words('陈列架 10 组', '10 display racks'),
    basis: words('终端档案、首单', 'Outlet files, first orders'),
    owner: luo,
    due: '2026-11-30',
    actual: words('新开 9 家', '9 opened'),
    selfScore: 92,
    supervisorScore: 90,
    comment: words('补开的 1 家列入下月', 'The tenth goes into next month'),
  },
  {
    category: words('重要', 'Important'),
    work: marked('年末堆头与端架', 'Year-end displays'),
    goal: words('重点门店 20 家到位', '20 key outlets'),
    support: words('促销物料', 'Promotion material'),
    basis: words('门店照片、检查表', 'Photos, check lists'),
    owner: xie,
    due: '2026-11-20',
    actual: words('20 家全部到位', 'All 20 in place'),
    selfScore: 95,
    supervisorScore: 96,
    comment: null,
  },
  {
    category: words('日常', 'Routine'),
    work: marked('协同业务员拜访门店', 'Joint visits with reps'),
    goal: words('不少于 15 次', '15 or more'),
    support: null,
    basis: words('拜访记录', 'Visit log'),
    owner: liang,
    due: '2026-11-30',
    actual: words('16 次', '16'),
    selfScore: 96,
    supervisorScore: 95,
    comment: null,
  },
  {
    category: words('服务', 'Service'),
    work: marked('临期品调换', 'Exchange of old stock'),
    goal: words('3 天内处理完', 'Within 3 days'),
    support: words('仓库配合', 'Warehouse'),
    basis: words('调换单', 'Exchange slips'),
    owner: luo,
    due: '2026-11-25',
    actual: words('2 单超期 1 天', '2 slips a day late'),
    selfScore: 85,
    supervisorScore: 82,
    comment: null,
  },
];

/** A scored month; the weights are an even split. */
export function sampleMonthlyPlan(language: Language): FormData {
  const weights = evenSplit(monthly.length);
  const rows = said(monthly, language).map((row, index) => ({ ...row, weight: weights[index] }));
  return { rows: { 'monthly-plan': rows } };
}

const weekly: readonly Row[] = [
  {
    work: marked('与经销商开周协调会', 'Weekly meeting with the dealer'),
    importance: words('高', 'High'),
    goal: words('定下周备货与送货', 'Stock and deliveries agreed'),
    owner: liang,
    partner: words('邓凯', 'Deng Kai'),
    due: '2026-11-23',
    actual: words('已开，纪要已发', 'Held, minutes sent'),
    review: words('同意', 'Agreed'),
  },
  {
    work: marked('城东片区堆头检查', 'Displays in the east checked'),
    importance: words('高', 'High'),
    goal: words('12 家门店，拍照存档', '12 outlets, with photos'),
    owner: luo,
    partner: liang,
    due: '2026-11-25',
    actual: words('查 10 家，2 家周五补', '10 checked, 2 on Friday'),
    review: words('同意', 'Agreed'),
  },
  {
    work: marked('新终端签约', 'New outlets signed'),
    importance: words('中', 'Medium'),
    goal: words('签 3 家', '3 outlets'),
    owner: xie,
    partner: null,
    due: '2026-11-27',
    actual: null,
    review: words('修改后同意', 'Agreed with changes'),
  },
  {
    work: marked('促销员排班', 'Rota of the promoters'),
    importance: words('低', 'Low'),
    goal: words('周四前发出', 'Out by Thursday'),
    owner: liang,
    partner: words('潘虹', 'Pan Hong'),
    due: '2026-11-26',
    actual: null,
    review: words('同意', 'Agreed'),
  },
];

export const sampleWeeklyPlan = (language: Language): FormData => ({
  fields: { weekOf: '2026-11-23' },
  rows: { 'weekly-plan': said(weekly, language) },
});

const daily: readonly Row[] = [
  {
    date: '2026-11-23',
    slot: words('上午', 'Morning'),
    item: marked('电话回访与预约', 'Calls and appointments'),
    quantity: words('打电话（30 个/日）', 'Calls (30 a day)'),
    target: 30,
    actual: 32,
    reason: null,
    tomorrow: words('继续约城东片区', 'The east goes on'),
  },
  {
    date: '2026-11-23',
    slot: words('下午', 'Afternoon'),
    item: marked('拜访新客户', 'New customers visited'),
    quantity: words('拜访新客户（2 户/日）', 'New customers (2 a day)'),
    target: 2,
    actual: 1,
    reason: words('客户原因', 'Customer'),
    tomorrow: words('改约上午十点', 'At ten in the morning'),
  },
  {
    date: '2026-11-23',
    slot: words('下午', 'Afternoon'),
    item: marked('拜访老客户', 'Old customers visited'),
    quantity: words('拜访老客户（3 户/日）', 'Old customers (3 a day)'),
    target: 3,
    actual: 3,
    reason: null,
    tomorrow: null,
  },
  {
    date: '2026-11-24',
    slot: words('全天', 'All day'),
    item: marked('外埠门店检查', 'Outlets out of town'),
    quantity: words('其他', 'Other'),
    target: 6,
    actual: 0,
    reason: words('不可抗力', 'Force majeure'),
    tomorrow: words('大雪封路，顺延', 'Roads closed by snow, postponed'),
  },
];

export const sampleDailyLog = (language: Language): FormData => ({
  fields: { weekOf: '2026-11-23' },
  rows: { 'daily-log': said(daily, language) },
});
