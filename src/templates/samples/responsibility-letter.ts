import { directions } from '../directions';
import type { DirectionId } from '../directions';
import { yesNoWords } from '../labels';
import { say, words } from '../language';
import type { Language, Words } from '../language';
import type { RowData } from '../schema';

/** Kinds of targets in a responsibility letter. */
export const letterCategories = [
  words('管理', 'Management'),
  words('服务', 'Service'),
  words('安全', 'Safety'),
] as const;

const [management, service, safety] = letterCategories;

interface LetterTarget {
  readonly category: Words;
  readonly goal: Words;
  readonly target: number;
  readonly direction: DirectionId;
  /** What the sample shows. */
  readonly sample: number;
}

/** Targets of the service centre; rates are fractions. */
export const letterTargets: readonly LetterTarget[] = [
  {
    category: management,
    goal: words('员工对客服工作的满意率', 'Staff satisfaction with the service centre'),
    target: 0.9,
    direction: 'higher',
    sample: 0.925,
  },
  {
    category: management,
    goal: words('绩效考评合格率', 'Evaluation pass rate'),
    target: 0.98,
    direction: 'higher',
    sample: 1,
  },
  {
    category: management,
    goal: words('操作规程抽检合格率', 'Procedure spot checks passed'),
    target: 0.92,
    direction: 'higher',
    sample: 0.905,
  },
  {
    category: service,
    goal: words('业主（使用人）满意率', "Owners' satisfaction"),
    target: 0.97,
    direction: 'higher',
    sample: 0.972,
  },
  {
    category: service,
    goal: words('物业费收缴率', 'Collection rate'),
    target: 0.9,
    direction: 'higher',
    sample: 0.9094,
  },
  {
    category: safety,
    goal: words('重大安全责任事故（起）', 'Major safety accidents'),
    target: 0,
    direction: 'met',
    sample: 0,
  },
];

/** The targets as rows of the letter; with what was reached in a sample. */
export const letterRows = (language: Language, withActual: boolean): RowData[] =>
  letterTargets.map(({ category, goal, target, direction, sample }) => ({
    category: say(category, language),
    goal: say(goal, language),
    target,
    actual: withActual ? sample : null,
    direction: say(directions.find(({ id }) => id === direction)!.words, language),
    safety: say(yesNoWords[category === safety ? 0 : 1], language),
  }));

/** Whose letter the sample is. */
export const letterPerson = (language: Language) => ({
  employeeId: 'K01',
  name: say(words('林悦（示例）', 'Lin Yue (sample)'), language),
  department: say(words('客服中心', 'Service centre'), language),
  role: say(words('客服中心主管', 'Service centre supervisor'), language),
  payable: 6000,
});
