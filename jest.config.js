const { availableParallelism } = require('node:os');

// Minutes of work each; `npm run test:long` runs them, so that CI stays below its twenty.
const long = ['<rootDir>/test/commands/faults.test.ts', '<rootDir>/test/e2e/pane-views.test.ts'];

module.exports = {
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', ...long],
  testEnvironment: '<rootDir>/test/support/environment.js',
  testSequencer: '<rootDir>/test/support/slow-first.js',
  transform: {
    '\\.[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
      },
    ],
  },
  // The spreadsheet engine's CommonJS build requires these, which are ES modules only.
  transformIgnorePatterns: [
    '/node_modules/(?!(lodash-es|nanoid|rbush|quickselect|kdbush|cjk-regex|regexp-util|unicode-regex|franc-min|trigram-utils|collapse-white-space|n-gram)/)',
  ],
  moduleNameMapper: {
    '\\.css$': '<rootDir>/test/empty-style.js',
    '^jsdom$': '<rootDir>/test/support/jsdom.js',
  },
  // jest's own clean-up of globals warns about proxies that the engine and jsdom still hold.
  testEnvironmentOptions: { globalsCleanup: 'off' },
  testTimeout: 60000,
  // More workers than cores: while one waits for a browser or LibreOffice, another one works.
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
  // The engine and Office.js keep timers of their own; nothing of a test hangs on them once it has finished.
  forceExit: true,
};
