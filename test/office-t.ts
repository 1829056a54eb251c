import path from 'node:path';

/**
 * The office of test/fixtures/office-t.xlsx for October 2026, worked out by hand from docs/rules.md. Nothing here
 * is computed: the arithmetic stands in the comments so that it can be checked on paper.
 */
export const officeFile = path.join(__dirname, 'fixtures', 'office-t.xlsx');
export const period = '2026-10';

interface Expected {
  employeeId: string;
  person: string;
  totals: (number | null)[];
  final: number | null;
  state: 'scored' | 'pending' | 'draft';
}

const scored = (employeeId: string, person: string, totals: number[], final: number): Expected => ({
  employeeId,
  person,
  totals,
  final,
  state: 'scored',
});

/** Everybody with a form or register rows in the file, before anything is generated. */
export const evaluations: Expected[] = [
  scored('101', '周建国', [95], 95), // (50·96 + 50·94)/100
  scored('102', '林晓燕', [87], 87), // 20·(90+85+88+92+80)/100 = 20·435/100
  scored('201', '陈志强', [85], 85), // (50·80 + 50·90)/100; the line with weight 0 needs no score
  scored('202', '王海涛', [81.5], 81.5), // (40·90 + 35·80 + 25·70)/100 = (3600 + 2800 + 1750)/100
  scored('203', '刘芳', [86.02], 86.02), // (34·88 + 33·91 + 33·79)/100 = (2992 + 3003 + 2607)/100
  scored('204', '赵敏', [81.5], 81.5), // points: 36 + 28 + 17.5
  scored('205', '孙丽', [93.5], 93.5), // (50·92 + 50·95)/100
  { employeeId: '206', person: '吴勇', totals: [null], final: null, state: 'draft' }, // 30 + 30 + 20 + 15 = 95
  // 主管 (40·90 + 30·85 + 30·80)/100 = 85.50, 主任 (40·84 + 30·85 + 30·83.5)/100 = 84.15;
  // 0.7·85.50 + 0.3·84.15 = 59.85 + 25.245 = 85.095, half up
  scored('301', '郑凯', [85.5, 84.15], 85.1),
  scored('302', '何静', [60, 62], 60.6), // 42 + 18.6
  // 主管 (34·82 + 33·78 + 33·75)/100 = (2788 + 2574 + 2475)/100; 主任 has not scored 终端形象
  { employeeId: '303', person: '冯涛', totals: [78.37, null], final: null, state: 'pending' },
  scored('304', '蒋伟', [85.1, 85.1], 85.1),
  scored('403', '朱琳', [90, 84, 87], 87.3), // 0.4·90 + 0.6·(84 + 87)/2 = 36 + 51.3
  scored('401', '韩梅', [88, 91], 89.8), // 35.2 + 54.6
  scored('404', '黄蕾', [77.5, 80], 79), // (70+75+80+85)/4 = 77.5; 31 + 48
];

/** Who has no form yet, is employed in October and has a role in the library. */
export const generated = [
  { employeeId: '305', person: '沈佳' },
  { employeeId: '402', person: '杨柳' },
];

interface ExpectedRank {
  rank: number | null;
  person: string;
  rankInDepartment: number | null;
  final: number | null;
  state: 'scored' | 'pending' | 'draft';
}

/**
 * Everybody 编内 and employed in October, without the director. Equal scores share the better rank; among equals
 * and among those without a rank, department order and then roster order.
 */
export const ranking: ExpectedRank[] = [
  { rank: 1, person: '孙丽', rankInDepartment: 1, final: 93.5, state: 'scored' },
  { rank: 2, person: '韩梅', rankInDepartment: 2, final: 89.8, state: 'scored' },
  { rank: 3, person: '朱琳', rankInDepartment: 3, final: 87.3, state: 'scored' },
  { rank: 4, person: '林晓燕', rankInDepartment: 1, final: 87, state: 'scored' },
  { rank: 5, person: '刘芳', rankInDepartment: 1, final: 86.02, state: 'scored' },
  { rank: 6, person: '郑凯', rankInDepartment: 1, final: 85.1, state: 'scored' },
  { rank: 6, person: '蒋伟', rankInDepartment: 1, final: 85.1, state: 'scored' },
  { rank: 8, person: '陈志强', rankInDepartment: 2, final: 85, state: 'scored' },
  { rank: 9, person: '王海涛', rankInDepartment: 2, final: 81.5, state: 'scored' },
  { rank: 9, person: '赵敏', rankInDepartment: 1, final: 81.5, state: 'scored' },
  { rank: 11, person: '何静', rankInDepartment: 3, final: 60.6, state: 'scored' },
  { rank: null, person: '冯涛', rankInDepartment: null, final: null, state: 'pending' },
  { rank: null, person: '沈佳', rankInDepartment: null, final: null, state: 'pending' },
  { rank: null, person: '杨柳', rankInDepartment: null, final: null, state: 'pending' },
  { rank: null, person: '吴勇', rankInDepartment: null, final: null, state: 'draft' },
];

/** Not in the ranking, and why. */
export const unranked = [
  { person: '周建国', why: 'the director is rated by headquarters' },
  { person: '黄蕾', why: 'not on the establishment' },
  { person: '许强', why: 'left in September' },
];
