import type { Report } from '../../../src/commands/report';
import type { RangeResults } from '../../../src/commands/results';
import { EMPTY, fakeCommand, problem, report } from '../../taskpane/fakes';
import { figuresRead, scoresRead, withoutWeights } from '../../taskpane/score-range-fakes';
import { at, click, workbook, type View } from './view';

/** The page once a table that is read like this has been read. */
const page = (
  name: string,
  results: RangeResults,
  change: Partial<Report> = {},
  after = () => Promise.resolve(),
): View => ({
  name: `score-range-${name}`,
  services: workbook(EMPTY, {
    commands: [fakeCommand('score-range', () => report('score-range', { results, ...change })).command],
  }),
  tab: 'templates',
  shows: 'open-score-range',
  use: async () => {
    await click('open-score-range', 'read-range');
    await click('read-range', change.ok === false ? 'problem-row' : 'write-range');
    await after();
  },
});

const scoreMissing = problem({
  code: 'range-score-missing',
  severity: 'warning',
  sheet: '表1',
  address: 'C5',
  message: '表1!C5：王五的“销售”还空着。请填写得分，0 分也要填 0。',
});
const nothing = problem({
  code: 'nothing-to-score',
  sheet: '表1',
  address: 'H20',
  message: '表1!H20：这里没有可以计分的表格。请选中表格里的任意一格再试。',
});

const occupied = problem({
  code: 'result-cell-occupied',
  sheet: '表1',
  address: 'F2',
  message: '表1!F2：结果要写在这里，但已有“备注”，没有写入。请清空，或另选结果位置。',
});

/** Scoring a table that is not ours. */
export const scoreRangeViews: readonly View[] = [
  {
    name: 'score-range-start',
    services: workbook(EMPTY),
    tab: 'templates',
    shows: 'open-score-range',
    use: () => click('open-score-range', 'read-range'),
  },
  page('nothing', scoresRead(), { ok: false, results: null, problems: [nothing] }),
  page('sure', scoresRead(), { problems: [scoreMissing] }, async () => at('range-scores')!.click()),
  page('occupied', scoresRead(), { problems: [occupied] }, () => click('range-overwrite')),
  page('missing', withoutWeights),
  page('figures', figuresRead()),
  page('remembered', scoresRead({ remembered: true, at: { sheet: '表1', address: 'F1:G4' } }), {}, () =>
    click('write-range', 'range-written'),
  ),
];
