/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import {
  readManifest,
  type RibbonControl,
  type RibbonTab,
} from '../../../src/host/page/ribbon/read-manifest';
import { RibbonStrip } from '../../../src/host/page/ribbon/strip';

const manifest = new DOMParser().parseFromString(readFileSync('manifest.xml', 'utf8'), 'application/xml');
const read = (language: 'zh-CN' | 'en-US') =>
  readManifest(manifest, language, (url) => new URL(url).pathname);

const labels = ({ groups }: RibbonTab) => groups.map(({ label }) => label);
const find = (controls: readonly RibbonControl[], id: string) =>
  controls.find((control) => control.id === id)!;

test('what the manifest puts on the ribbon is read in both languages', () => {
  const [chinese, english] = [read('zh-CN'), read('en-US')];
  expect([chinese.label, english.label]).toEqual(['计划绩效', 'Plan & KPI']);
  expect(labels(chinese)).toEqual(['模板', '计算', '排名', '收缴与工资', '定稿', '帮助']);
  expect(labels(english)[0]).toBe('Templates');
  expect(find(chinese.groups[2]!.controls, 'PlanKpi.rankMonth')).toMatchObject({
    label: '月度排名',
    icon: '/assets/icons/rank-20.png',
    press: { functionName: 'rankMonth' },
    items: [],
  });
  expect(find(chinese.groups[5]!.controls, 'PlanKpi.Open').press).toBe('pane');
  const menu = find(chinese.groups[0]!.controls, 'PlanKpi.Insert');
  expect([menu.press, menu.items.length]).toEqual([null, 10]);
  expect(chinese.contextMenu[0]!.items.map(({ label }) => label)).toEqual([
    '重新计算',
    '按比例归一',
    '插入模板…',
  ]);
});

test('the strip shows it, presses what is pressed and greys what is disabled', () => {
  const place = document.body.appendChild(document.createElement('div'));
  const press = jest.fn();
  const strip = new RibbonStrip(place, press);
  strip.show(read('zh-CN'));
  const button = (id: string) => place.querySelector<HTMLButtonElement>(`[data-control="PlanKpi.${id}"]`)!;
  strip.update({ 'PlanKpi.pay': false, 'PlanKpi.rankMonth': true });
  expect([button('pay').disabled, button('rankMonth').disabled, button('audit').disabled]).toEqual([
    true,
    false,
    false,
  ]);
  button('rankMonth').click();
  button('pay').click();
  expect(press.mock.calls).toEqual([[{ functionName: 'rankMonth' }, 'PlanKpi.rankMonth']]);
  expect(button('Insert').getAttribute('popovertarget')).toBe('PlanKpi.Insert.menu');
  expect(document.getElementById('PlanKpi.Insert.menu')!.querySelectorAll('button')).toHaveLength(10);
  strip.update({});
  expect(button('pay').disabled).toBe(false);
});
