import { settingsFindings } from './settings-findings';

/** What a sentence may say: the facts of one problem. Numbers come as the sheet shows them. */
type Facts = Record<string, string | number | boolean | null>;

const amount = (gap: unknown) => (Number(gap) < 0 ? `还差 ${-Number(gap)}` : `超出 ${Number(gap)}`);
const month = (period: unknown) => String(period).replace(/^(\d{4})-0?(\d{1,2})$/, '$1年$2月');

const said = (value: unknown) => (value === null || value === '' ? '空白' : `“${value}”`);

/** What stands where a formula was; of another formula also what it shows. */
const foundThere = (shown: unknown, shows: unknown) =>
  shown === shows || !String(shown).startsWith('=')
    ? said(shown)
    : `${said(start(shown))}（显示${said(shows)}）`;

/** What belongs there: the value where it is known, otherwise the formula. */
const shouldBe = (expected: unknown, formula: unknown) =>
  expected === null ? `应为公式 ${start(formula)}` : `按规则应为${said(expected)}`;

/** Formulas run over many lines; their beginning tells them apart. */
const start = (formula: unknown) => {
  const text = String(formula);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

/** The finding in words. */
const settingWrong = (facts: Facts) =>
  settingsFindings[facts.finding as keyof typeof settingsFindings]?.(facts) ??
  `规则设置“${facts.name}”不能用`;

/** Why no score can be proposed for a line. */
const whyNot: Record<string, string> = {
  'no-direction': '没有填写方向',
  'no-target': '目标值不是数字',
  'no-actual': '完成情况不是数字',
  'units-differ': '目标值和完成情况一个是百分数、一个不是',
  'no-score': '按这个目标值算不出得分',
};

/** Parts of a table that is not ours. */
const parts: Record<string, string> = {
  name: '姓名',
  score: '得分',
  weight: '权重',
  receivable: '应收',
  collected: '实收',
  arrears: '期初欠费',
  recovered: '清欠',
};

/**
 * The sentence of each problem code: what is, and what to do. The place is put in front by `at`.
 * Words: no codes, no English but KPI, no exclamation marks.
 */
export const problems = {
  /** "考核-张三!C8：" in front of a sentence; nothing for the workbook as a whole. */
  at: (sheet: string, address: string): string =>
    sheet === '' ? '' : address === '' ? `${sheet}：` : `${sheet}!${address}：`,

  sentences: {
    'weights-not-100': ({ sum, gap }: Facts) =>
      `权重合计 ${sum}，${amount(gap)}。请调整权重，或点“按比例归一”。`,
    'weight-not-number': ({ kpi, value }: Facts) => `“${kpi}”的权重是“${value}”，不是数字。请填写数字。`,
    'weight-negative': ({ kpi, value }: Facts) => `“${kpi}”的权重是 ${value}，不能小于 0。请改正权重。`,
    'no-lines': ({ person }: Facts) => `${person}的考核表没有要评分的 KPI。请填写 KPI 和权重。`,
    'score-missing': ({ kpi, rater, person }: Facts) =>
      kpi === null
        ? `${rater}还没有给${person}评分。请填写得分。`
        : `${rater}还没有给“${kpi}”评分。请填写得分，0 分也要填 0。`,
    'score-not-number': ({ kpi, rater, value }: Facts) =>
      `${rater}给“${kpi}”的得分是“${value}”，不是数字。请填写数字。`,
    'score-out-of-range': ({ kpi, rater, value, min, max }: Facts) =>
      `${rater}给“${kpi}”的得分是 ${value}，应在 ${min}～${max} 之间。请改正得分。`,
    'score-on-zero-weight': ({ kpi, rater, value }: Facts) =>
      `“${kpi}”的权重是 0，${rater}的得分 ${value} 不计入。请清除得分，或给它权重。`,
    'bonus-not-number': ({ value }: Facts) => `加减分是“${value}”，不是数字。请填写数字，没有就留空。`,
    'rater-weights-not-100': ({ sum, gap }: Facts) =>
      `评分人的权重合计 ${sum}%，${amount(gap)}%。请按考核方式改正评分人的权重。`,
    'rater-weights-differ': ({ slot, value, expected }: Facts) =>
      `“${slot}”的几位评分人权重不同：${value}% 和 ${expected}%。同一角色的权重请填成一样。`,
    'rater-weight-not-number': ({ rater, value }: Facts) =>
      `${rater}的权重是“${value}”，不是百分数。请填写百分数，例如 70%。`,
    'rater-missing': ({ person }: Facts) =>
      `${person}的考核没有评分人。请填写评分人，或在人员名册填写考核方式。`,
    'unknown-scale': ({ value }: Facts) => `计分方式是“${value}”。请填写百分制或分值制。`,
    'unknown-rating-scheme': ({ person, value }: Facts) =>
      value === ''
        ? `${person}没有填写考核方式。请填写规则设置里的一种考核方式。`
        : `${person}的考核方式“${value}”在规则设置里没有。请改用已有的考核方式，或在规则设置里添加。`,
    'period-invalid': ({ value }: Facts) =>
      value === ''
        ? '没有填写期间。请填写月份，例如 2026-10。'
        : `期间是“${value}”。请填写月份，例如 2026-10。`,
    'person-missing': () => '没有填写工号和姓名。请填写被考核人。',
    'final-differs': ({ person, shown, expected }: Facts) =>
      `${person}的最终得分显示为“${shown}”，按规则应为“${expected}”。请检查这里的公式是否被改动。`,
    'formula-overwritten': ({ label, shown, shows, expected, formula }: Facts) =>
      `“${label}”的公式被改成了${foundThere(shown, shows)}，${shouldBe(expected, formula)}。请点“修复公式”恢复，有意改动的可以不管。`,
    'formula-restored': ({ label, shown, shows, expected, formula }: Facts) =>
      `“${label}”的公式已恢复，原来是${foundThere(shown, shows)}，${shouldBe(expected, formula)}。`,
    'total-differs': ({ label, shown, expected }: Facts) =>
      `“${label}”显示为${said(shown)}，按规则应为${said(expected)}。请重新计算；填写的数请核对。`,
    'label-missing': ({ label, table }: Facts) =>
      `${table}里找不到“${label}”，与它有关的公式没有核对。请恢复这一项，或重新插入表格。`,
    'weights-zero': () => '没有一行的权重大于 0，不能按比例归一。请先填写权重。',
    'rater-not-found': ({ value, known }: Facts) =>
      `这份考核没有评分人“${value}”。请改用其中一位：${known}。`,
    'proposal-impossible': ({ kpi, reason }: Facts) =>
      `“${kpi}”没有建议得分：${whyNot[String(reason)] ?? reason}。`,
    'form-incomplete': ({ form, count }: Facts) =>
      `${form}还不能定稿，有 ${count} 处要先处理。处理以后再点定稿。`,
    'table-empty': ({ table }: Facts) => `${table}还没有填写任何一行。请先填写。`,
    'field-blank': ({ label }: Facts) => `“${label}”还空着。请填写。`,
    'cell-blank': ({ column }: Facts) => `这一行的“${column}”还空着。请填写，或删除这一行。`,
    'value-not-number': ({ column, value }: Facts) => `“${column}”是“${value}”，不是数字。请填写数字。`,
    'value-not-date': ({ column, value }: Facts) =>
      `“${column}”是“${value}”，不是日期。请填写日期，例如 2026-11-25。`,
    'cell-error': ({ value }: Facts) => `这里显示 ${value}，公式出错了。请恢复公式。`,
    'quarter-invalid': ({ value }: Facts) => `季度是“${value}”。请填写季度，例如 2026年第3季度。`,
    'month-without-scores': ({ month: period }: Facts) =>
      `${month(period)}还没有一个人有最终得分，均分只按其余月份计算。请补齐考核，再重新排名。`,
    'too-few-ranked': ({ ranked, least }: Facts) =>
      `参加排名的只有 ${ranked} 人，不足 ${least} 人，先奖后罚，黄牌和淘汰的名额可能不足。请核对名单。`,
    'tie-rewarded': ({ people, rank, rewards }: Facts) =>
      `${people}并列第 ${rank} 名，都列入奖励，奖励人数超过 ${rewards} 人。请确认。`,
    'scores-typed': ({ count }: Facts) =>
      `从这里起有 ${count} 个得分没有对应的考核，按表上填写的数计算。请核对，或补上考核。`,
    'tie-to-decide': ({ people, place }: Facts) =>
      `${people}并列倒数第 ${place} 名，跨过处罚界线，没有自动结果。请由人裁定，写在“人工裁定”里。`,
    'accident-unclear': ({ person, value }: Facts) =>
      `${person}的安全事故是“${value}”，看不懂，没有计入。请选是或否。`,
    'accident-carried': ({ person }: Facts) =>
      `${person}在以前的季度有重大安全责任事故，本季度仍取消奖励资格。不该取消的，请改选否。`,
    'yellow-card-tied': ({ person, month: period }: Facts) =>
      `${person}的黄牌要看${month(period)}，当月末位有并列，结论延期。请由人裁定，写在“人工裁定”里。`,
    'no-weekly-report-here': () => '这张工作表上没有周工作报告。请切换到要接着写的周报再试。',
    'week-invalid': ({ value }: Facts) =>
      value === ''
        ? '没有填写周内日期。请填写这一周的任意一天，例如 2026-11-23。'
        : `周内日期是“${value}”，看不懂。请填写这一周的任意一天，例如 2026-11-23。`,
    'week-exists': ({ person, week }: Facts) => `${person}的 ${week} 周报已经有了，没有再生成。`,
    'completion-differs': ({ person, shown, expected }: Facts) =>
      `${person}的执行率显示为“${shown}”，按规则应为“${expected}”。请检查这里的公式是否被改动。`,
    'daily-plan-proposed': ({ week, rate, threshold }: Facts) =>
      `${week} 的周计划执行率合计 ${rate}%，达到 ${threshold}%，可以推行日计划。需要时插入日计划。`,
    'no-letters': ({ period }: Facts) =>
      period === ''
        ? '工作簿里没有填写过的目标责任书。请先插入并填写目标责任书。'
        : `${month(period)}没有填写过的目标责任书。请先插入并填写目标责任书。`,
    'direction-unknown': ({ goal, value }: Facts) =>
      value === ''
        ? `“${goal}”没有填写方向，没法核对是否达标。请选越大越好、越小越好或达标制。`
        : `“${goal}”的方向是“${value}”，看不懂。请选越大越好、越小越好或达标制。`,
    'target-open': ({ goal, column }: Facts) =>
      `“${goal}”的${column}还空着，实发工资暂不计算。请填写，0 也要填 0。`,
    'yes-no-unclear': ({ column, value }: Facts) => `“${column}”是“${value}”，看不懂，按否计算。请选是或否。`,
    'value-negative': ({ column, value }: Facts) => `“${column}”是 ${value}，不能小于 0。请改正。`,
    'payable-differs': ({ person, shown, roster }: Facts) =>
      `${person}的应发工资在这里是 ${shown}，人员名册里是 ${roster}。按这里的计算，请核对。`,
    'pay-differs': ({ person, label, shown, expected }: Facts) =>
      `${person}的${label}显示为“${shown}”，按规则应为“${expected}”。请检查这里的公式是否被改动。`,
    'duplicate-letter': ({ person, period, other }: Facts) =>
      `${person}在${month(period)}有两份责任书，另一份在 ${other}。请只保留一份，以免重复发放。`,
    'no-registers': () => '工作簿里没有收缴率明细。请先插入收缴率明细并填写。',
    'project-missing': () => '这一行没有填写项目，没有计入。请填写项目或楼栋。',
    'fee-row-twice': ({ project, month: period, other }: Facts) =>
      `${project}的${month(period)}有两行，另一行在 ${other}。只计入了那一行，请合并或删除一行。`,
    'fee-month-missing': ({ project, month: period }: Facts) =>
      project === ''
        ? `收缴率明细里没有${month(period)}。请补上这个月。`
        : `${project}缺${month(period)}，累计里没有这个月。请补上一行。`,
    'project-not-in-registers': ({ project }: Facts) =>
      `“${project}”当年在收缴率明细里没有，这一行没有更新。请核对项目名称，或删除这一行。`,
    'waived-above-receivable': ({ value, due }: Facts) =>
      `减免 ${value} 大于应收 ${due}，这一行的应收没有计入。请改正。`,
    'paid-above-due': ({ column, value, due }: Facts) =>
      `“${column}”是 ${value}，大于应收的 ${due}，收缴率超过 100%。请核对。`,
    'payment-for-another-month': ({ project, month: period, value }: Facts) =>
      `${project}在${month(period)}没有到期的应收，却有实收 ${value}。请记到所结清的费用月份，预交的记入预收。`,
    'shares-not-100': ({ sum, gap }: Facts) => `责任比例合计 ${sum}%，${amount(gap)}%。请调整到合计 100%。`,
    'curve-falls': ({ month: number, value, before }: Facts) =>
      `${number}月的累计预算 ${value}% 低于前面的 ${before}%。累计只增不减，请改正。`,
    'curve-end-differs': ({ value, expected }: Facts) =>
      `12月的累计预算是 ${value}%，全年目标是 ${expected}%。请改成一致。`,
    'curve-due-missing': ({ months }: Facts) =>
      `预算曲线按全年净应收算，${months}月还没有净应收，预算会偏低。请在这里填写预计数。`,
    'change-not-approved': ({ line }: Facts) =>
      `“${line}”的预算调整没有批准人，不生效。请补批准人，或删除这一行。`,
    'sheet-not-found': ({ name }: Facts) => `没有工作表“${name}”。请核对名称。`,
    'no-form-here': () => '这张工作表上没有用本工具插入的表。请切换到要定稿的表再试。',
    'no-evaluation-here': () => '这张工作表上没有考核表。请切换到考核表再试。',
    'evaluation-not-found': ({ person, period }: Facts) =>
      `这张工作表上没有${[person, period === '' ? '' : month(period)].filter(Boolean).join('在')}的考核。请核对姓名和期间。`,
    'several-evaluations': ({ count }: Facts) =>
      `这张工作表上有 ${count} 份考核。请先选中其中一份里的单元格，再试一次。`,
    'cell-has-formula': ({ formula }: Facts) => `这里是公式 ${formula}，没有改写。请先换成数字再试。`,
    'nothing-to-score': ({ kind }: Facts): string =>
      kind === 'collection'
        ? '这里没有找到应收和实收。请选中包含这些列的区域。'
        : '这里没有找到带得分的人员表，也没有应收和实收。请选中包含姓名和得分的区域。',
    'mapping-incomplete': ({ missing }: Facts) =>
      `没有认出${String(missing)
        .split(',')
        .map((part) => parts[part] ?? part)
        .join('、')}在哪里，没有写入。请指定后再试。`,
    'mapping-unsure': () => '对这张表的读法没有把握，没有写入。请核对读法，确认后再试。',
    'header-not-found': ({ value }: Facts) => `这里没有“${value}”这一列或行。请改用表头原文、列号或行号。`,
    'result-cell-occupied': ({ value }: Facts) =>
      `结果要写在这里，但已有“${value}”，没有写入。请清空，或另选结果位置。`,
    'results-as-values': ({ value }: Facts) =>
      `“${value}”在表里不是普通数字，公式算不了，结果写成数值。改成数字后可再用公式。`,
    'range-score-missing': ({ person, kpi }: Facts) =>
      `${person}的${kpi === '' ? '得分' : `“${kpi}”`}还空着。请填写得分，0 分也要填 0。`,
    'range-score-not-number': ({ person, kpi, value }: Facts) =>
      `${person}的${kpi === '' ? '得分' : `“${kpi}”`}是“${value}”，不是数字。请填写数字。`,
    'range-score-out-of-range': ({ person, kpi, value, min, max }: Facts) =>
      `${person}的${kpi === '' ? '得分' : `“${kpi}”`}是 ${value}，应在 ${min}～${max} 之间。请改正得分。`,
    'name-hidden': ({ name, used }: Facts) => `名称“${name}”已被一张隐藏的工作表占用，新表叫“${used}”。`,
    'many-sheets': ({ count }: Facts) =>
      `工作簿已有 ${count} 张工作表，打开和计算会变慢。建议把以前的月份另存为一个工作簿。`,
    'form-off-sheet': ({ rows, columns }: Facts) =>
      `从这里开始，表要占 ${rows} 行 ${columns} 列，超出了工作表。请选靠上、靠左的单元格再试。`,
    'cell-in-the-way': ({ value, form }: Facts) =>
      `这里已有内容“${value}”，表要占 ${form}，没有写入。请选一块空白处，或插入到新工作表。`,
    'table-in-the-way': ({ name, form }: Facts) =>
      `这里是表格“${name}”，表要占 ${form}，没有写入。请选一块空白处，或插入到新工作表。`,
    'pivot-in-the-way': ({ name, form }: Facts) =>
      `这里是数据透视表“${name}”，表要占 ${form}，没有写入。请选一块空白处，或插入到新工作表。`,
    'merge-in-the-way': ({ form }: Facts) =>
      `这里是合并的单元格，表要占 ${form}，没有写入。请取消合并，或另选一块空白处。`,
    'form-too-large': ({ rows, columns }: Facts) =>
      `表要占 ${rows} 行 ${columns} 列，太大，不能放在已有的工作表上。请插入到新工作表。`,
    'widths-kept': ({ columns }: Facts) =>
      `列 ${columns} 里另有内容，列宽没有改动。文字显示不全时请自己调整列宽。`,
    'rest-protected': ({ value, count }: Facts) =>
      `定稿保护的是整张工作表，表以外的 ${count} 个单元格（这里是“${value}”）也不能改了，已设为不锁定的除外。要改请先撤销定稿。`,
    'person-not-on-roster': ({ person }: Facts) =>
      `${person}不在人员名册里，不参加排名。请把此人加入名册，或改正工号和姓名。`,
    'person-name-differs': ({ person, employeeId, rosterName }: Facts) =>
      `工号 ${employeeId} 在人员名册里是${rosterName}，这里写的是${person}，不参加排名。请改正工号或姓名。`,
    'person-not-employed': ({ person, period }: Facts) =>
      `${person}在${month(period)}不在职，不参加排名。请核对人员名册的在职日期。`,
    'duplicate-evaluation': ({ person, period, other }: Facts) =>
      `${person}在${month(period)}有两份考核，另一份在 ${other}。两份都不参加排名，请只保留一份。`,
    'duplicate-employee-id': ({ employeeId, person, other }: Facts) =>
      `工号 ${employeeId} 同时属于${person}和${other}。请改正其中一个工号。`,
    'roster-missing': () => '工作簿里没有人员名册。请先插入人员名册并填写人员。',
    'roster-empty': () => '人员名册里还没有人。请填写工号、姓名、部门和岗位。',
    'roster-value-invalid': ({ column, value, person }: Facts) =>
      `${person}的${column}是“${value}”，看不懂。请改正。`,
    'role-without-kpis': ({ person, role }: Facts) =>
      `岗位KPI库里没有岗位“${role}”的 KPI，${person}的考核表是空的。请在考核表里填写 KPI，或补充岗位KPI库。`,
    'role-library-missing': () =>
      '工作簿里没有岗位KPI库，考核表里没有 KPI。请先插入岗位KPI库，或自己填写 KPI。',
    'column-missing': ({ column, table }: Facts) => `${table}缺少“${column}”列。请恢复这一列。`,
    'nothing-recognised': () =>
      '这个工作簿里没有能识别的考核表、名册或明细。请先插入模板，或打开正确的工作簿。',
    'no-evaluations': ({ period }: Facts) =>
      period === '' ? '工作簿里没有考核表。请先生成考核表。' : `${month(period)}没有考核表。请先生成考核表。`,
    'too-many-for-formulas': ({ people }: Facts) =>
      `参加排名的有 ${people} 人，超过 500 人，名次和得分写成了数值。改动得分后请重新排名。`,
    'too-long-for-formulas': ({ people, rows }: Facts) =>
      `考核明细有 ${rows} 行，给 ${people} 人逐一查找得分太慢，得分写成了数值。改动得分后请重新排名。`,
    'settings-invalid': (facts: Facts) =>
      `${settingWrong(facts)}，${facts.used === '' ? '这一项不算' : `暂按“${facts.used}”计算`}。请改正。`,
    'second-settings': ({ first }: Facts) =>
      `工作簿里已有规则设置，以工作表“${first}”上的为准。请删除多余的一份。`,
    'parameter-missing': ({ parameter }: Facts) => `还缺“${parameter}”。请填写后再试。`,
    'parameter-invalid': ({ parameter, value }: Facts) => `“${parameter}”不能是“${value}”。请改正后再试。`,
    cancelled: () => '已取消，工作簿没有改动。',
    'place-gone': ({ place }: Facts) => `${place} 已经不在了。请重新计算，再从新的结果转到。`,
    'changed-meanwhile': ({ value }: Facts) =>
      `写入的同时有人把这里改成了“${value}”。已全部恢复原样，没有写入。请再试一次。`,
    'restore-incomplete': () =>
      '写入中断，恢复时又被 Excel 拒绝，这里可能与原来不同。请核对，或关闭工作簿不保存。',
    'nothing-to-undo': () => '没有可以撤销的操作。',
    'undo-not-found': () => '历史里没有这次操作，可能已经撤销。请重新打开历史再选。',
    'undo-not-kept': ({ command }: Facts) =>
      `“${command}”改动的内容太多，关闭窗格后就不再记着，不能撤销。请改回保存过的工作簿。`,
    'undo-sheet-deleted': () => '这一步删掉了整份表，删掉的内容没有留底，不能撤销。请改回保存过的工作簿。',
    'undo-sheet-edited': () =>
      '插入之后又有人改过，撤销会把这些改动一起删掉，所以没有撤销。确定不要了再撤销一次。',
    'undo-cell-changed': ({ value }: Facts) => `之后又被改成了“${value}”，没有动它。要恢复请自己改回。`,
    'undo-place-gone': () => '写过的地方已经不在了，这一处不用恢复。',
    'undo-incomplete': () => '撤销进行到一半被 Excel 拒绝，这里可能没有恢复。请再撤销一次。',
    'file-not-a-workbook': ({ file }: Facts) => `${file} 不是 Excel 工作簿。请选择扩展名为 xlsx 的文件。`,
    'file-encrypted': ({ file }: Facts) => `${file} 有打开密码。请先在 Excel 里取消密码再试。`,
    'file-damaged': ({ file }: Facts) => `${file} 已损坏，打不开。请用 Excel 打开并修复，另存后再试。`,
    'file-too-large': ({ file, size, limit }: Facts) =>
      `${file} 太大${limit === undefined ? '' : `，有 ${size} 兆，最多 ${limit} 兆`}。请拆开后再试。`,
    'file-legacy-xls': ({ file }: Facts) => `${file} 是旧格式的工作簿。请在 Excel 里另存为 xlsx 再试。`,
    'file-macro-enabled': ({ file }: Facts) => `${file} 含有宏。请在 Excel 里另存为 xlsx 再试。`,
    'file-unreadable': ({ file }: Facts) => `${file} 读不到。请核对文件还在原处、没有被移走，再试一次。`,
    'file-without-evaluations': ({ file }: Facts) =>
      `${file} 里没有能识别的考核表或考核明细。请核对选的是不是这个文件，表头有没有 KPI、权重和评分人。`,
    'evaluation-known': ({ person, period, other }: Facts) =>
      `${person}${month(period)}的考核本工作簿里已有，在 ${other}，文件里的没有汇总。要换成文件里的，请先删除原来的再汇总。`,
    'nothing-to-consolidate': () => '选中的文件里没有能汇总的考核，工作簿没有改动。',
    'months-not-ranked': ({ period, others }: Facts) =>
      `文件里还有 ${others} 的考核，都在考核明细里；这次只排名 ${period}。其他月份请用“排名”。`,
    'register-as-values': ({ rows }: Facts) =>
      `考核明细有 ${rows} 行，公式会很慢，加权得分和最终得分写成了数值。改动得分后请重新排名，以排名表为准。`,
    'sheet-protected': ({ sheet }: Facts) =>
      sheet === ''
        ? '工作表受保护，不能写入。请先撤销保护再试。'
        : `工作表“${sheet}”受保护，不能写入。请先撤销保护再试。`,
    'sheet-finalized': ({ sheet }: Facts) => `工作表“${sheet}”已定稿，不能改动。要改动请先撤销定稿。`,
    'invalid-selection': () => '选中的不是一块单元格。请只选一个单元格再试。',
    'workbook-protected': () => '工作簿的结构受保护，不能添加或删除工作表。请先撤销工作簿保护再试。',
    'cell-edit-mode': () => '正在编辑单元格。请按回车结束编辑再试。',
    'merged-cells': () => '要写入的地方有合并的单元格。请取消合并再试。',
    'cells-off-sheet': () => '插入行会把已有内容挤出工作表。请删除工作表末尾的多余内容再试。',
    'filtered-range': () => '表格正在筛选，不能增减行。请清除筛选再试。',
    'undo-not-supported': () => '这一步不能撤销，没有执行。请先保存工作簿再试。',
    'unsupported-sheet': () => '当前的工作表不是普通工作表，不能写入。请换到普通工作表再试。',
    'inactive-workbook': () => '这个工作簿不在前台。请切换到它再试。',
    'range-too-large': () => '要处理的单元格太多。请把工作簿拆开再试。',
    'name-taken': () => '要用的名称已经有了。请再试一次。',
    'payload-too-large': () => '一次读写的内容太多。请选择一个月份，或把工作簿拆开再试。',
    'item-gone': () => '处理过程中有工作表或表格被删除或改名。请再试一次。',
    'not-supported': () => '这个版本的 Excel 不支持这一步。请更新 Excel 再试。',
    'workbook-busy': () => 'Excel 正忙。请稍后再试。',
    unexpected: () => '出了意料之外的问题，没有完成。请再试一次。',
  },
};
