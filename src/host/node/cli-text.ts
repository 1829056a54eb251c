import type { Language } from '../../locales';
import type { Loss } from '../../xlsx';
import type { UsageError } from './cli-arguments';

const usage: Record<Language, string> = {
  'zh-CN': `用法:
  kpi run 命令[?参数=值&…] [命令…] [--in 输入.xlsx] [--out 输出.xlsx] [--lang zh-CN|en-US]
  kpi list               列出命令和参数
  kpi show --in F.xlsx   列出工作簿里能识别的内容
  kpi bench              测速
几个文件用逗号隔开，文件名里有逗号的放在引号里: 'consolidate?files=a.xlsx,"b,c.xlsx"'
退出码: 0 全部完成, 1 有命令被拒绝或失败, 2 用法不对`,
  'en-US': `Usage:
  kpi run COMMAND[?parameter=value&…] [COMMAND…] [--in IN.xlsx] [--out OUT.xlsx] [--lang zh-CN|en-US]
  kpi list               commands and their parameters
  kpi show --in F.xlsx   what is recognised in a workbook
  kpi bench              benchmarks
Several files are parted by commas; a name with a comma stands in quotes: 'consolidate?files=a.xlsx,"b,c.xlsx"'
Exit codes: 0 all done, 1 a command was refused or failed, 2 usage`,
};

const errors: Record<Language, Record<UsageError['reason'], (value: string) => string>> = {
  'zh-CN': {
    'no-action': () => '没有说明要做什么。',
    'unknown-action': (value) => `没有“${value}”这种用法。`,
    'no-commands': () => 'run 后面没有命令。',
    'unknown-command': (value) => `没有命令“${value}”。kpi list 列出全部命令。`,
    'unknown-parameter': (value) => `没有参数“${value}”。kpi list 列出各命令的参数。`,
    'unknown-option': (value) => `没有选项“${value}”。`,
    'unexpected-argument': (value) => `“${value}”是多余的。`,
    'option-without-value': (value) => `${value} 后面没有值。`,
    'no-input': () => 'show 需要 --in。',
    'input-not-found': (value) => `读不到文件 ${value}。`,
    'output-folder-missing': (value) => `没有文件夹 ${value}。`,
    'unknown-language': (value) => `没有语言“${value}”。`,
  },
  'en-US': {
    'no-action': () => 'Nothing to do was named.',
    'unknown-action': (value) => `There is no “${value}”.`,
    'no-commands': () => 'run needs at least one command.',
    'unknown-command': (value) => `There is no command “${value}”. kpi list shows them all.`,
    'unknown-parameter': (value) => `There is no parameter “${value}”. kpi list shows those of each command.`,
    'unknown-option': (value) => `There is no option “${value}”.`,
    'unexpected-argument': (value) => `“${value}” is too much.`,
    'option-without-value': (value) => `${value} needs a value.`,
    'no-input': () => 'show needs --in.',
    'input-not-found': (value) => `The file ${value} cannot be read.`,
    'output-folder-missing': (value) => `There is no folder ${value}.`,
    'unknown-language': (value) => `There is no language “${value}”.`,
  },
};

export const usageText = (language: Language): string => usage[language];

export const usageErrorText = ({ reason, value }: UsageError, language: Language): string =>
  `${errors[language][reason](value)}\n\n${usage[language]}`;

/** What of the file cannot be kept when it is saved, for stderr. */
export function lossesText(losses: readonly Loss[], language: Language): string {
  const list = losses
    .map(({ kind, sheet, count }) => `${sheet ? `${sheet}: ` : ''}${kind} × ${count}`)
    .join('; ');
  return language === 'zh-CN' ? `文件里的这些内容保存后不会保留: ${list}` : `Not kept when saved: ${list}`;
}
