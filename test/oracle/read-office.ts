import type { LetterTarget } from '../../src/core/pay';
import type { CellInput, EvaluationInput, ScoringScale } from '../../src/core/types';
import { readXlsx, type SheetData } from '../../src/xlsx';

/** Somebody on the roster of the fixture year. */
export interface Member {
  employeeId: string;
  person: string;
  department: string;
  inside: boolean;
  /** First and last month in service; null = open. */
  from: string | null;
  to: string | null;
  scheme: string;
  payable: number;
}

export interface KeptEvaluation {
  period: string;
  employeeId: string;
  input: EvaluationInput;
}

export interface KeptLetter {
  period: string;
  employeeId: string;
  payable: number;
  targets: LetterTarget[];
}

/** What the clerk of test/fixtures/make-year.mjs keeps, in the order of the sheets. */
export interface KeptOffice {
  roster: Member[];
  evaluations: KeptEvaluation[];
  letters: KeptLetter[];
}

type Row = CellInput[];

/** Weights of the raters in percent by the name of the scheme (docs/rules.md §3). */
const SCHEMES: Record<string, number[]> = {
  直接垂直考核: [100],
  双重垂直考核: [70, 30],
  并列垂直考核: [40, 60],
  总部考核: [100],
};

const rowsOf = ({ rows }: SheetData): Row[] =>
  Array.from(rows, (row) =>
    Array.from(row ?? [], (cell) => {
      const value = cell?.v ?? null;
      return value !== null && typeof value === 'object' ? null : value;
    }),
  );

/** Rows below the header that has this first cell, as long as they have a first cell, by header. */
function tableOf(rows: Row[], firstHeader: string): Record<string, CellInput>[] {
  const at = rows.findIndex(([first]) => first === firstHeader);
  const header = rows[at];
  const length = rows.slice(at + 1).findIndex(([first]) => (first ?? '') === '');
  const body = rows.slice(at + 1, length < 0 ? undefined : at + 1 + length);
  return body.map((row) => Object.fromEntries(header.map((name, column) => [name, row[column] ?? null])));
}

/** The value right of a label. */
function beside(rows: Row[], label: string): CellInput {
  const row = rows.find((cells) => cells.includes(label));
  return row?.[row.indexOf(label) + 1] ?? null;
}

const scaleOf = (cell: CellInput): ScoringScale => (cell === '分值制' ? 'points' : 'percent');

const monthOfSerial = (cell: CellInput): string | null =>
  typeof cell === 'number'
    ? new Date(Date.UTC(1899, 11, 30) + cell * 86_400_000).toISOString().slice(0, 7)
    : null;

/** Columns of scores: 评分人1, 评分人2, … */
const scoresIn = (row: Record<string, CellInput>, raters: number) =>
  Array.from({ length: raters }, (_, index) => row[`评分人${index + 1}`] ?? null);

function readForm(period: string, rows: Row[]): KeptEvaluation {
  const header = rows.findIndex(([first]) => first === '评分人');
  const raters = rows
    .slice(header + 1)
    .filter(([first]) => /^评分人\d$/.test(String(first)))
    .map(([, slot, , weight]) => ({ slot: String(slot), weight: Math.round(Number(weight) * 100) }));
  const lines = tableOf(rows, '序号').filter((row) => typeof row['序号'] === 'number');
  return {
    period,
    employeeId: String(beside(rows, '工号')),
    input: {
      scale: scaleOf(beside(rows, '计分方式')),
      raters,
      bonus: [beside(rows, '加减分')],
      lines: lines.map((row) => ({
        kpi: String(row.KPI),
        weight: row['权重'],
        scores: scoresIn(row, raters.length),
      })),
    },
  };
}

function readRegister(period: string, rows: Row[], roster: readonly Member[]): KeptEvaluation[] {
  const table = tableOf(rows, '期间');
  return [...new Set(table.map((row) => String(row['工号'])))].map((employeeId) => {
    const own = table.filter((row) => String(row['工号']) === employeeId);
    const weights = SCHEMES[roster.find((member) => member.employeeId === employeeId)!.scheme];
    return {
      period,
      employeeId,
      input: {
        scale: scaleOf(own[0]['计分方式']),
        raters: weights.map((weight, index) => ({ slot: `${index}`, weight })),
        bonus: [],
        lines: own.map((row) => ({
          kpi: String(row.KPI),
          weight: row['权重'],
          scores: scoresIn(row, weights.length),
        })),
      },
    };
  });
}

const readLetter = (period: string, rows: Row[]): KeptLetter => ({
  period,
  employeeId: String(beside(rows, '工号')),
  payable: Number(beside(rows, '应发工资')),
  targets: tableOf(rows, '序号').map((row) => ({
    direction: ({ 越大越好: 'higher', 越小越好: 'lower', 达标制: 'met' } as const)[
      row['方向'] as '越大越好' | '越小越好' | '达标制'
    ],
    target: row['目标值'],
    actual: row['实际值'],
    safety: row['是否安全项'] === '是',
  })),
});

/** Reads the workbook by its own layout: sheet names say the months, and sheets of other names are left alone. */
export async function readOffice(bytes: Uint8Array): Promise<KeptOffice> {
  const { workbook } = await readXlsx(bytes);
  const sheets = workbook.sheets.map((sheet) => ({ name: sheet.name, rows: rowsOf(sheet) }));
  const roster = tableOf(sheets.find(({ name }) => name === '人员名册')!.rows, '工号').map((row): Member => ({
    employeeId: String(row['工号']),
    person: String(row['姓名']),
    department: String(row['部门']),
    inside: row['编内'] === '是',
    from: monthOfSerial(row['在职起']),
    to: monthOfSerial(row['在职止']),
    scheme: String(row['考核方式']),
    payable: Number(row['应发工资']),
  }));
  const evaluations = sheets.flatMap(({ name, rows }): KeptEvaluation[] => {
    const [, kind, period] = /^(考核明细|考核-.+)-(\d{4}-\d\d)$/.exec(name) ?? [];
    if (kind === undefined) return [];
    return kind === '考核明细' ? readRegister(period, rows, roster) : [readForm(period, rows)];
  });
  const letters = sheets.flatMap(({ name, rows }) => {
    const [, period] = /^责任书-.+-(\d{4}-\d\d)$/.exec(name) ?? [];
    return period === undefined ? [] : [readLetter(period, rows)];
  });
  return { roster, evaluations, letters };
}
