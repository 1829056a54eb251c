import { fromEngineFormula, toEngineFormula } from '../../../src/host/engine/formulas';

const inside = () => '绩效表';
const outside = () => null;

test.each([
  ['=[@权重]*2', '=绩效表[[#This Row],[权重]]*2'],
  ['=[@[自评（参考）]]+[@得分]', '=绩效表[[#This Row],[自评（参考）]]+绩效表[[#This Row],[得分]]'],
  ['=绩效表[@[Rater 1]]', '=绩效表[[#This Row],[Rater 1]]'],
  ['=SUM(绩效表[权重])', '=SUM(绩效表[权重])'],
  ['=SUM(kpi_evaluation_3[@权重])&"[@权重]"', '=SUM(kpi_evaluation_3[[#This Row],[权重]])&"[@权重]"'],
  ["='a [@b]'!A1", "='a [@b]'!A1"],
  ['=A1+1', '=A1+1'],
])('%s goes in as %s', (api, engine) => {
  expect(toEngineFormula(api, inside)).toBe(engine);
});

test.each([
  ['=绩效表[[#This Row],[权重]]*2', '=[@权重]*2'],
  ['=绩效表[[#This Row],[Rater 1]]', '=[@[Rater 1]]'],
  ['=别的表[[#This Row],[权重]]', '=别的表[@权重]'],
  ['=SUM(绩效表[权重])', '=SUM(绩效表[权重])'],
])('inside the table %s reads as %s', (engine, api) => {
  expect(fromEngineFormula(engine, inside)).toBe(api);
});

test('outside any table the name stays, and a bare [@…] is left as it is', () => {
  expect(fromEngineFormula('=绩效表[[#This Row],[权重]]', outside)).toBe('=绩效表[@权重]');
  expect(toEngineFormula('=[@权重]', outside)).toBe('=[@权重]');
});
