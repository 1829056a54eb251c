import { scoreEvaluation } from '../../core/score';
import { defaultSettings } from '../../core/settings';
import { stateWords } from '../labels';
import { say } from '../language';
import type { Language } from '../language';
import type { RankingRowData } from '../schema';
import { sampleEvaluations } from './evaluations';
import { samplePeople } from './people';

/** The sample office's ranking with values; its forms need not be there. Best first, without the director. */
export function sampleRanking(language: Language): RankingRowData[] {
  return sampleEvaluations(language)
    .filter((_, index) => samplePeople[index].scheme !== 'headquarters')
    .map(({ person, lines, raters }): RankingRowData & { final: number } => {
      const score = scoreEvaluation(
        {
          scale: 'percent',
          lines: lines.map(({ kpi, weight, scores = [] }) => ({ kpi, weight, scores: [...scores] })),
          raters: raters.map(({ slot, weight }) => ({ slot, weight })),
        },
        defaultSettings.scoring,
      );
      return {
        ...person,
        raterTotals: score.raters.map(({ total }) => total),
        final: score.final!,
        state: say(stateWords.scored, language),
        source: '',
      };
    })
    .sort((a, b) => b.final - a.final);
}
