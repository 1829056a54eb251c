import type { Language, Words } from '../language';
import { say, words } from '../language';
import type { RowData } from '../schema';
import { sampleName } from './people';

type Course = [
  course: Words,
  purpose: Words,
  audience: string,
  trainer: Words,
  method: Words,
  date: string,
  hours: number,
  assessment: Words,
  result: number | null,
];

const director = words('办事处主任', 'Office director');
const headquarters = words('总部培训部', 'Training, HQ');
const classroom = words('集中授课', 'Classroom');
const written = words('笔试', 'Written');

const courses: readonly Course[] = [
  [
    words('企业文化', 'The company'),
    words('了解公司的历史、制度和价值观', 'Know the company, its rules and values'),
    'P03',
    headquarters,
    classroom,
    '2026-10-12',
    2,
    written,
    92,
  ],
  [
    words('品牌及产品知识', 'Brands and products'),
    words('能准确介绍产品卖点和饮用场合', 'Explain what the products are and when people drink them'),
    'P03',
    headquarters,
    classroom,
    '2026-10-13',
    4,
    written,
    78,
  ],
  [
    words('产品推广方案', 'Promotion plan'),
    words('按方案执行终端促销和陈列', 'Carry out promotions and displays as planned'),
    'R03',
    director,
    words('案例分析', 'Case study'),
    '2026-10-15',
    3,
    words('试讲', 'Presentation'),
    84,
  ],
  [
    words('终端拜访与理货', 'Store visits and shelves'),
    words('按既定路线完成拜访八步骤', 'Visit along the route, step by step'),
    'R03',
    words('商超主管', 'Supermarket supervisor'),
    words('岗位带教', 'Coaching'),
    '2026-10-20',
    8,
    words('实操', 'Practical'),
    null,
  ],
];

/** A first round of training in the sample office; one mark below the line, one still to come. */
export function sampleTraining(language: Language): RowData[] {
  return courses.map(([course, purpose, audience, trainer, method, date, hours, assessment, result]) => ({
    course: say(course, language),
    purpose: say(purpose, language),
    audience: sampleName(audience, language),
    trainer: say(trainer, language),
    method: say(method, language),
    date,
    hours,
    place: say(words('办事处会议室', 'Meeting room'), language),
    assessment: say(assessment, language),
    passMark: 80,
    result,
  }));
}
