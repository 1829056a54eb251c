const path = require('node:path');
const Sequencer = require('@jest/test-sequencer').default;

const tests = path.join(__dirname, '..');

/** Seconds on a quiet machine with two cores, as a whole; what is not listed takes less. */
const SECONDS = {
  'production/production.test.ts': 110,
  'oracle/oracle.test.ts': 85,
  'e2e/automatic.test.ts': 80,
  'e2e/workbench.test.ts': 80,
  'templates/print.test.ts': 70,
  'commands/commands.test.ts': 60,
  'integration/templates.test.ts': 60,
  'templates/formulas/equality-embedded-forms.test.ts': 60,
  'templates/formulas/equality-embedded.test.ts': 60,
  'e2e/month-end.test.ts': 45,
  'e2e/year.test.ts': 45,
  'templates/live-columns.test.ts': 45,
  'templates/formulas/equality-libreoffice.test.ts': 40,
  'commands/automatic/refresh.test.ts': 35,
  'commands/score-range/command.test.ts': 35,
  'commands/audit/overwritten.test.ts': 30,
  'e2e/consolidate.test.ts': 30,
  'integration/office-t.test.ts': 30,
  'integration/year.test.ts': 30,
  'templates/formulas/score.test.ts': 30,
  'templates/formulas/settings.test.ts': 30,
  'templates/quarterly-ranking.test.ts': 30,
  'commands/amid-other-things.test.ts': 20,
  'commands/finalize.test.ts': 20,
  'integration/rank-quarter.test.ts': 20,
  'integration/recognition.test.ts': 20,
  'xlsx/libreoffice.test.ts': 20,
};
const USUAL = 5;

const expectedSeconds = (file) => SECONDS[path.relative(tests, file).split(path.sep).join('/')] ?? USUAL;

/**
 * Slow files first, so that no worker stands idle at the end: as jest does it once it has run them on this machine, and
 * from the list where it has not.
 */
module.exports = class SlowFirst extends Sequencer {
  time(test) {
    return super.time(test) ?? expectedSeconds(test.path) * 1000;
  }
};
