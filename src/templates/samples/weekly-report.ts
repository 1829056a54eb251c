import { say, words } from '../language';
import type { Language } from '../language';
import { yesNoWords } from '../labels';
import { forceMajeure } from '../reasons';
import type { FormData } from '../schema';
import { marked, written } from './written';

const [yes, no] = yesNoWords;
const [liang, luo, xie] = [words('梁栋', 'Liang Dong'), words('罗斌', 'Luo Bin'), words('谢敏', 'Xie Min')];

const SUMMARY = ['work', 'goal', 'actual', 'progress', 'done', 'reason', 'measures', 'carry'];
const UNPLANNED = ['work', 'source', 'actual', 'hours', 'done', 'partner', 'effect', 'carry'];
const NEXT = ['work', 'goal', 'measures', 'owner', 'partner', 'due', 'support', 'importance'];

/** A week of the sample office's supermarket supervisor. */
export function sampleWeeklyReport(language: Language): FormData {
  return {
    fields: {
      weekOf: '2026-11-16',
      name: say(marked('梁栋', 'Liang Dong'), language),
      department: say(words('商超部', 'Supermarkets'), language),
      role: say(words('商超主管', 'Supermarket supervisor'), language),
    },
    rows: {
      'weekly-report-summary': written(language, SUMMARY, [
        [
          marked('新开终端 3 家', 'Open 3 outlets'),
          words('签约、首单', 'Contract, first order'),
          words('3 家全部首单', 'All 3 ordered'),
          1,
          yes,
        ],
        [
          marked('检查 20 家门店陈列', 'Check displays in 20 stores'),
          words('合格率 90%', '90% pass'),
          words('20 家，19 家合格', '20 stores, 19 pass'),
          1,
          yes,
        ],
        [
          marked('年末促销方案定稿', 'Finish the year-end promotion'),
          words('主任审定', 'Agreed by the director'),
          words('初稿已交', 'Draft handed in'),
          0.6,
          no,
          words('配合不到位', 'Lack of support'),
          words('周二前与市场部对齐物料', 'Agree on material by Tuesday'),
          yes,
        ],
        [
          marked('协同拜访城东经销商', 'Joint visit to the east dealer'),
          words('1 次', 'Once'),
          words('暴雨封路，改期', 'Road closed by a storm'),
          0,
          no,
          forceMajeure,
          words('改到下周一', 'Moved to Monday'),
          yes,
        ],
        [
          marked('业代周会', 'Weekly meeting of the reps'),
          words('周五', 'Friday'),
          words('按时召开', 'Held in time'),
          1,
          yes,
        ],
      ]),
      'weekly-report-unplanned': written(language, UNPLANNED, [
        [
          marked('处理一起临期品投诉', 'A complaint about old stock'),
          words('办事处主任', 'Office director'),
          words('已调换并回访', 'Exchanged, called back'),
          3,
          yes,
          luo,
          words('方案晚一天', 'Promotion a day late'),
          no,
        ],
      ]),
      'weekly-report-next': written(language, NEXT, [
        [
          marked('新开终端 2 家', 'Open 2 outlets'),
          words('签约、首单', 'Contract, first order'),
          words('先谈城南两家连锁', 'Two chains in the south first'),
          luo,
          xie,
          '2026-11-28',
          words('陈列架 2 组', '2 display racks'),
          words('高', 'High'),
        ],
        [
          marked('促销员上岗检查', 'Check the promoters'),
          words('覆盖 8 家店', '8 stores'),
          words('周三、周四分两线', 'Two routes, Wed and Thu'),
          xie,
          null,
          '2026-11-26',
          null,
          words('中', 'Medium'),
        ],
        [
          marked('月度考核资料整理', 'Papers for the evaluation'),
          words('无缺项', 'Complete'),
          words('周五前收齐业代报表', 'Reports of the reps by Friday'),
          liang,
          null,
          '2026-11-27',
          words('内勤核对数据', 'Figures checked by the clerk'),
          words('中', 'Medium'),
        ],
      ]),
    },
  };
}
