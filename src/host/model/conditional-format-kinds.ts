import { HostObject, invalidArgument } from '../rich-api';
import { parseColor } from './colors';
import { ConditionalRangeFormat } from './conditional-format-style';
import {
  evenPoints,
  iconsOf,
  operatorFrom,
  operatorName,
  styleOfIcons,
  textOperatorFrom,
  textOperatorName,
  thresholdFrom,
  thresholdName,
  withEquals,
  withoutEquals,
  type Rule,
  type RuleOf,
} from './conditional-format-values';

type Changed = () => void;
type ApiObject = Record<string, unknown>;

abstract class Kind<K extends Rule['kind']> extends HostObject {
  constructor(
    protected readonly data: RuleOf<K>,
    protected readonly changed: Changed,
  ) {
    super();
  }
}

class ConditionalFormatRule extends Kind<'formula'> {
  readonly typeName = 'ConditionalFormatRule';
  readonly scalars = ['formula', 'formulaLocal'] as const;
  get formula(): string {
    return withEquals(this.data.formula);
  }
  set formula(formula: string) {
    if (typeof formula !== 'string' || formula === '') throw invalidArgument('ConditionalFormatRule.formula');
    this.data.formula = withoutEquals(formula);
    this.changed();
  }
  get formulaLocal(): string {
    return this.formula;
  }
  set formulaLocal(formula: string) {
    this.formula = formula;
  }
}

export class CustomConditionalFormat extends Kind<'formula'> {
  readonly typeName = 'CustomConditionalFormat';
  readonly scalars: readonly string[] = [];
  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.data, this.changed);
  }
  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.data.style, this.changed);
  }
}

export class CellValueConditionalFormat extends Kind<'cellValue'> {
  readonly typeName = 'CellValueConditionalFormat';
  readonly scalars = ['rule'] as const;
  get rule(): ApiObject {
    const { formula1, formula2, operator } = this.data;
    return {
      formula1: withEquals(formula1),
      ...(formula2 === undefined ? {} : { formula2: withEquals(formula2) }),
      operator: operatorName(operator),
    };
  }
  set rule(rule: ApiObject) {
    const location = 'CellValueConditionalFormat.rule';
    const operator = operatorFrom(rule?.operator, location);
    if (rule.formula1 == null || rule.formula1 === '') throw invalidArgument(location);
    this.data.operator = operator;
    this.data.formula1 = withoutEquals(rule.formula1);
    this.data.formula2 = rule.formula2 == null ? undefined : withoutEquals(rule.formula2);
    this.changed();
  }
  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.data.style, this.changed);
  }
}

export class TextConditionalFormat extends Kind<'text'> {
  readonly typeName = 'TextConditionalFormat';
  readonly scalars = ['rule'] as const;
  get rule(): ApiObject {
    return { operator: textOperatorName(this.data.operator), text: this.data.text };
  }
  set rule(rule: ApiObject) {
    this.data.operator = textOperatorFrom(rule?.operator, 'TextConditionalFormat.rule');
    this.data.text = String(rule.text ?? '');
    this.changed();
  }
  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.data.style, this.changed);
  }
}

interface Criterion {
  type: string;
  formula?: string;
  color?: string;
}

export class ColorScaleConditionalFormat extends Kind<'colorScale'> {
  readonly typeName = 'ColorScaleConditionalFormat';
  readonly scalars = ['criteria', 'threeColorScale'] as const;
  get threeColorScale(): boolean {
    return this.data.points.length === 3;
  }
  get criteria(): Record<string, Criterion> {
    const criteria = this.data.points.map(({ at, color }) => ({ ...thresholdName(at), color }) as Criterion);
    const [minimum, midpoint] = criteria;
    const maximum = criteria[criteria.length - 1];
    return criteria.length === 3 ? { minimum, midpoint, maximum } : { minimum, maximum };
  }
  /** Replaced whole; a midpoint makes three colours. */
  set criteria(criteria: Record<string, Criterion>) {
    const location = 'ColorScaleConditionalFormat.criteria';
    const { minimum, midpoint, maximum } = criteria ?? {};
    if (minimum == null || maximum == null) throw invalidArgument(location);
    this.data.points = [minimum, midpoint, maximum]
      .filter((criterion) => criterion != null)
      .map((criterion) => ({
        at: thresholdFrom(criterion, criterion === maximum ? 'max' : 'min', location),
        color: parseColor(criterion.color, location),
      }));
    this.changed();
  }
}

class ConditionalDataBarPositiveFormat extends Kind<'dataBar'> {
  readonly typeName = 'ConditionalDataBarPositiveFormat';
  readonly scalars = ['fillColor', 'gradientFill'] as const;
  get fillColor(): string {
    return this.data.color;
  }
  set fillColor(color: string) {
    this.data.color = parseColor(color, 'ConditionalDataBarPositiveFormat.fillColor');
    this.changed();
  }
  get gradientFill(): boolean {
    return this.data.gradient;
  }
  set gradientFill(gradient: boolean) {
    this.data.gradient = gradient;
    this.changed();
  }
}

export class DataBarConditionalFormat extends Kind<'dataBar'> {
  readonly typeName = 'DataBarConditionalFormat';
  readonly scalars = ['lowerBoundRule', 'showDataBarOnly', 'upperBoundRule'] as const;
  get positiveFormat(): ConditionalDataBarPositiveFormat {
    return new ConditionalDataBarPositiveFormat(this.data, this.changed);
  }
  get showDataBarOnly(): boolean {
    return !this.data.showValue;
  }
  set showDataBarOnly(only: boolean) {
    this.data.showValue = !only;
    this.changed();
  }
  get lowerBoundRule(): object {
    return thresholdName(this.data.min);
  }
  set lowerBoundRule(rule: Criterion) {
    this.data.min = thresholdFrom(rule, 'min', 'DataBarConditionalFormat.lowerBoundRule');
    this.changed();
  }
  get upperBoundRule(): object {
    return thresholdName(this.data.max);
  }
  set upperBoundRule(rule: Criterion) {
    this.data.max = thresholdFrom(rule, 'max', 'DataBarConditionalFormat.upperBoundRule');
    this.changed();
  }
}

export class IconSetConditionalFormat extends Kind<'iconSet'> {
  readonly typeName = 'IconSetConditionalFormat';
  readonly scalars = ['criteria', 'reverseIconOrder', 'showIconOnly', 'style'] as const;
  get style(): string {
    return styleOfIcons(this.data.icons);
  }
  /** The thresholds become even shares. */
  set style(style: string) {
    const icons = iconsOf(style);
    if (!/^[345]/.test(icons)) throw invalidArgument('IconSetConditionalFormat.style');
    this.data.icons = icons;
    this.data.points = evenPoints(Number(icons.charAt(0)));
    this.changed();
  }
  get reverseIconOrder(): boolean {
    return this.data.reverse;
  }
  set reverseIconOrder(reverse: boolean) {
    this.data.reverse = reverse;
    this.changed();
  }
  get showIconOnly(): boolean {
    return !this.data.showValue;
  }
  set showIconOnly(only: boolean) {
    this.data.showValue = !only;
    this.changed();
  }
  get criteria(): object[] {
    return this.data.points.map((point, index) =>
      index === 0 ? {} : { ...thresholdName(point), operator: 'GreaterThanOrEqual' },
    );
  }
  /** The whole list; its first entry has no threshold. */
  set criteria(criteria: (Criterion | null)[]) {
    const location = 'IconSetConditionalFormat.criteria';
    if (!Array.isArray(criteria) || criteria.length !== this.data.points.length)
      throw invalidArgument(location);
    this.data.points = criteria.map((criterion, index) =>
      index === 0 ? { type: 'percent', value: '0' } : thresholdFrom(criterion!, 'min', location),
    );
    this.changed();
  }
}
