import { alike, readMeasure } from '../../src/commands/suggesting/measure';
import { propose } from '../../src/commands/suggesting/propose';
import { defaultSettings } from '../../src/core/settings';

describe('the number in a cell of text', () => {
  test.each([
    ['15', 15, false],
    ['≥ 90%', 90, true],
    ['>=15 次/月', 15, false],
    ['不低于 98%', 98, true],
    ['90％以上', 90, true],
    ['40,000', 40000, false],
    ['４０ 000 人次', 40000, false],
    ['1.5万元', 15000, false],
    ['-3', -3, false],
    ['at least 20 visits', 20, false],
  ])('%s is %d', (text, value, percent) => {
    expect(readMeasure(text)).toEqual({ value, percent });
  });

  test.each([[''], ['很好'], ['2026-10'], ['3 到 5'], ['1,5'], ['10/20'], ['第 3 名']])(
    '%s is none',
    (text) => {
      expect(readMeasure(text)).toBeNull();
    },
  );

  test.each([
    ['90%', 0.95, { target: 90, actual: 95 }],
    ['90%', '95%', { target: 90, actual: 95 }],
    ['90%', '95', null],
    [0.07, '7%', { target: 7, actual: 7 }],
    ['15', '12 次', { target: 15, actual: 12 }],
  ])('%s beside %s', (target, actual, expected) => {
    expect(alike(readMeasure(target)!, readMeasure(actual)!)).toEqual(expected);
  });
});

describe('the score that target and actual suggest', () => {
  test.each([
    ['越大越好', '15', '12', 'percent', 80],
    ['越大越好', '≥ 90%', '85.5%', 'percent', 95],
    ['越大越好', '3', '1', 'percent', 33.33],
    ['越大越好', '15', '30', 'percent', 100],
    ['Higher', '15', '12', 'points', 32],
    ['越小越好', '0', '0', 'percent', 100],
    ['越小越好', '0', '1', 'percent', 0],
    ['越小越好', '4', '5', 'percent', 75],
    ['达标制', '0', '0', 'percent', 100],
    ['达标制', '', '是', 'percent', 100],
    ['达标制', '按时', '否', 'points', 0],
    ['', '15', '12', 'percent', 'no-direction'],
    ['越大越好', '', '12', 'percent', 'no-target'],
    ['越大越好', '做好', '12', 'percent', 'no-target'],
    ['越大越好', '15', '', 'percent', 'no-actual'],
    ['越大越好', '15', '不错', 'percent', 'no-actual'],
    ['越大越好', '90%', '95', 'percent', 'units-differ'],
    ['越大越好', '0', '5', 'percent', 'no-score'],
  ] as const)('%s, %s, %s on the %s scale: %s', (direction, target, actual, scale, expected) => {
    const line = { weight: 40, target, actual, direction };
    expect(propose(line, scale, defaultSettings)).toBe(expected);
  });
});
