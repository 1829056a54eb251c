import type { Case } from './case';
import { formatCases } from './formats';
import { rangeCases } from './ranges';
import { tableCases } from './tables';

/** Everything that is shown to hold on the host. */
export const cases: readonly Case[] = [...rangeCases, ...formatCases, ...tableCases];
