import { yesNoWords } from '../labels';
import { say, words } from '../language';
import type { Language, Words } from '../language';
import type { RowData } from '../schema';

const [yes, no] = yesNoWords;

interface Complaint {
  readonly dates: readonly [date: string, promised: string, finished: string | null];
  readonly contact: string;
  readonly said: Readonly<
    Record<'customer' | 'channel' | 'kind' | 'complaint' | 'department' | 'handler' | 'measures', Words>
  >;
  readonly answers: readonly [satisfied: Words | null, filed: Words | null];
}

const service = words('售后部', 'After-sales');

const complaints: readonly Complaint[] = [
  {
    dates: ['2026-10-09', '2026-10-12', '2026-10-11'],
    contact: '138-0000-0011',
    said: {
      customer: words('韩先生（示例）', 'Mr Han (sample)'),
      channel: words('来电', 'Call'),
      kind: words('产品质量', 'Product'),
      complaint: words(
        '电动三轮车控制器两周内第二次断电',
        'Controller of the tricycle failed twice in two weeks',
      ),
      department: words('品质部', 'Quality'),
      handler: words('郝工', 'Mr Hao'),
      measures: words('免费更换控制器，旧件送检', 'Replaced free of charge, old part sent for testing'),
    },
    answers: [yes, yes],
  },
  {
    dates: ['2026-10-14', '2026-10-16', '2026-10-20'],
    contact: '139-0000-0012',
    said: {
      customer: words('兴隆车行（示例）', 'Xinglong Motors (sample)'),
      channel: words('回访', 'Call-back'),
      kind: words('配件', 'Parts'),
      complaint: words('前减震发错型号', 'Wrong type of front fork delivered'),
      department: words('配件仓库', 'Parts store'),
      handler: words('陶敏', 'Tao Min'),
      measures: words(
        '补发正确型号并承担运费，出库增加复核',
        'Right type sent at our cost, second check in the store',
      ),
    },
    answers: [no, yes],
  },
  {
    dates: ['2026-10-22', '2026-10-24', '2026-10-22'],
    contact: '137-0000-0013',
    said: {
      customer: words('龚女士（示例）', 'Ms Gong (sample)'),
      channel: words('来访', 'Visit'),
      kind: words('服务', 'Service'),
      complaint: words('预约上门维修无人到场', 'Nobody came to the appointed repair'),
      department: service,
      handler: words('郝工', 'Mr Hao'),
      measures: words('当天上门修好并致歉', 'Repaired the same day with an apology'),
    },
    answers: [yes, yes],
  },
  {
    dates: ['2026-10-28', '2026-10-31', null],
    contact: '136-0000-0014',
    said: {
      customer: words('平安物业（示例）', 'Ping’an Estates (sample)'),
      channel: words('来电', 'Call'),
      kind: words('其他', 'Other'),
      complaint: words('发票抬头开错，多次联系未更正', 'Invoice made out wrongly and still not corrected'),
      department: words('财务部', 'Finance'),
      handler: words('陶敏', 'Tao Min'),
      measures: words('', ''),
    },
    answers: [null, null],
  },
];

/** Complaints in time, late and open. */
export function sampleComplaints(language: Language): RowData[] {
  return complaints.map(({ dates: [date, promised, finished], contact, said, answers }, index) => {
    const [satisfied, filed] = answers.map((answer) => answer && say(answer, language));
    const texts = Object.entries(said).map(([key, text]) => [key, say(text, language)]);
    return {
      ...{ number: index + 1, date, promised, finished, contact, satisfied, filed },
      ...(Object.fromEntries(texts) as RowData),
    };
  });
}
