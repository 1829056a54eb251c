import { measureWords } from '../formulas/budget';
import { spanWords } from '../formulas/collection-budget';
import { words } from '../language';
import type { Language } from '../language';
import type { FormData } from '../schema';
import { marked, written } from './written';

const { income, cost } = measureWords;
const { month, quarter, year } = spanWords;
const service = marked('客户服务部', 'Customer service');
const engineering = marked('工程部', 'Engineering');
const fees = words('物业费收入', 'Service fees');
const repairs = words('维修费用', 'Repairs');

const REPORT = [
  'center',
  'indicator',
  'measure',
  'span',
  'budget',
  'actual',
  'cause',
  'measures',
  'owner',
  'due',
];
const CHANGES = ['center', 'indicator', 'date', 'span', 'old', 'new', 'requestedBy', 'approvedBy', 'cause'];

/** Two centres of a small estate at the end of October. */
export function sampleBudgetReport(language: Language): FormData {
  return {
    rows: {
      'budget-report': written(language, REPORT, [
        [service, fees, income, month, 189_000, 193_320],
        [service, fees, income, quarter, 189_000, 193_320],
        [
          service,
          fees,
          income,
          year,
          1_890_000,
          1_752_030,
          words('商铺欠费', 'Shops owe'),
          words('专人催缴，每周通报', 'Weekly follow-up'),
          words('陈静', 'Chen Jing'),
          '2026-11-30',
        ],
        [engineering, repairs, cost, month, 26_000, 22_880],
        [engineering, repairs, cost, quarter, 26_000, 22_880],
        [
          engineering,
          repairs,
          cost,
          year,
          260_000,
          268_500,
          words('电梯大修提前', 'Lift overhaul came early'),
          words('年内不再安排大修', 'No further overhaul this year'),
          words('周磊', 'Zhou Lei'),
          '2026-12-31',
        ],
      ]),
      'budget-changes': written(language, CHANGES, [
        [
          engineering,
          repairs,
          '2026-06-20',
          year,
          240_000,
          260_000,
          words('周磊', 'Zhou Lei'),
          words('高远', 'Gao Yuan'),
          words('电梯检修', 'Lift inspection'),
        ],
        [
          engineering,
          repairs,
          '2026-10-12',
          year,
          260_000,
          275_000,
          words('周磊', 'Zhou Lei'),
          null,
          words('水泵更换', 'New pumps'),
        ],
      ]),
    },
  };
}
