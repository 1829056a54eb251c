import type { CellInput } from '../../../src/core/types';
import type { Language } from '../../../src/templates/language';
import type { RowData } from '../../../src/templates/schema';
import { describeWithLibreOffice } from '../../support/libreoffice';
import { inEngine, inLibreOffice } from '../calculate';
import type { Calculated } from '../calculate';
import { expectedOfLetter, letterPlan, shownInLetter } from './random-letters';
import type { LetterOutcome } from './random-letters';

type Line = [target: CellInput, actual: CellInput, direction: CellInput, safety?: CellInput];

interface Case {
  name: string;
  payable: CellInput;
  lines: Line[];
  language?: Language;
  /** Worked by hand. */
  shows: Partial<LetterOutcome>;
}

const met: Line = [0.9, 0.95, '越大越好'];
const missed: Line = [0.9, 0.89, '越大越好'];
const safetyMissed: Line = [0, 1, '达标制', '是'];

const cases: Case[] = [
  {
    name: 'two missed, one of them safety',
    payable: 6000,
    lines: [met, missed, safetyMissed],
    shows: { met: [true, false, false], base: 1800, deduction: 540, pay: 5460 },
  },
  {
    name: 'all met: nothing added, nothing taken',
    payable: 6000,
    lines: [met, met],
    shows: { base: 1800, deduction: 0, pay: 6000 },
  },
  {
    name: 'never more than the performance pay',
    payable: 6000,
    lines: [...new Array<Line>(9).fill(missed), safetyMissed],
    shows: { deduction: 1800, pay: 4200 },
  },
  {
    name: 'half a cent goes up: 1000.05 × 0.97 is 970.05',
    payable: 1000.05,
    lines: [missed],
    shows: { base: 300.02, deduction: 30, pay: 970.05 },
  },
  {
    name: 'exactly the target is met, on either side',
    payable: 6000,
    lines: [
      [0.9, 0.9, '越大越好'],
      [3, 3, '越小越好'],
      [3, 4, '越小越好'],
    ],
    shows: { met: [true, true, false], pay: 5820 },
  },
  {
    name: 'done or not done in words',
    payable: 6000,
    lines: [
      [null, '是', '达标制'],
      [null, '否', '达标制'],
      ['按时', '√', '达标制'],
    ],
    shows: { met: [true, false, true], pay: 5820 },
  },
  {
    name: 'words do not answer a target in numbers',
    payable: 6000,
    lines: [[0.9, '是', '越大越好']],
    shows: { met: [null], open: 1, base: 1800, deduction: null, pay: null },
  },
  {
    name: 'a missing actual leaves the pay open',
    payable: 6000,
    lines: [missed, [0.9, null, '越大越好']],
    shows: { met: [false, null], open: 1, base: 1800, pay: null },
  },
  {
    name: 'an unknown direction leaves the pay open',
    payable: 6000,
    lines: [[0.9, 0.95, '看情况']],
    shows: { met: [null], open: 1, pay: null },
  },
  {
    name: 'no wage',
    payable: null,
    lines: [met],
    shows: { open: 0, base: null, deduction: null, pay: null },
  },
  { name: 'a wage as text', payable: '6000', lines: [met], shows: { base: null, pay: null } },
  { name: 'a negative wage', payable: -1, lines: [met], shows: { base: null, pay: null } },
  { name: 'a wage of 0', payable: 0, lines: [missed], shows: { base: 0, deduction: 0, pay: 0 } },
  {
    name: 'English',
    payable: 6000,
    language: 'en-US',
    lines: [
      [0.9, 0.8, 'Higher', 'Yes'],
      [0, 0, 'Met', 'No'],
    ],
    shows: { met: [false, true], base: 1800, deduction: 360, pay: 5640 },
  },
];

const letterOf = ({ payable, lines, language = 'zh-CN' }: Case) => ({
  language,
  payable,
  rows: lines.map(([target, actual, direction, safety = null], index): RowData => ({
    goal: `目标 ${index + 1}`,
    target,
    actual,
    direction,
    safety,
  })),
});

const plans = cases.map((entry, index) => ({
  ...letterPlan(letterOf(entry), index + 1),
  sheetName: `l${index + 1}`,
}));

function shows(calculate: () => Promise<Calculated>) {
  let sheets: Calculated;
  beforeAll(async () => {
    sheets = await calculate();
  }, 300_000);

  test.each(cases.map((entry, index) => ({ ...entry, index })))('$name', ({ index, ...entry }) => {
    const letter = letterOf(entry);
    const shown = shownInLetter(sheets[index], letter);
    expect(shown).toMatchObject(entry.shows);
    expect(shown).toEqual(expectedOfLetter(letter));
  });
}

describe('a responsibility letter in the embedded workbook', () => shows(() => inEngine(plans)));

describeWithLibreOffice('a responsibility letter in LibreOffice', () => shows(() => inLibreOffice(plans)));
