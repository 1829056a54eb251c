import { ESLint } from 'eslint';
import path from 'node:path';
// @ts-expect-error the lint configuration is plain JavaScript
import config from '../eslint.config.js';

const root = path.join(__dirname, '..');
// Handed over as an object: ESLint would load the file by import(), which jest's sandbox does not allow.
const eslint = new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig: config });

const ruleHits = async (file: string, code: string) => {
  const [result] = await eslint.lintText(code, { filePath: path.join(root, file) });
  return result.messages.map((message) => message.ruleId);
};

describe('the layers are kept by lint: a planted import is an error', () => {
  test.each([
    ['src/core/planted.ts', '../templates/schema'],
    ['src/core/planted.ts', 'react'],
    ['src/core/planted.ts', '@fluentui/react-components'],
    ['src/core/planted.ts', '../host/engine'],
    ['src/core/planted.ts', '../locales'],
    ['src/templates/planted.ts', '../workbook/session'],
    ['src/templates/planted.ts', '../host'],
    ['src/templates/planted.ts', '@univerjs/core'],
    ['src/workbook/planted.ts', '../commands/registry'],
    ['src/workbook/planted.ts', '../host/model/workbook'],
    ['src/commands/planted.ts', '../host/node/open'],
    ['src/commands/planted.ts', '../taskpane/app'],
    ['src/commands/recalc/planted.ts', '../../host/node/open'],
    ['src/taskpane/planted.tsx', '../workbook/session'],
    ['src/taskpane/views/planted.tsx', '../../host/page/boot'],
    ['src/ribbon/planted.ts', '../host/page/boot'],
    ['src/locales/planted.ts', '../commands/report'],
    ['src/locales/zh-CN/planted.ts', '../../commands/report'],
    ['src/xlsx/planted.ts', '../host/model/io'],
    ['src/workbook/planted.ts', '@cj-tech-master/excelts'],
    ['src/taskpane/planted.tsx', '@univerjs/sheets'],
  ])('%s may not import %s', async (file, target) => {
    expect(
      await ruleHits(file, `import * as planted from '${target}';\nexport const used = planted;\n`),
    ).toContain('no-restricted-imports');
  });

  test.each([
    ['src/commands/planted.ts', '../workbook/session'],
    ['src/workbook/planted.ts', '../templates/plan'],
    ['src/templates/planted.ts', '../core/types'],
    ['src/taskpane/planted.tsx', '../commands/registry'],
    ['src/locales/en-US/planted.ts', '../zh-CN/commands'],
    ['src/host/node/planted.ts', '../../commands/registry'],
  ])('%s may import %s', async (file, target) => {
    expect(
      await ruleHits(file, `import * as planted from '${target}';\nexport const used = planted;\n`),
    ).not.toContain('no-restricted-imports');
  });

  test.each([
    ['src/core/planted.ts', 'export const run = () => Excel.run(async () => {});'],
    ['src/templates/planted.ts', 'export const lang = () => Office.context.displayLanguage;'],
    ['src/taskpane/planted.tsx', 'export const run = () => Excel.run(async () => {});'],
    ['src/commands/planted.ts', 'export const run = () => Excel.run(async () => {});'],
  ])('%s may not touch the globals of Office: %s', async (file, code) => {
    expect(await ruleHits(file, code)).toContain('no-restricted-globals');
  });

  test.each(['new Date()', 'Date.now()'])('core has no clock: %s', async (code) => {
    expect(await ruleHits('src/core/planted.ts', `export const now = () => ${code};`)).toContain(
      'no-restricted-syntax',
    );
  });

  test('no sync in a loop in src/workbook', async () => {
    const code =
      'export async function f(context: Excel.RequestContext) { for (let i = 0; i < 3; i++) { await context.sync(); } }';
    expect(await ruleHits('src/workbook/planted.ts', code)).toContain(
      'office-addins/no-context-sync-in-loop',
    );
  });
});
