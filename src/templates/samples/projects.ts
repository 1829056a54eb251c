import { say, words } from '../language';
import type { Language, Words } from '../language';
import type { RowData } from '../schema';
import { stages } from '../formulas/tracker';
import { yesNoWords } from '../labels';

interface Project {
  readonly project: Words;
  readonly contractor: Words;
  readonly owner: Words;
  /** Index into the stages. */
  readonly stage: 0 | 1 | 2 | 3 | 4;
  readonly won?: Words;
  readonly tender?: string;
  readonly contract?: number;
  readonly prepaid?: number;
  readonly received?: number;
  readonly lastCall: string;
}

const won = yesNoWords[0];

const projects: readonly Project[] = [
  {
    project: words('滨江医院门诊楼弱电（示例）', 'Riverside clinic cabling (sample)'),
    contractor: words('恒远智能', 'Hengyuan Systems'),
    owner: words('滨江医院', 'Riverside Hospital'),
    stage: 0,
    lastCall: '2026-10-12',
  },
  {
    project: words('文昌中学教学楼广播（示例）', 'School public address (sample)'),
    contractor: words('中拓工程', 'Zhongtuo Works'),
    owner: words('文昌中学', 'Wenchang School'),
    stage: 1,
    won: words('待定', 'Open'),
    tender: '2026-11-30',
    lastCall: '2026-10-21',
  },
  {
    project: words('金湖酒店客控改造（示例）', 'Hotel room controls (sample)'),
    contractor: words('恒远智能', 'Hengyuan Systems'),
    owner: words('金湖酒店', 'Golden Lake Hotel'),
    stage: 3,
    won,
    tender: '2026-08-18',
    contract: 286500,
    prepaid: 85950,
    received: 85950,
    lastCall: '2026-10-19',
  },
  {
    project: words('开发区展厅会议系统（示例）', 'Showroom conference system (sample)'),
    contractor: words('博创集成', 'Bochuang'),
    owner: words('开发区管委会', 'Development zone'),
    stage: 4,
    won,
    tender: '2026-05-20',
    contract: 168000.5,
    prepaid: 50400,
    received: 134400,
    lastCall: '2026-10-08',
  },
  {
    project: words('北站停车场道闸（示例）', 'Station car park gates (sample)'),
    contractor: words('中拓工程', 'Zhongtuo Works'),
    owner: words('北站物业', 'North Station'),
    stage: 1,
    won: yesNoWords[1],
    tender: '2026-09-15',
    lastCall: '2026-09-16',
  },
];

/** Projects in different stages: one lost, two with a contract. */
export function sampleProjects(language: Language): RowData[] {
  return projects.map(({ project, contractor, owner, stage, won: result, ...rest }) => ({
    ...rest,
    project: say(project, language),
    contractor: say(contractor, language),
    owner: say(owner, language),
    stage: say(stages[stage], language),
    won: result ? say(result, language) : null,
    responsible: say(words('秦月', 'Qin Yue'), language),
  }));
}
