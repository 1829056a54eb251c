import type { Done } from '../zh-CN/done';
import { count, forms, people } from './counts';
import { month, quarter } from './dates';

export const done: Done = {
  done: (what) => `${what}: done.`,
  inserted: (template, sheet) => `${template} inserted on sheet “${sheet}”.`,
  generated: (period, created, present, skipped) =>
    `${forms(created)} created for ${month(period)}.` +
    (present > 0 ? ` ${people(present)} already had one.` : '') +
    (skipped > 0 ? ` ${people(skipped)} left out: not employed, or without a rating scheme.` : ''),
  recalculated: (scored, total, refreshed, changed) =>
    `Recalculated: ${scored} of ${forms(total)} scored.` +
    (refreshed > 0
      ? ` ${count(refreshed, 'sheet of results is', 'sheets of results are')} up to date.`
      : '') +
    (changed === null
      ? ''
      : changed > 0
        ? ` ${count(changed, 'score has', 'scores have')} changed.`
        : ' No score has changed.'),
  rankedQuarter: (text, ranked, undecided) =>
    `${quarter(text)} ranked: ${people(ranked)}.` + (undecided > 0 ? ` ${undecided} to be decided.` : ''),
  paid: (letters, open) =>
    `${count(letters, 'responsibility letter', 'responsibility letters')} worked out.` +
    (open > 0 ? ` ${open} without a pay yet.` : ''),
  collected: (period, projects, behind) =>
    `Collection of ${month(period)}: ${count(projects, 'project', 'projects')}` +
    (behind > 0 ? `, ${behind} below budget for the year to date.` : '.'),
  ranked: (period, ranked, unranked) =>
    `${month(period)} ranked: ${people(ranked)}.` + (unranked === 0 ? '' : ` ${unranked} without a rank.`),
  samplesRemoved: (sheets, rows) =>
    sheets + rows === 0
      ? 'There is no sample data.'
      : `Sample data removed: ${count(sheets, 'sheet', 'sheets')}, ${count(rows, 'row', 'rows')}.`,
  normalized: (sheet, n) =>
    n === 0
      ? `The weights on “${sheet}” add up to 100 already.`
      : `The weights on “${sheet}” were rescaled to 100; ${n} ${n === 1 ? 'line' : 'lines'} changed.`,
  suggested: (sheet, proposed, skipped) =>
    proposed + skipped === 0
      ? `No score is blank on “${sheet}”.`
      : `Suggested scores filled in on “${sheet}”: ${proposed}` +
        (skipped > 0 ? `; none for ${skipped} ${skipped === 1 ? 'line' : 'lines'}.` : '.'),
  finalized: (sheet, changed) => (changed ? `“${sheet}” is finalized.` : `“${sheet}” was finalized already.`),
  unfinalized: (sheet, changed) =>
    changed ? `“${sheet}” can be changed again.` : `“${sheet}” was not finalized.`,
  nextWeek: (sheet, planned, carriedOver) =>
    `Created “${sheet}”: ${planned} planned, ${carriedOver} carried over.`,
  audited: (formulas, totals, changed, repaired, different) =>
    `Checked ${count(formulas, 'formula', 'formulas')} and ${count(totals, 'total', 'totals')}` +
    (repaired > 0 ? `; ${repaired} repaired` : '') +
    (changed > 0 ? `; ${count(changed, 'formula was', 'formulas were')} changed` : '') +
    (different > 0 ? `; ${count(different, 'total differs', 'totals differ')} from the rules` : '') +
    (repaired + changed + different > 0 ? '.' : '; nothing was changed.'),
  rangeScored: (ranked, unranked, place) =>
    `Totals and ranks of ${people(ranked)} written to ${place}` +
    (unranked > 0 ? `; ${unranked} without a rank.` : '.'),
  rangeRated: (rows, place) => `Rates of ${count(rows, 'row', 'rows')} written to ${place}.`,
  consolidated: (files, evaluations, sheet) =>
    `Read ${count(files, 'file', 'files')} with ${count(evaluations, 'evaluation', 'evaluations')}; the ranking is on “${sheet}”.`,
  partly: (sentence, n) => `${sentence} ${count(n, 'problem needs', 'problems need')} attention.`,
  undone: (what) => `Undone: as it was before “${what}”.`,
  undoAnyway: 'Undo all the same',
  skipped: {
    because: (reason, count) => `${reason} (${count}):`,
    comma: ', ',
    andOthers: ' and others',
    reasons: {
      'has-evaluation': 'Had an evaluation already',
      'not-employed': 'Not employed in that month',
      'unknown-rating-scheme': 'Unknown rating scheme: check the roster',
      'no-direction': 'No word on whether more or less is better',
      'no-target': 'No target',
      'no-actual': 'No actual figure',
      'units-differ': 'Target and actual differ in unit',
      'no-score': 'No score can be worked out',
    },
  },
  failed: (what) => `${what}: not done. The workbook is unchanged.`,
  stopped: (what, done, total) =>
    `${what}: stopped after step ${done} of ${total}. The earlier steps were kept.`,
  because: (sentence, reason) => `${sentence} ${reason}`,
  cancelled: (what) => `${what}: cancelled. Nothing half-done was left behind.`,
  crashed: (what) => `${what}: something unexpected went wrong and it was not done. Please try again.`,
};
