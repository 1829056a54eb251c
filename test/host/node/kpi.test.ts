import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { problemCodes } from '../../../src/commands/problem-codes';
import type { Report } from '../../../src/commands/report';
import { CommandLineError, parseArguments } from '../../../src/host/node/cli-arguments';
import { runCommands } from '../../../src/host/node/cli-run';
import { usageErrorText } from '../../../src/host/node/cli-text';
import { listCommands } from '../../../src/host/node/list';
import { showWorkbook } from '../../../src/host/node/show';
import { dictionary } from '../../../src/locales';
import { officeFile } from '../../office-t';
import { kpi } from '../../support/kpi';

const folder = mkdtempSync(path.join(tmpdir(), 'kpi-'));
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(path.join(folder, name), content);
  return path.join(folder, name);
};

describe('the command line', () => {
  test('commands keep their order, parameters are decoded, options stand anywhere', () => {
    expect(
      parseArguments([
        'run',
        '--in',
        'a.xlsx',
        'insert.evaluation?person=%E5%BC%A0+三&samples',
        'recalc',
        '--lang',
        'en-US',
        '--out',
        'b.xlsx',
      ]),
    ).toEqual({
      action: 'run',
      calls: [
        { id: 'insert.evaluation', parameters: { person: '张+三', samples: 'true' } },
        { id: 'recalc', parameters: {} },
      ],
      in: 'a.xlsx',
      out: 'b.xlsx',
      language: 'en-US',
    });
  });

  test.each([
    [[], 'no-action'],
    [['walk'], 'unknown-action'],
    [['run'], 'no-commands'],
    [['run', 'fly'], 'unknown-command'],
    [['run', 'recalc?month=2026-10'], 'unknown-parameter'],
    [['run', 'recalc', '--fast'], 'unknown-option'],
    [['run', 'recalc', '--in'], 'option-without-value'],
    [['show'], 'no-input'],
    [['list', 'recalc'], 'unexpected-argument'],
    [['run', 'recalc', '--lang', 'de-DE'], 'unknown-language'],
  ])('%j is a mistake in usage: %s', (args, reason) => {
    let error: unknown;
    try {
      parseArguments(args);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(CommandLineError);
    const { usage } = error as CommandLineError;
    expect(usage.reason).toBe(reason);
    expect(usageErrorText(usage, 'zh-CN')).toMatch(/用法/);
    expect(usageErrorText(usage, 'en-US')).toMatch(/Usage/);
  });

  test('list names every command and parameter in both languages', () => {
    for (const language of ['zh-CN', 'en-US'] as const) {
      for (const { id, label, parameters } of listCommands(language)) {
        expect(label).not.toBe(id);
        for (const parameter of parameters) expect(parameter.label).not.toBe(parameter.name);
      }
    }
  });
});

describe('files that cannot be opened', () => {
  const encrypted = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(600).fill(0)]);
  test.each([
    ['text.xlsx', '姓名,得分', 'file-not-a-workbook'],
    ['cut.xlsx', new Uint8Array(readFileSync(officeFile).subarray(0, 5000)), 'file-damaged'],
    ['old.xlsx', encrypted, /^file-(legacy-xls|encrypted|damaged|not-a-workbook)$/],
  ])(
    '%s: every command is refused with a sentence, and the file stays as it is',
    async (name, content, code) => {
      const input = file(name, content);
      const calls = ['recalc', 'insert.roster'].map((id) => ({ id, parameters: {} }));
      const { output, exitCode } = await runCommands({ action: 'run', calls, in: input, language: 'zh-CN' });
      expect(exitCode).toBe(1);
      const reports = output as Report[];
      expect(reports.map(({ command, ok }) => [command, ok])).toEqual([
        ['recalc', false],
        ['insert.roster', false],
      ]);
      expect(reports[0].problems[0].code).toMatch(code);
      expect(reports[0].problems[0].message).toContain(name);
      expect((await showWorkbook(input, 'zh-CN')).exitCode).toBe(1);
    },
  );

  test('a file or folder that is not there is a mistake in usage', async () => {
    const run = (more: object) =>
      runCommands({ action: 'run', calls: [{ id: 'recalc', parameters: {} }], language: 'zh-CN', ...more });
    await expect(run({ in: path.join(folder, 'none.xlsx') })).rejects.toThrow('input-not-found');
    await expect(run({ out: path.join(folder, 'none', 'out.xlsx') })).rejects.toThrow(
      'output-folder-missing',
    );
  });
});

test('a refused command does not keep the others from running, and the file is written', async () => {
  const out = path.join(folder, 'out.xlsx');
  const { output, exitCode } = await runCommands({
    action: 'run',
    calls: [
      { id: 'recalc', parameters: {} },
      { id: 'insert.roster', parameters: {} },
    ],
    out,
    language: 'en-US',
  });
  expect(exitCode).toBe(1);
  expect((output as Report[]).map(({ ok }) => ok)).toEqual([false, true]);
  expect((output as Report[])[0].problems[0].message).toMatch(/^No evaluation, roster or register/);
  const shown = await showWorkbook(out, 'en-US');
  expect(shown).toMatchObject({
    exitCode: 0,
    output: { templates: [{ id: 'roster', at: { sheet: 'Roster' } }] },
  });
}, 60_000);

test('as a process: usage goes to stderr with exit code 2 and stdout stays empty', async () => {
  const { status, stdout, stderr } = await kpi('run', 'fly');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('没有命令“fly”');
}, 60_000);

test('every problem code has a sentence in both languages, Chinese without English words', () => {
  for (const language of ['zh-CN', 'en-US'] as const) {
    const sentences = dictionary(language).problems.sentences as Record<string, (facts: object) => string>;
    expect(Object.keys(sentences).sort()).toEqual([...problemCodes].sort());
    for (const code of problemCodes) {
      const facts = new Proxy({}, { get: () => '值' });
      const sentence = sentences[code](facts);
      expect(sentence).toMatch(language === 'zh-CN' ? /。$/ : /\.$/);
      if (language === 'zh-CN')
        expect(sentence.replace(/2026-W47|KPI|Excel|xlsx|NaN/g, '')).not.toMatch(/[A-Za-z!]/);
    }
  }
});
