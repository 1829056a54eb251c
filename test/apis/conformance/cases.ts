import type { Case } from './case';
import { chartCases } from './charts';
import { formatCases } from './formats';
import { rangeCases } from './ranges';
import { ruleCases } from './rules';
import { sheetCases } from './sheets';
import { tableCases } from './tables';
import { workbookCases } from './workbook';

/** Everything that is shown to hold on the host. */
export const cases: readonly Case[] = [
  ...rangeCases,
  ...formatCases,
  ...tableCases,
  ...sheetCases,
  ...workbookCases,
  ...ruleCases,
  ...chartCases,
];
