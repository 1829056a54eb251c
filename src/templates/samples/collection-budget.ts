import { spanWords } from '../formulas/collection-budget';
import { say, words } from '../language';
import type { Language } from '../language';
import type { FormData, RowData } from '../schema';
import { marked, written } from './written';

const { month, quarter, year } = spanWords;
const months = Array.from({ length: 12 }, (_, index) => index);

/** The twelve months of the curve, and a line for each span. */
export function collectionBudgetBlank(language: Language): FormData {
  return {
    rows: {
      'collection-budget': written(language, ['span'], [[month], [quarter], [year]]),
      'collection-budget-curve': months.map((): RowData => ({})),
    },
  };
}

const DUE = 210_000;
const PAID = [176_400, 180_600, 186_900, 184_800, 189_000, 191_100, 186_900, 190_050, 193_200, 195_300];
const CURVE = [0.07, 0.14, 0.215, 0.29, 0.365, 0.44, 0.515, 0.59, 0.67, 0.75, 0.825, 0.9];

/** A small estate at the end of October. */
export function sampleCollectionBudget(language: Language): FormData {
  const lake = marked('翠湖园1栋', 'Lakeside block 1');
  const shops = marked('临街商铺', 'Street shops');
  const keys = ['project', 'span', 'due', 'paid', 'budget', 'note'];
  return {
    rows: {
      'collection-budget': written(language, keys, [
        [lake, month, 156_000, 147_420, null, null],
        [lake, quarter, 156_000, 147_420, null, null],
        [lake, year, 1_560_000, 1_413_360, null, null],
        [shops, month, 54_000, 45_900, 0.88, words('两家商铺欠费', 'Two shops owe')],
        [shops, quarter, 54_000, 45_900, 0.88, null],
        [shops, year, 540_000, 460_890, 0.88, null],
      ]),
      'collection-budget-curve': months.map((number): RowData => ({
        due: DUE,
        paid: PAID[number] ?? null,
        share: CURVE[number],
        note: say(words('示例', 'Sample'), language),
      })),
      'collection-budget-shares': written(
        language,
        ['department', 'owner', 'share', 'satisfaction'],
        [
          [marked('客户服务部', 'Customer service'), words('陈静', 'Chen Jing'), 0.6, 0.975],
          [marked('工程部', 'Engineering'), words('周磊', 'Zhou Lei'), 0.2, 0.962],
          [marked('保安部', 'Security'), words('马强', 'Ma Qiang'), 0.2, 0.981],
        ],
      ),
    },
  };
}
