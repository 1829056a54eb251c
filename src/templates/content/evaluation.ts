import type { CellInput } from '../../core/types';
import { say } from '../language';
import { scaleWords } from '../labels';
import { sampleEvaluation } from '../samples/evaluations';
import type {
  Content,
  ContentRequest,
  EvaluationData,
  EvaluationLine,
  EvaluationRater,
  RowData,
} from '../schema';

/** Standard and evidence share a cell of the form. */
function standardOf({ standard, basis }: EvaluationLine, language: ContentRequest['language']): CellInput {
  const parts = [standard, basis].filter((part) => part !== null && part !== undefined && part !== '');
  if (parts.length < 2) return parts[0] ?? null;
  return language === 'zh-CN' ? `${parts[0]}（依据：${parts[1]}）` : `${parts[0]} (evidence: ${parts[1]})`;
}

function rowOf(line: EvaluationLine, language: ContentRequest['language']): RowData {
  const scores = Object.fromEntries((line.scores ?? []).map((score, index) => [`rater${index + 1}`, score]));
  const { kpi, weight, target = null, direction = null, actual = null } = line;
  return { kpi, weight, target, direction, actual, standard: standardOf(line, language), ...scores };
}

/** A form has one rater at least. */
const UNKNOWN_RATER: EvaluationRater = { slot: '', name: '', weight: 100 };

/** An empty form: nobody yet, rated by one person. */
function blank({ settings, language }: ContentRequest): EvaluationData {
  const [scheme] = settings.schemes;
  return {
    person: { employeeId: null, name: '', department: '', role: '' },
    schemeName: scheme ? say({ zh: scheme.name, en: scheme.nameEn }, language) : '',
    raters: scheme
      ? scheme.slots.map((slot) => ({
          slot: say({ zh: slot.name, en: slot.nameEn }, language),
          name: '',
          weight: slot.weight,
        }))
      : [],
    lines: [],
  };
}

/** Content of one form; without data an empty one, or the sample. */
export function evaluationContent(request: ContentRequest): Content {
  const { language, settings, period, samples } = request;
  const data =
    (request.data as EvaluationData | undefined) ?? (samples ? sampleEvaluation(language) : blank(request));
  const { person, schemeName, lines, bonus = null } = data;
  const raters = data.raters.length > 0 ? data.raters : [UNKNOWN_RATER];
  return {
    fields: {
      period: period ?? null,
      employeeId: person.employeeId,
      name: person.name,
      department: person.department,
      role: person.role,
      scheme: schemeName,
      scale: say(scaleWords[data.scale ?? settings.scoring.scale], language),
      bonus,
    },
    rows: { evaluation: lines.map((line) => rowOf(line, language)) },
    raterCount: raters.length,
    raters,
    person: person.name,
    period,
  };
}
