import { defaultSettings } from '../../core/settings';
import { say } from '../language';
import type { Language } from '../language';
import type { EvaluationData, EvaluationRater, RowData } from '../schema';
import { linesOf } from './library';
import { sampleName, samplePeople } from './people';
import type { SamplePerson } from './people';
import { roleKpis } from './role-kpis';
import { schemeNameOf } from './roster';

/** Raters with the weight of their slot; several people may share one. */
function ratersOf(person: SamplePerson, language: Language): EvaluationRater[] {
  const { slots } = defaultSettings.schemes.find(({ id }) => id === person.scheme)!;
  return slots.flatMap((slot, index) =>
    [person.raters[index]].flat().map((rater) => ({
      slot: say({ zh: slot.name, en: slot.nameEn }, language),
      name: sampleName(rater, language),
      weight: slot.weight,
    })),
  );
}

function evaluationOf(person: SamplePerson, language: Language): EvaluationData {
  const kpis = roleKpis.find(({ role }) => role.zh === person.role.zh)!;
  return {
    person: {
      employeeId: person.id,
      name: say(person.name, language),
      department: say(person.department, language),
      role: say(person.role, language),
    },
    schemeName: schemeNameOf(person, language),
    raters: ratersOf(person, language),
    lines: linesOf(kpis, language).map((line, index) => ({
      ...line,
      scores: person.scores.map((scores) => scores[index]),
    })),
  };
}

/** A scored form for everybody in the sample office. */
export function sampleEvaluations(language: Language): EvaluationData[] {
  return samplePeople.map((person) => evaluationOf(person, language));
}

/** One sample form: a rep with two raters. */
export function sampleEvaluation(language: Language): EvaluationData {
  return evaluationOf(
    samplePeople.find(({ scheme }) => scheme === 'dual')!,
    language,
  );
}

/** The promoters with a single rep each, as register lines: the register has one rater per slot. */
export function sampleRegister(language: Language): RowData[] {
  return samplePeople
    .filter(
      ({ scheme, raters }) =>
        scheme === 'parallel' && raters.every((rater) => typeof rater === 'string' || rater.length === 1),
    )
    .flatMap((person) => {
      const { person: who, schemeName, lines } = evaluationOf(person, language);
      return lines.map(({ kpi, weight, target = null, scores = [] }): RowData => ({
        ...who,
        scheme: schemeName,
        kpi,
        weight,
        target,
        ...Object.fromEntries(scores.map((score, index) => [`rater${index + 1}`, score])),
      }));
    });
}
