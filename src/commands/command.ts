import type { Language } from '../locales';
import type { Report } from './report';

/** A parameter a command takes; `kpi list` prints these and the pane builds its fields from them. */
export interface ParameterSpec {
  name: string;
  type: 'period' | 'quarter' | 'year' | 'text' | 'boolean' | 'choice';
  required?: boolean;
  choices?: readonly string[];
  default?: string;
}

/** A file that the user has chosen; it is read when its turn comes. */
export interface CommandFile {
  /** Unique among those chosen. */
  name: string;
  /** Bytes, where known beforehand. */
  size?: number;
  /** Rejects when the file cannot be read. */
  bytes(): Promise<Uint8Array>;
}

/** Everything a command may know of the outside besides the workbook. */
export interface CommandContext {
  language: Language;
  /** Injected so that no rule reads the clock itself. */
  now: Date;
  parameters: Readonly<Record<string, string>>;
  /** Files besides the workbook, for commands that take some. */
  files?: readonly CommandFile[];
  /** Called between chunks of long work; `label` is a sentence for the user. */
  onProgress?: (progress: { done: number; total: number; label: string }) => void;
  /** Aborted when the user presses cancel; a cancelled command leaves nothing half-done. */
  signal?: AbortSignal;
}

/** One command: ribbon, pane, shortcut, context menu and command line share it. */
export interface Command<R = unknown> {
  /** Stable id, e.g. "insert.evaluation", "recalc". */
  id: string;
  parameters: readonly ParameterSpec[];
  /** Never throws for bad input: that becomes a report with ok false. */
  run(context: CommandContext): Promise<Report<R>>;
}
