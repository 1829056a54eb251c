import { HostObject } from '../rich-api';
import { oneOf } from './style-access';
import type { Workbook } from './workbook';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;
const CALCULATIONS = ['Recalculate', 'Full', 'FullRebuild'] as const;

/** Excel.Application */
export class Application extends HostObject {
  readonly typeName = 'Application';
  readonly scalars: readonly string[] = ['calculationEngineVersion', 'calculationMode', 'calculationState'];
  private mode: (typeof MODES)[number] = 'Automatic';

  constructor(private readonly book: Workbook) {
    super();
  }

  get calculationMode(): string {
    return this.mode;
  }

  /** Not kept in the file. */
  set calculationMode(value: unknown) {
    this.mode = oneOf(value, MODES, 'Application.calculationMode');
    const { calculation } = this.book.engine;
    const wasManual = calculation.manual;
    calculation.manual = this.mode === 'Manual';
    if (wasManual && !calculation.manual) calculation.calculateAll();
  }

  get calculationState(): string {
    return this.book.engine.calculation.isSettled ? 'Done' : 'Pending';
  }

  get calculationEngineVersion(): number {
    return 191029;
  }

  get decimalSeparator(): string {
    return '.';
  }

  get thousandsSeparator(): string {
    return ',';
  }

  get useSystemSeparators(): boolean {
    return true;
  }

  calculate(type: unknown): void {
    oneOf(type, CALCULATIONS, 'Application.calculate');
    this.book.engine.calculation.calculateAll();
  }

  /** Formulas stay as they are for the rest of this batch. */
  suspendApiCalculationUntilNextSync(): void {
    this.book.suspendCalculation();
  }

  /** The grid draws after the batch anyway. */
  suspendScreenUpdatingUntilNextSync(): void {}
}
