/** The sample office: a director, a clerk, six supervisors, reps and promoters, each with scores for one month. */
import { say, words } from '../language';
import type { Language, Words } from '../language';

export interface SamplePerson {
  readonly id: string;
  readonly name: Words;
  readonly department: Words;
  readonly role: Words;
  /** Id of the direct supervisor; "" for the director. */
  readonly supervisor: string;
  /** Id of the rating scheme. */
  readonly scheme: 'headquarters' | 'direct' | 'dual' | 'parallel';
  readonly from: string;
  readonly payable: number;
  /** Ids of the raters in the order of the scheme's slots; a list where several share the slot. */
  readonly raters: readonly (string | readonly string[])[];
  /** Scores by rater, then by KPI of the role. */
  readonly scores: readonly (readonly number[])[];
}

const departments = {
  office: words('办公室', 'Office'),
  supermarkets: words('商超部', 'Supermarkets'),
  catering: words('餐饮部', 'Catering'),
  wholesale: words('流通部', 'Wholesale'),
  marketing: words('市场部', 'Marketing'),
  promotion: words('促销部', 'Promotion'),
  regional: words('外埠部', 'Regions'),
};

const roles = {
  director: words('办事处主任', 'Office director'),
  clerk: words('销售内勤', 'Sales clerk'),
  supermarkets: words('商超主管', 'Supermarket supervisor'),
  catering: words('餐饮主管', 'Catering supervisor'),
  wholesale: words('流通主管', 'Wholesale supervisor'),
  marketing: words('市场主管', 'Marketing supervisor'),
  promotion: words('促销主管', 'Promotion supervisor'),
  regional: words('外埠主管', 'Regional supervisor'),
  rep: words('商超业代', 'Supermarket rep'),
  promoter: words('商超促销员', 'Supermarket promoter'),
};

type Row = [
  id: string,
  zh: string,
  en: string,
  department: keyof typeof departments,
  role: keyof typeof roles,
  supervisor: string,
  from: string,
  payable: number,
];

const person = (
  [id, zh, en, department, role, supervisor, from, payable]: Row,
  scheme: SamplePerson['scheme'],
  raters: SamplePerson['raters'],
  scores: SamplePerson['scores'],
): SamplePerson => ({
  id,
  name: words(`${zh}（示例）`, `${en} (sample)`),
  department: departments[department],
  role: roles[role],
  supervisor,
  scheme,
  from,
  payable,
  raters,
  scores,
});

const direct = (row: Row, ...scores: number[]) => person(row, 'direct', ['D01'], [scores]);
const dual = (row: Row, supervisor: number[], director: number[]) =>
  person(row, 'dual', [row[5], 'D01'], [supervisor, director]);
const parallel = (row: Row, reps: string[], ...scores: number[][]) =>
  person(row, 'parallel', ['S05', reps], scores);

/** Unnamed rater at headquarters. */
export const HEADQUARTERS = '';

export const samplePeople: readonly SamplePerson[] = [
  person(
    ['D01', '高远', 'Gao Yuan', 'office', 'director', '', '2021-03-01', 15000],
    'headquarters',
    [HEADQUARTERS],
    [[92, 90, 88, 91, 90, 89]],
  ),
  direct(['C01', '苏婷', 'Su Ting', 'office', 'clerk', 'D01', '2023-05-08', 5500], 92, 88, 95, 90, 86),
  direct(
    ['S01', '梁栋', 'Liang Dong', 'supermarkets', 'supermarkets', 'D01', '2022-02-14', 8500],
    88,
    91,
    85,
  ),
  dual(
    ['R01', '罗斌', 'Luo Bin', 'supermarkets', 'rep', 'S01', '2024-07-01', 5600],
    [90, 86, 88],
    [88, 84, 90],
  ),
  dual(
    ['R02', '谢敏', 'Xie Min', 'supermarkets', 'rep', 'S01', '2024-09-02', 5600],
    [85, 92, 80],
    [86, 90, 82],
  ),
  dual(
    ['R03', '唐宇', 'Tang Yu', 'supermarkets', 'rep', 'S01', '2025-04-01', 5200],
    [76, 80, 78],
    [74, 82, 75],
  ),
  direct(['S02', '曹雪', 'Cao Xue', 'catering', 'catering', 'D01', '2022-06-20', 8300], 82, 88, 86),
  direct(['S03', '邓凯', 'Deng Kai', 'wholesale', 'wholesale', 'D01', '2022-08-15', 8300], 90, 79, 84),
  direct(['S04', '许诺', 'Xu Nuo', 'marketing', 'marketing', 'D01', '2023-01-09', 8200], 87, 93, 90),
  direct(['S05', '潘虹', 'Pan Hong', 'promotion', 'promotion', 'D01', '2022-11-01', 7800], 91, 89),
  parallel(
    ['P01', '叶青', 'Ye Qing', 'promotion', 'promoter', 'S05', '2025-03-03', 4300],
    ['R01', 'R02'],
    [90, 88, 94, 85],
    [86, 90, 92, 88],
    [88, 87, 90, 90],
  ),
  parallel(
    ['P02', '丁香', 'Ding Xiang', 'promotion', 'promoter', 'S05', '2025-06-16', 4300],
    ['R02'],
    [84, 82, 90, 88],
    [80, 85, 86, 90],
  ),
  parallel(
    ['P03', '姜涛', 'Jiang Tao', 'promotion', 'promoter', 'S05', '2026-02-24', 4200],
    ['R03'],
    [75, 80, 85, 82],
    [78, 76, 84, 80],
  ),
  direct(['S06', '方舟', 'Fang Zhou', 'regional', 'regional', 'D01', '2023-03-13', 8200], 84, 88, 86, 90),
];

/** Name of a sample person as it stands in the cells; "" for nobody. */
export function sampleName(id: string, language: Language): string {
  const found = samplePeople.find((entry) => entry.id === id);
  return found ? say(found.name, language) : '';
}
