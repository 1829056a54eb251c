import { CommandLineError, parseArguments, type Invocation } from './cli-arguments';
import type { Outcome } from './cli-run';
import { usageErrorText, usageText } from './cli-text';

// stdout is for the one JSON text; whatever a library has to say goes to stderr.
for (const method of ['log', 'info', 'debug', 'warn'] as const) console[method] = console.error;

/** What an action answers. The host and its spreadsheet engine are loaded only by the actions that need them. */
async function perform(invocation: Invocation): Promise<Outcome> {
  switch (invocation.action) {
    case 'run':
      return (await import('./cli-run')).runCommands(invocation);
    case 'show':
      return (await import('./show')).showWorkbook(invocation.in, invocation.language);
    case 'list':
      return { output: (await import('./list')).listCommands(invocation.language), exitCode: 0 };
    case 'bench':
      return { output: await (await import('./cli-bench')).bench(), exitCode: 0 };
    case 'help':
      return { output: usageText(invocation.language), exitCode: 0 };
  }
}

async function main(): Promise<number> {
  try {
    const { output, exitCode } = await perform(parseArguments(process.argv.slice(2)));
    const text = typeof output === 'string' ? output : JSON.stringify(output, null, 2);
    await new Promise((resolve) => process.stdout.write(`${text}\n`, resolve));
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommandLineError)) throw error;
    console.error(usageErrorText(error.usage, error.language));
    return 2;
  }
}

main().then(
  (exitCode) => process.exit(exitCode),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
