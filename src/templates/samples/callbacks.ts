import { say, words } from '../language';
import type { Language, Words } from '../language';
import type { RowData } from '../schema';

/** Kinds of calls with the share of customers to be reached. */
const categories = [
  { words: words('承保', 'New policy'), target: 0.5 },
  { words: words('退保', 'Cancellation'), target: 1 },
  { words: words('投诉', 'Complaint'), target: 1 },
  { words: words('查勘定损', 'Claim survey'), target: 1 },
  { words: words('结案', 'Closed claim'), target: 0.5 },
] as const;

export const callbackCategories: readonly Words[] = categories.map((category) => category.words);

/** A report without figures: every kind with its target. */
export const callbackTargets = (language: Language): RowData[] =>
  categories.map(({ words: category, target }) => ({ category: say(category, language), target }));

type Figures = [
  figures: readonly [
    due: number,
    done: number,
    satisfied: number,
    phone: number,
    message: number,
    questions: number,
    complaints: number,
    reports: number,
    proposals: number,
  ],
  issues: Words,
  transferredTo: Words,
  improvement: Words,
];

const none = words('', '');

const month: readonly Figures[] = [
  [
    [420, 236, 231, 198, 38, 14, 1, 0, 3],
    words('部分客户没有收到电子保单', 'Some customers have no electronic policy yet'),
    words('承保部', 'Underwriting'),
    words('出单当天短信发送保单链接', 'Send the link on the day of issue'),
  ],
  [
    [18, 18, 15, 18, 0, 2, 0, 0, 1],
    words('退费到账慢', 'Refunds take long'),
    words('财务部', 'Finance'),
    words('三个工作日内退费', 'Refund within three working days'),
  ],
  [
    [6, 6, 5, 6, 0, 0, 1, 0, 0],
    words('维修厂配件等待时间长', 'Long wait for parts'),
    words('理赔部', 'Claims'),
    words('与维修厂约定交车时间', 'Agree on a date with the workshop'),
  ],
  [
    [75, 71, 68, 71, 0, 5, 0, 0, 2],
    words('夜间查勘到场慢', 'Surveyors late at night'),
    words('查勘岗', 'Surveyors'),
    words('夜班增加一名查勘员', 'One more surveyor on the night shift'),
  ],
  [
    [130, 88, 86, 60, 28, 3, 0, 0, 1],
    words('对赔款明细有疑问', 'Questions about the amount paid'),
    none,
    words('随赔款短信附明细说明', 'Explain the amount in the message'),
  ],
];

/** Whose report it is: the mark of the sample stands here, since the kinds of calls belong to every report. */
export const callbackDepartment: Words = words('客户服务部（示例）', 'Customer service (sample)');

/** A month of calls; one kind misses its target. */
export function sampleCallbacks(language: Language): RowData[] {
  return callbackTargets(language).map((row, index) => {
    const [figures, issues, transferredTo, improvement] = month[index];
    const [due, done, satisfied, phone, message, questions, complaints, reports, proposals] = figures;
    return {
      ...row,
      ...{ due, done, satisfied, phone, message, questions, complaints, reports, proposals },
      issues: say(issues, language),
      transferredTo: say(transferredTo, language),
      improvement: say(improvement, language),
    };
  });
}
