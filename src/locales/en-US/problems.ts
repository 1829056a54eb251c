import type { problems as zhProblems } from '../zh-CN/problems';
import { settingsFindings } from './settings-findings';

const amount = (gap: unknown) => (Number(gap) < 0 ? `${-Number(gap)} short` : `${Number(gap)} too many`);

const whyNot: Record<string, string> = {
  'no-direction': 'the direction is blank',
  'no-target': 'the target is not a number',
  'no-actual': 'the actual is not a number',
  'units-differ': 'one of target and actual is a percentage, the other is not',
  'no-score': 'this target gives no score',
};

const said = (value: unknown) => (value === null || value === '' ? 'a blank' : `“${value}”`);

/** What stands where a formula was; of another formula also what it shows. */
const foundThere = (shown: unknown, shows: unknown) =>
  shown === shows || !String(shown).startsWith('=')
    ? said(shown)
    : `${said(start(shown))}, showing ${said(shows)}`;

/** What belongs there: the value where it is known, otherwise the formula. */
const shouldBe = (expected: unknown, formula: unknown) =>
  expected === null ? `it should be ${start(formula)}` : `by the rules it is ${said(expected)}`;

/** Formulas run over many lines; their beginning tells them apart. */
const start = (formula: unknown) => {
  const text = String(formula);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

/** The finding in words. */
const settingWrong = (facts: Parameters<(typeof zhProblems.sentences)['settings-invalid']>[0]) =>
  settingsFindings[facts.finding as keyof typeof settingsFindings]?.(facts) ??
  `The setting “${facts.name}” cannot be used`;

export const problems: typeof zhProblems = {
  at: (sheet, address) => (sheet === '' ? '' : address === '' ? `${sheet}: ` : `${sheet}!${address}: `),

  sentences: {
    'weights-not-100': ({ sum, gap }) =>
      `The weights add up to ${sum}, ${amount(gap)}. Adjust them, or choose “Rescale weights to 100”.`,
    'weight-not-number': ({ kpi, value }) =>
      `The weight of “${kpi}” is “${value}”, which is not a number. Enter a number.`,
    'weight-negative': ({ kpi, value }) =>
      `The weight of “${kpi}” is ${value} and cannot be below 0. Correct the weight.`,
    'no-lines': ({ person }) => `The evaluation of ${person} has no KPI to score. Enter KPIs and weights.`,
    'score-missing': ({ kpi, rater, person }) =>
      kpi === null
        ? `${rater} has not scored ${person} yet. Enter the scores.`
        : `${rater} has not scored “${kpi}” yet. Enter the score; a score of 0 has to be entered as 0.`,
    'score-not-number': ({ kpi, rater, value }) =>
      `The score of ${rater} for “${kpi}” is “${value}”, which is not a number. Enter a number.`,
    'score-out-of-range': ({ kpi, rater, value, min, max }) =>
      `The score of ${rater} for “${kpi}” is ${value}; it has to be between ${min} and ${max}. Correct the score.`,
    'score-on-zero-weight': ({ kpi, rater, value }) =>
      `“${kpi}” has weight 0, so the score ${value} of ${rater} does not count. Clear the score or give the KPI a weight.`,
    'bonus-not-number': ({ value }) =>
      `The bonus is “${value}”, which is not a number. Enter a number, or leave it blank.`,
    'rater-weights-not-100': ({ sum, gap }) =>
      `The weights of the raters add up to ${sum}%, ${amount(gap)}. Correct them to the rating scheme.`,
    'rater-weights-differ': ({ slot, value, expected }) =>
      `The raters of “${slot}” have different weights: ${value}% and ${expected}%. Give raters of one slot the same weight.`,
    'rater-weight-not-number': ({ rater, value }) =>
      `The weight of ${rater} is “${value}”, which is not a percentage. Enter a percentage such as 70%.`,
    'rater-missing': ({ person }) =>
      `The evaluation of ${person} has no raters. Enter them, or enter a rating scheme on the roster.`,
    'unknown-scale': ({ value }) => `The scoring scale is “${value}”. Enter percent or points.`,
    'unknown-rating-scheme': ({ person, value }) =>
      value === ''
        ? `${person} has no rating scheme. Enter one of those on the settings sheet.`
        : `The rating scheme “${value}” of ${person} is not on the settings sheet. Use one that is there, or add it.`,
    'period-invalid': ({ value }) =>
      value === ''
        ? 'The period is missing. Enter a month such as 2026-10.'
        : `The period is “${value}”. Enter a month such as 2026-10.`,
    'person-missing': () => 'Employee ID and name are missing. Enter who is evaluated.',
    'final-differs': ({ person, shown, expected }) =>
      `The final score of ${person} shows “${shown}”; by the rules it is “${expected}”. Check whether the formula here was changed.`,
    'formula-overwritten': ({ label, shown, shows, expected, formula }) =>
      `The formula of “${label}” was replaced by ${foundThere(shown, shows)}; ${shouldBe(expected, formula)}. Restore it with “Repair formulas”, or leave it if it was meant.`,
    'formula-restored': ({ label, shown, shows, expected, formula }) =>
      `The formula of “${label}” is back. Before it was ${foundThere(shown, shows)}; ${shouldBe(expected, formula)}.`,
    'total-differs': ({ label, shown, expected }) =>
      `“${label}” shows ${said(shown)}, by the rules it is ${said(expected)}. Recalculate, and check what was typed.`,
    'label-missing': ({ label, table }) =>
      `“${label}” is gone from ${table}; formulas that need it were not checked. Restore it, or insert the form again.`,
    'weights-zero': () =>
      'No line has a weight above 0, so nothing can be rescaled. Enter the weights first.',
    'rater-not-found': ({ value, known }) =>
      `This evaluation has no rater “${value}”. Choose one of these: ${known}.`,
    'proposal-impossible': ({ kpi, reason }) =>
      `No score can be suggested for “${kpi}”: ${whyNot[String(reason)] ?? reason}.`,
    'form-incomplete': ({ form, count }) =>
      `${form} cannot be finalized yet: ${count} ${Number(count) === 1 ? 'thing needs' : 'things need'} attention first. Then finalize again.`,
    'table-empty': ({ table }) => `${table} has no row filled in. Fill it in first.`,
    'field-blank': ({ label }) => `“${label}” is blank. Fill it in.`,
    'cell-blank': ({ column }) => `“${column}” is blank in this row. Fill it in, or delete the row.`,
    'value-not-number': ({ column, value }) =>
      `“${column}” is “${value}”, which is not a number. Enter a number.`,
    'value-not-date': ({ column, value }) =>
      `“${column}” is “${value}”, which is not a date. Enter a date such as 2026-11-25.`,
    'cell-error': ({ value }) => `This cell shows ${value}: its formula is broken. Restore the formula.`,
    'quarter-invalid': ({ value }) => `The quarter is “${value}”. Enter a quarter such as 2026Q3.`,
    'month-without-scores': ({ month }) =>
      `Nobody has a final score in ${month} yet; means are taken over the other months. Complete the evaluations, then rank again.`,
    'too-few-ranked': ({ ranked, least }) =>
      `Only ${ranked} people are ranked, fewer than ${least}: rewards go first, so there may be fewer yellow cards and dismissal proposals. Check the list.`,
    'tie-rewarded': ({ people, rank, rewards }) =>
      `${people} share rank ${rank} and are all rewarded, which makes more than ${rewards}. Confirm it.`,
    'scores-typed': ({ count }) =>
      `From here on ${count} scores have no evaluation; they count as entered on the sheet. Check them, or add the evaluations.`,
    'tie-to-decide': ({ people, place }) =>
      `${people} share place ${place} from the last, across a penalty cut-off: there is no automatic outcome. Decide, and enter it under “Ruling”.`,
    'accident-unclear': ({ person, value }) =>
      `The safety accident of ${person} is “${value}”, which says neither yes nor no; it does not count. Choose Yes or No.`,
    'accident-carried': ({ person }) =>
      `${person} had a major safety accident in an earlier quarter, which still cancels the reward. Choose No if it should not.`,
    'yellow-card-tied': ({ person, month }) =>
      `The yellow card of ${person} depends on ${month}, where the last places are tied; it is postponed. Decide, and enter it under “Ruling”.`,
    'no-weekly-report-here': () =>
      'There is no weekly report on this sheet. Go to the report that is to be continued, then try again.',
    'week-invalid': ({ value }) =>
      value === ''
        ? '“Week of” is blank. Enter any day of the week, such as 2026-11-23.'
        : `“Week of” is “${value}”, which is no date. Enter any day of the week, such as 2026-11-23.`,
    'week-exists': ({ person, week }) =>
      `${person} already has a weekly report for ${week}; no other was created.`,
    'completion-differs': ({ person, shown, expected }) =>
      `The completion rate of ${person} shows “${shown}”; by the rules it is “${expected}”. Check whether the formula here was changed.`,
    'daily-plan-proposed': ({ week, rate, threshold }) =>
      `All weekly reports of ${week} together come to ${rate}%, which reaches ${threshold}%: the office is ready for daily plans. Insert a daily log when you want to begin.`,
    'no-letters': ({ period }) =>
      period === ''
        ? 'There is no responsibility letter that has been filled in. Insert one and fill it in.'
        : `There is no responsibility letter for ${period} that has been filled in. Insert one and fill it in.`,
    'direction-unknown': ({ goal, value }) =>
      value === ''
        ? `“${goal}” has no direction, so nobody can tell whether it is met. Choose Higher, Lower or Met.`
        : `The direction of “${goal}” is “${value}”, which is unknown. Choose Higher, Lower or Met.`,
    'target-open': ({ goal, column }) =>
      `“${goal}”: ${column} is blank, so pay stays open. Enter it; enter 0 for none.`,
    'yes-no-unclear': ({ column, value }) =>
      `“${column}” is “${value}”, which counts as No. Choose Yes or No.`,
    'value-negative': ({ column, value }) => `“${column}” is ${value}; it cannot be below 0. Correct it.`,
    'payable-differs': ({ person, shown, roster }) =>
      `The payable wage of ${person} is ${shown} here and ${roster} on the roster. It counts as here; check it.`,
    'pay-differs': ({ person, label, shown, expected }) =>
      `${label} of ${person} shows “${shown}”; by the rules it is “${expected}”. Check whether the formula was changed.`,
    'duplicate-letter': ({ person, period, other }) =>
      `${person} has two letters for ${period}, the other one at ${other}. Keep one, or pay is counted twice.`,
    'no-registers': () => 'The workbook has no collection register. Insert one and fill it in.',
    'project-missing': () => 'This row has no project and does not count. Enter the project or building.',
    'fee-row-twice': ({ project, month, other }) =>
      `${project} has two rows for ${month}, the other one at ${other}. Only that one counts; merge them or delete one.`,
    'fee-month-missing': ({ project, month }) =>
      project === ''
        ? `No register has ${month}. Add that month.`
        : `${project} lacks ${month}, so the figures to date lack it, too. Add a row.`,
    'project-not-in-registers': ({ project }) =>
      `No register has “${project}” in this year, so this row stays as it is. Check the name or delete the row.`,
    'waived-above-receivable': ({ value, due }) =>
      `${value} is waived, more than the receivable of ${due}, so what is due in this row does not count. Correct it.`,
    'paid-above-due': ({ column, value, due }) =>
      `“${column}” is ${value}, more than the ${due} due: the rate is above 100%. Check it.`,
    'payment-for-another-month': ({ project, month, value }) =>
      `${project}: ${value} collected for ${month}, when nothing was due. Enter it in the month whose fee it settles, or as prepaid.`,
    'shares-not-100': ({ sum, gap }) => `The shares add up to ${sum}%, ${amount(gap)}. Make them 100%.`,
    'curve-falls': ({ month, value, before }) =>
      `The cumulative budget of month ${month} is ${value}%, below the ${before}% before it. It cannot fall; correct it.`,
    'curve-end-differs': ({ value, expected }) =>
      `The cumulative budget of month 12 is ${value}%, the annual target ${expected}%. Make them the same.`,
    'curve-due-missing': ({ months }) =>
      `The curve is a share of the year’s receivable. It lacks that of month ${months}, so the budget is too low. Enter what is expected.`,
    'change-not-approved': ({ line }) =>
      `The budget change of “${line}” has no approver and does not count. Enter the approver or delete the row.`,
    'sheet-not-found': ({ name }) => `There is no sheet “${name}”. Check the name.`,
    'no-form-here': () =>
      'There is no form of this add-in on this sheet. Go to the form that is to be finalized, then try again.',
    'no-evaluation-here': () => 'There is no evaluation on this sheet. Go to an evaluation, then try again.',
    'evaluation-not-found': ({ person, period }) =>
      `This sheet has no evaluation${person === '' ? '' : ` of ${person}`}${period === '' ? '' : ` for ${period}`}. Check name and period.`,
    'several-evaluations': ({ count }) =>
      `There are ${count} evaluations on this sheet. Select a cell in one of them, then try again.`,
    'cell-has-formula': ({ formula }) =>
      `This cell holds the formula ${formula} and was not overwritten. Replace it with a number, then try again.`,
    'nothing-to-score': ({ kind }) =>
      kind === 'collection'
        ? 'No receivable and collected amounts were found here. Select the cells with these columns.'
        : 'No table of people with scores was found here, nor amounts receivable and collected. Select the cells with names and scores.',
    'mapping-incomplete': ({ missing }) =>
      `It is not clear where the ${String(missing).split(',').join(' and the ')} stands, so nothing was written. Choose it, then try again.`,
    'mapping-unsure': () =>
      'It is not certain that this table was read correctly, so nothing was written. Check the reading and confirm it.',
    'header-not-found': ({ value }) =>
      `There is no column or row “${value}” here. Use a header as it stands, a column letter or a row number.`,
    'result-cell-occupied': ({ value }) =>
      `Results belong here, but the cell holds “${value}”, so nothing was written. Clear it, or choose another place.`,
    'results-as-values': ({ value }) =>
      `“${value}” is no plain number in the sheet, which formulas cannot read, so results are values. Make it a number to use formulas.`,
    'range-score-missing': ({ person, kpi }) =>
      `${person} has no ${kpi === '' ? 'score' : `score for “${kpi}”`} yet. Enter it; a score of 0 has to be entered as 0.`,
    'range-score-not-number': ({ person, kpi, value }) =>
      `${person}’s ${kpi === '' ? 'score' : `score for “${kpi}”`} is “${value}”, which is not a number. Enter a number.`,
    'range-score-out-of-range': ({ person, kpi, value, min, max }) =>
      `${person}’s ${kpi === '' ? 'score' : `score for “${kpi}”`} is ${value}; it has to be between ${min} and ${max}. Correct it.`,
    'name-hidden': ({ name, used }) =>
      `A hidden sheet is called “${name}” already, so the new one is called “${used}”.`,
    'many-sheets': ({ count }) =>
      `The workbook has ${count} sheets and gets slow to open and calculate. Consider moving past months to another workbook.`,
    'form-off-sheet': ({ rows, columns }) =>
      `From here the form needs ${rows} rows and ${columns} columns and runs off the sheet. Select a cell further up or to the left.`,
    'cell-in-the-way': ({ value, form }) =>
      `This cell holds “${value}” and the form needs ${form}, so nothing was written. Select a blank area, or insert it on a new sheet.`,
    'table-in-the-way': ({ name, form }) =>
      `The table “${name}” is here and the form needs ${form}, so nothing was written. Select a blank area, or insert it on a new sheet.`,
    'pivot-in-the-way': ({ name, form }) =>
      `The pivot table “${name}” is here and the form needs ${form}, so nothing was written. Select a blank area, or insert it on a new sheet.`,
    'merge-in-the-way': ({ form }) =>
      `These cells are merged and the form needs ${form}, so nothing was written. Unmerge them, or select a blank area.`,
    'form-too-large': ({ rows, columns }) =>
      `The form needs ${rows} rows and ${columns} columns, too many for a sheet that is in use. Insert it on a new sheet.`,
    'widths-kept': ({ columns, count }) =>
      `${count === 1 ? `Column ${columns} holds` : `Columns ${columns} hold`} other content, so the width stays. Widen where text is cut off.`,
    'rest-protected': ({ value, count }) =>
      `Finalizing protects the whole sheet: ${count === 1 ? 'one cell' : `${count} cells`} outside the form (here “${value}”) can no longer be changed unless unlocked before. Reopen it to make changes.`,
    'person-not-on-roster': ({ person }) =>
      `${person} is not on the roster and is not ranked. Add this person to the roster, or correct the employee ID and name.`,
    'person-name-differs': ({ person, employeeId, rosterName }) =>
      `Employee ID ${employeeId} is ${rosterName} on the roster but ${person} here, so there is no rank. Correct the ID or the name.`,
    'person-not-employed': ({ person, period }) =>
      `${person} is not employed in ${period} and is not ranked. Check the dates of employment on the roster.`,
    'duplicate-evaluation': ({ person, period, other }) =>
      `${person} has two evaluations for ${period}; the other one is at ${other}. Neither is ranked. Keep only one.`,
    'duplicate-employee-id': ({ employeeId, person, other }) =>
      `Employee ID ${employeeId} belongs to both ${person} and ${other}. Correct one of them.`,
    'roster-missing': () => 'This workbook has no roster. Insert one and enter the people first.',
    'roster-empty': () => 'There is nobody on the roster yet. Enter employee ID, name, department and role.',
    'roster-value-invalid': ({ column, value, person }) =>
      `${column} of ${person} is “${value}”, which cannot be read. Correct it.`,
    'role-without-kpis': ({ person, role }) =>
      `The role library has no KPIs for “${role}”, so the evaluation of ${person} is empty. Enter KPIs on the evaluation, or add them to the role library.`,
    'role-library-missing': () =>
      'This workbook has no role library, so the evaluations have no KPIs. Insert a role library first, or enter the KPIs yourself.',
    'column-missing': ({ column, table }) => `${table} lacks the column “${column}”. Restore it.`,
    'nothing-recognised': () =>
      'No evaluation, roster or register was recognised in this workbook. Insert a template first, or open the right workbook.',
    'no-evaluations': ({ period }) =>
      period === ''
        ? 'This workbook has no evaluations. Create them first.'
        : `There are no evaluations for ${period}. Create them first.`,
    'too-many-for-formulas': ({ people }) =>
      `${people} people are ranked, more than 500, so scores and ranks were written as values. Rank again after a score changes.`,
    'too-long-for-formulas': ({ people, rows }) =>
      `The register has ${rows} rows; looking up the scores of ${people} people in it takes too long, so scores were written as values. Rank again after a score changes.`,
    'settings-invalid': (facts) =>
      `${settingWrong(facts)}; ${facts.used === '' ? 'it does not count' : `“${facts.used}” counts instead`}. Correct it.`,
    'second-settings': ({ first }) =>
      `There are settings in this workbook already; those on sheet “${first}” count. Delete the one too many.`,
    'parameter-missing': ({ parameter }) => `“${parameter}” is missing. Fill it in and try again.`,
    'parameter-invalid': ({ parameter, value }) =>
      `“${parameter}” cannot be “${value}”. Correct it and try again.`,
    cancelled: () => 'Cancelled. The workbook is unchanged.',
    'place-gone': ({ place }) => `${place} is no longer there. Recalculate and go from the new result.`,
    'changed-meanwhile': ({ value }) =>
      `Somebody changed this to "${value}" while it was being written. Everything is as it was; nothing was written. Try again.`,
    'restore-incomplete': () =>
      'The writing broke off, and Excel refused to put this back: it may differ from before. Check it, or close the workbook without saving.',
    'nothing-to-undo': () => 'There is nothing to undo.',
    'undo-not-found': () =>
      'The history does not have this step; it may have been undone. Open the history again and choose.',
    'undo-not-kept': ({ command }) =>
      `"${command}" changed too much to be remembered after the pane is closed, so it cannot be undone. Go back to a saved workbook.`,
    'undo-sheet-deleted': () =>
      'This step deleted whole forms, of which no copy is kept, so it cannot be undone. Go back to a saved workbook.',
    'undo-sheet-edited': () =>
      'Somebody has worked here since it was inserted, and undoing would delete that too, so nothing was undone. Undo again to confirm.',
    'undo-cell-changed': ({ value }) =>
      `This was changed to "${value}" later and is left alone. Change it back yourself if you want to.`,
    'undo-place-gone': () => 'What was written here is gone; there is nothing to restore.',
    'undo-incomplete': () => 'Excel refused half-way, and this may not be restored. Undo once more.',
    'file-not-a-workbook': ({ file }) => `${file} is not an Excel workbook. Choose a file that ends in xlsx.`,
    'file-encrypted': ({ file }) =>
      `${file} needs a password to open. Remove the password in Excel and try again.`,
    'file-damaged': ({ file }) =>
      `${file} is damaged and cannot be opened. Open and repair it in Excel, save it and try again.`,
    'file-too-large': ({ file, size, limit }) =>
      `${file} is too large${limit === undefined ? '' : `: ${size} MB where ${limit} MB can be read`}. Split it and try again.`,
    'file-legacy-xls': ({ file }) =>
      `${file} is a workbook of the old format. Save it as xlsx in Excel and try again.`,
    'file-macro-enabled': ({ file }) => `${file} contains macros. Save it as xlsx in Excel and try again.`,
    'file-unreadable': ({ file }) =>
      `${file} cannot be read. Check that it is still where it was and try again.`,
    'file-without-evaluations': ({ file }) =>
      `${file} holds no evaluation form or register that can be recognised. Check that it is the right file, and that its header has KPI, weight and raters.`,
    'evaluation-known': ({ person, period, other }) =>
      `The evaluation of ${person} for ${period} is in this workbook already, at ${other}; the one in the file was left out. To take that of the file, delete the other one first.`,
    'nothing-to-consolidate': () =>
      'The files hold no evaluation that can be consolidated. The workbook is unchanged.',
    'months-not-ranked': ({ period, others }) =>
      `The files also hold evaluations for ${others}. All are in the register; only ${period} was ranked. Use Rank for other months.`,
    'register-as-values': ({ rows }) =>
      `The register has ${rows} lines. Formulas would be slow, so its scores are values. After changing scores rank again; the ranking counts.`,
    'sheet-protected': ({ sheet }) =>
      sheet === ''
        ? 'The sheet is protected and cannot be written to. Unprotect it and try again.'
        : `Sheet “${sheet}” is protected and cannot be written to. Unprotect it and try again.`,
    'sheet-finalized': ({ sheet }) =>
      `The sheet “${sheet}” is finalized and cannot be changed. To change it, undo finalizing first.`,
    'invalid-selection': () =>
      'The selection is not one block of cells. Select a single cell, then try again.',
    'workbook-protected': () =>
      'The structure of the workbook is protected, so sheets cannot be added or removed. Unprotect the workbook and try again.',
    'cell-edit-mode': () => 'A cell is being edited. Press Enter to finish, then try again.',
    'merged-cells': () =>
      'There are merged cells where something is to be written. Unmerge them and try again.',
    'cells-off-sheet': () =>
      'Inserting rows would push existing content off the sheet. Delete what is not needed at its end and try again.',
    'filtered-range': () =>
      'The table is filtered, so rows cannot be added or removed. Clear the filter and try again.',
    'undo-not-supported': () =>
      'This step cannot be undone and was not carried out. Save the workbook and try again.',
    'unsupported-sheet': () =>
      'The current sheet is not a worksheet and cannot be written to. Go to a worksheet and try again.',
    'inactive-workbook': () => 'This workbook is not in front. Switch to it and try again.',
    'range-too-large': () => 'There are too many cells to work on. Split the workbook and try again.',
    'name-taken': () => 'A name that was to be used exists already. Try again.',
    'payload-too-large': () =>
      'Too much was to be read or written at once. Choose a month, or split the workbook, and try again.',
    'item-gone': () => 'A sheet or table was deleted or renamed meanwhile. Try again.',
    'not-supported': () => 'This version of Excel does not support this step. Update Excel and try again.',
    'workbook-busy': () => 'Excel is busy. Try again in a moment.',
    unexpected: () => 'Something unexpected went wrong and it was not done. Try again.',
  },
};
