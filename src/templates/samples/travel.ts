/** Sample agencies around Yangzhou: surveyed, planned to be visited, visited. */
import { say, words } from '../language';
import type { Language, Words } from '../language';
import type { RowData } from '../schema';

interface Agency {
  readonly name: Words;
  readonly city: Words;
  /** Kilometres. */
  readonly distance: number;
  readonly contact: Words;
  readonly phone: string;
}

const agency = (zh: string, en: string, rest: Omit<Agency, 'name'>): Agency => ({
  name: words(`${zh}（示例）`, `${en} (sample)`),
  ...rest,
});

const agencies = [
  agency('扬州春晖旅行社', 'Yangzhou Spring Travel', {
    city: words('扬州', 'Yangzhou'),
    distance: 12,
    contact: words('钱经理（计调）', 'Ms Qian, tour operator'),
    phone: '0514-00000001',
  }),
  agency('镇江江天旅行社', 'Zhenjiang Riverside Tours', {
    city: words('镇江', 'Zhenjiang'),
    distance: 46,
    contact: words('孙主任（国内部）', 'Mr Sun, domestic tours'),
    phone: '0511-00000002',
  }),
  agency('南京梧桐国旅', 'Nanjing Plane Tree Travel', {
    city: words('南京', 'Nanjing'),
    distance: 102,
    contact: words('李计调', 'Ms Li, tour operator'),
    phone: '138-0000-0003',
  }),
  agency('上海浦江假期', 'Shanghai Pujiang Holidays', {
    city: words('上海', 'Shanghai'),
    distance: 285,
    contact: words('周总监（采购）', 'Mr Zhou, purchasing'),
    phone: '021-00000004',
  }),
] as const;

const rep = words('秦月', 'Qin Yue');
const supervisor = words('夏川', 'Xia Chuan');

type Told = readonly Words[];
const texts = (told: Told, language: Language): string[] => told.map((text) => say(text, language));

const surveyed: readonly { told: Told; visitors: number; date: string }[] = [
  {
    told: [
      words('中型', 'Medium'),
      words('本地散客、学校', 'Local people, schools'),
      words('周边一日游、研学', 'Day trips, school trips'),
      words('扬州市文昌路', 'Wenchang Road, Yangzhou'),
      words('上门', 'Visit'),
      words('春秋两季研学缺露营地，想先看场地', 'Needs a camp site for school trips; wants to see it first'),
      words('强', 'Strong'),
    ],
    visitors: 18000,
    date: '2026-10-12',
  },
  {
    told: [
      words('小型', 'Small'),
      words('企业团队', 'Company outings'),
      words('团建、周末两日游', 'Team building, weekends'),
      words('镇江市中山路', 'Zhongshan Road, Zhenjiang'),
      words('同行介绍', 'Colleague'),
      words('关心雨天备用方案和结算周期', 'Asks about rainy days and terms of payment'),
      words('一般', 'Some'),
    ],
    visitors: 6500,
    date: '2026-10-13',
  },
  {
    told: [
      words('大型', 'Large'),
      words('全省批发', 'Wholesale, whole province'),
      words('长线游、研学、定制', 'Long tours, school trips, bespoke'),
      words('南京市中山东路', 'East Zhongshan Road, Nanjing'),
      words('旅游展会', 'Travel fair'),
      words('已有两家合作营地，愿意比价', 'Works with two camps already; will compare prices'),
      words('观望', 'Undecided'),
    ],
    visitors: 120000,
    date: '2026-10-16',
  },
];

export function sampleSurvey(language: Language): RowData[] {
  return surveyed.map(({ told, visitors, date }, index) => {
    const [size, origin, products, address, channel, feedback, interest] = texts(told, language);
    const { name, contact, phone } = agencies[index];
    return {
      ...{ agency: say(name, language), contact: say(contact, language), phone, size, origin, products },
      ...{ visitors, address, channel, feedback, interest, date },
      surveyor: say(rep, language),
      supervisor: say(supervisor, language),
    };
  });
}

const done = words('已拜访', 'Done');
const approved = words('同意', 'Approved');
const visit = words('上门', 'Visit');
const planned: readonly { told: Told; day: string; visited: string | null }[] = [
  {
    told: [visit, words('邀请考察营地，谈研学价格', 'Invite to the camp, talk about prices'), done, approved],
    day: '2026-10-19',
    visited: '2026-10-19',
  },
  {
    told: [visit, words('说明雨天方案和结算办法', 'Explain rainy days and payment'), done, approved],
    day: '2026-10-21',
    visited: '2026-10-22',
  },
  {
    told: [
      words('邀请考察', 'Invitation'),
      words('安排计调考察，进入线路', 'Show the camp to the operators, get into a tour'),
      words('改期', 'Postponed'),
      approved,
    ],
    day: '2026-10-28',
    visited: null,
  },
  {
    told: [
      words('电话', 'Call'),
      words('了解批发条件，约见采购', 'Learn the terms, arrange a meeting'),
      words('计划', 'Planned'),
      words('待批', 'Pending'),
    ],
    day: '2026-11-30',
    visited: null,
  },
];

export function sampleVisitPlan(language: Language): RowData[] {
  return planned.map(({ told, day, visited }, index) => {
    const [way, purpose, state, approval] = texts(told, language);
    const { name, city, distance, contact, phone } = agencies[index];
    return {
      stage: say(words('第一阶段', 'Stage 1'), language),
      region: say(words('华东', 'East'), language),
      ...{ city: say(city, language), distance, customer: say(name, language) },
      contact: `${say(contact, language)} ${phone}`,
      ...{ way, purpose, planned: day, owner: say(rep, language), visited, state, approval },
    };
  });
}

const visits: readonly { told: Told; date: string; followUp: string | null }[] = [
  {
    told: [
      words(
        '与计调钱经理面谈四十分钟，介绍营地接待能力和研学课程，留下报价单。',
        'Forty minutes with Ms Qian: capacity of the camp, courses for schools; left a price list.',
      ),
      words('对方担心大巴停车位不够。', 'Worried about parking for coaches.'),
      words('希望先办一次踩线，班级价再低一点。', 'Would like a trial visit and a better price for classes.'),
    ],
    date: '2026-10-19',
    followUp: '2026-10-26',
  },
  {
    told: [
      words(
        '向孙主任说明雨天备用场地和月结办法，看了他们的团建线路。',
        'Explained the indoor hall and monthly payment to Mr Sun; looked at their team tours.',
      ),
      words('同类营地报价低一成。', 'Another camp offers a tenth less.'),
      words('建议做周末两日套餐。', 'Proposes a weekend package.'),
    ],
    date: '2026-10-22',
    followUp: '2026-12-05',
  },
];

export function sampleVisitLog(language: Language): RowData[] {
  return visits.map(({ told, date, followUp }, index) => {
    const [course, problems, opinions] = texts(told, language);
    const customer = say(agencies[index].name, language);
    return { customer, date, visitor: say(rep, language), course, problems, opinions, followUp };
  });
}
