/** A million random offices instead of a hundred thousand; the fault matrix; every view in every theme and language. */
module.exports = {
  ...require('../../jest.config'),
  rootDir: '../..',
  testMatch: [
    '<rootDir>/test/oracle/oracle.test.ts',
    '<rootDir>/test/commands/faults.test.ts',
    '<rootDir>/test/e2e/pane-views.test.ts',
  ],
  testPathIgnorePatterns: ['/node_modules/'],
  globals: { ORACLE_OFFICES: 1_000_000 },
};
