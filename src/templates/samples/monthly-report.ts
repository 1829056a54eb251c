import { say, words } from '../language';
import type { Language } from '../language';
import type { FormData } from '../schema';
import { marked, written } from './written';

const DONE = ['work', 'budget', 'actual', 'reason', 'measures'];
const KPIS = ['kpi', 'budget', 'actual', 'note'];
const NEXT = ['work', 'goal', 'owner', 'due', 'measures', 'support'];
const [liang, luo, xie] = [words('梁栋', 'Liang Dong'), words('罗斌', 'Luo Bin'), words('谢敏', 'Xie Min')];

/** A month of the sample office's supermarket supervisor. */
export function sampleMonthlyReport(language: Language): FormData {
  return {
    fields: {
      name: say(marked('梁栋', 'Liang Dong'), language),
      department: say(words('商超部', 'Supermarkets'), language),
      role: say(words('商超主管', 'Supermarket supervisor'), language),
    },
    rows: {
      'monthly-report-done': written(language, DONE, [
        [
          marked('新开有效终端（家）', 'Outlets opened'),
          10,
          9,
          words('客户原因', 'Customer'),
          words('剩下 1 家下月首周签约', 'The tenth signs in the first week'),
        ],
        [marked('重点门店堆头到位（家）', 'Displays in key stores'), 20, 20],
        [marked('协同拜访（次）', 'Joint visits'), 15, 16],
        [
          marked('业代培训', 'Training of the reps'),
          words('1 场', 'One'),
          words('已办，12 人参加', 'Held, 12 people'),
        ],
      ]),
      'monthly-report-kpis': written(language, KPIS, [
        [marked('有效终端开发', 'Outlets'), 10, 9, words('差 1 家', 'One short')],
        [marked('终端生动化合格率（%）', 'Displays that pass, %'), 90, 92.5],
        [marked('促销活动执行（场）', 'Promotions'), 6, 6],
      ]),
      'monthly-report-next': written(language, NEXT, [
        [
          marked('新开终端', 'Open outlets'),
          words('11 家', '11 outlets'),
          luo,
          '2026-11-30',
          words('城南两家连锁先谈', 'Two chains in the south first'),
          words('陈列架 3 组', '3 display racks'),
        ],
        [
          marked('年末堆头', 'Year-end displays'),
          words('25 家到位', '25 stores'),
          xie,
          '2026-11-20',
          words('分三批进店', 'In three rounds'),
          words('促销物料', 'Promotion material'),
        ],
        [
          marked('业代月度考核', 'Evaluation of the reps'),
          words('按时完成', 'In time'),
          liang,
          '2026-11-05',
          words('月底收齐数据', 'Figures by the end of the month'),
        ],
      ]),
    },
  };
}
