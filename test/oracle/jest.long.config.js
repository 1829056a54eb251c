/** A million random offices instead of a hundred thousand. */
module.exports = {
  ...require('../../jest.config'),
  rootDir: '../..',
  testMatch: ['<rootDir>/test/oracle/oracle.test.ts'],
  globals: { ORACLE_OFFICES: 1_000_000 },
};
