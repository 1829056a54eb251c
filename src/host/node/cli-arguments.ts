import { commands } from '../../commands/registry';
import type { Language } from '../../locales';

/** One command of a `run`, with its parameters as given. */
export interface CommandCall {
  id: string;
  parameters: Record<string, string>;
}

export type Invocation =
  | { action: 'run'; calls: CommandCall[]; in?: string; out?: string; language: Language }
  | { action: 'list'; language: Language }
  | { action: 'show'; in: string; language: Language }
  | { action: 'bench'; language: Language }
  | { action: 'help'; language: Language };

/** What is wrong with a command line; the sentence is made in cli-text.ts. */
export interface UsageError {
  reason:
    | 'no-action'
    | 'unknown-action'
    | 'no-commands'
    | 'unknown-command'
    | 'unknown-parameter'
    | 'unknown-option'
    | 'unexpected-argument'
    | 'option-without-value'
    | 'no-input'
    | 'input-not-found'
    | 'output-folder-missing'
    | 'unknown-language';
  value: string;
}

export class CommandLineError extends Error {
  constructor(
    readonly usage: UsageError,
    readonly language: Language,
  ) {
    super(usage.reason);
    this.name = 'CommandLineError';
  }
}

const OPTIONS = ['--in', '--out', '--lang'] as const;
type Option = (typeof OPTIONS)[number];
const isOption = (text: string): text is Option => (OPTIONS as readonly string[]).includes(text);

/**
 * Reads `run COMMAND[?key=value&…] … [--in F] [--out F] [--lang L]`, `list`, `show --in F`, `bench`, `help`.
 * @throws CommandLineError
 */
export function parseArguments(args: readonly string[]): Invocation {
  const { options, words, wrong } = split(args);
  const language = options['--lang'] === 'en-US' ? 'en-US' : 'zh-CN';
  const fail = (reason: UsageError['reason'], value = ''): never => {
    throw new CommandLineError({ reason, value }, language);
  };
  if (wrong) fail(wrong.reason, wrong.value);
  if (!['zh-CN', 'en-US', undefined].includes(options['--lang'])) fail('unknown-language', options['--lang']);
  const [action, ...rest] = words;
  if (action !== 'run' && rest.length > 0) fail('unexpected-argument', rest[0]);
  switch (action) {
    case 'run':
      if (rest.length === 0) fail('no-commands');
      return {
        action,
        calls: rest.map((word) => parseCall(word, fail)),
        in: options['--in'],
        out: options['--out'],
        language,
      };
    case 'show': {
      const file = options['--in'] ?? fail('no-input');
      return { action, in: file, language };
    }
    case 'list':
    case 'bench':
    case 'help':
      return { action, language };
    case undefined:
      return fail('no-action');
    default:
      return fail('unknown-action', action);
  }
}

function split(args: readonly string[]) {
  const options: Partial<Record<Option, string>> = {};
  const words: string[] = [];
  let wrong: UsageError | undefined;
  for (let index = 0; index < args.length; index++) {
    const word = args[index];
    if (isOption(word)) {
      const value = args[++index];
      if (value === undefined) wrong ??= { reason: 'option-without-value', value: word };
      else options[word] = value;
    } else if (word === '--help' || word === '-h') words.unshift('help');
    else if (word.startsWith('-')) wrong ??= { reason: 'unknown-option', value: word };
    else words.push(word);
  }
  return { options, words: words[0] === 'help' ? ['help'] : words, wrong };
}

/** "recalc?period=2026-10": what stands behind "=" is taken as it is, percent signs are decoded. */
function parseCall(word: string, fail: (reason: UsageError['reason'], value?: string) => never): CommandCall {
  const [id, ...query] = word.split('?');
  const found = commands.find((command) => command.id === id) ?? fail('unknown-command', id);
  const parameters: Record<string, string> = {};
  for (const pair of query.join('?').split('&')) {
    if (pair === '') continue;
    const at = pair.indexOf('=');
    const name = at < 0 ? pair : pair.slice(0, at);
    if (!found.parameters.some((parameter) => parameter.name === name))
      fail('unknown-parameter', `${id}?${name}`);
    parameters[name] = at < 0 ? 'true' : decode(pair.slice(at + 1));
  }
  return { id, parameters };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
