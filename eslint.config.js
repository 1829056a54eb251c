const js = require('@eslint/js');
const officeAddins = require('eslint-plugin-office-addins');
const reactHooks = require('eslint-plugin-react-hooks');
const tseslint = require('typescript-eslint');

/**
 * The layers of docs/architecture.md: arrows point down only. For each folder, what it may not import.
 * Patterns are matched against the import as written (relative paths), so "host" in any position is any way into src/host.
 */
const into = (...folders) => folders.flatMap((folder) => [`**/${folder}`, `**/${folder}/**`]);
const office = ['@microsoft/*', 'office-js', '@microsoft/office-js-helpers'];
const ui = ['react', 'react-dom', 'react-dom/*', '@fluentui/*'];
const engine = ['@univerjs/*'];
const xlsxLibrary = ['@cj-tech-master/*'];

const layers = {
  core: [
    ...into('templates', 'workbook', 'commands', 'taskpane', 'ribbon', 'host', 'xlsx', 'locales'),
    ...office,
    ...ui,
    ...engine,
    ...xlsxLibrary,
  ],
  templates: [
    ...into('workbook', 'commands', 'taskpane', 'ribbon', 'host', 'xlsx', 'locales'),
    ...office,
    ...ui,
    ...engine,
    ...xlsxLibrary,
  ],
  // The dictionaries have a file called commands of their own, so the way up is spelled out.
  locales: [
    ...['core', 'templates', 'workbook', 'commands', 'taskpane', 'ribbon', 'host', 'xlsx'].flatMap((folder) =>
      ['../', '../../'].flatMap((up) => [`${up}${folder}`, `${up}${folder}/**`]),
    ),
    ...ui,
    ...engine,
  ],
  workbook: [...into('commands', 'taskpane', 'ribbon', 'host', 'xlsx'), ...ui, ...engine, ...xlsxLibrary],
  commands: [...into('taskpane', 'ribbon', 'host'), ...ui, ...engine, ...xlsxLibrary],
  taskpane: [...into('workbook', 'host', 'xlsx', 'ribbon'), ...engine, ...xlsxLibrary],
  ribbon: [...into('workbook', 'host', 'xlsx'), ...engine, ...xlsxLibrary],
  xlsx: [
    ...into('workbook', 'commands', 'taskpane', 'ribbon', 'host', 'templates'),
    ...office,
    ...ui,
    ...engine,
  ],
};

/** Globals of Office that only src/workbook (and the start-up files below) may touch. */
const officeGlobals = ['Excel', 'OfficeExtension'].map((name) => ({
  name,
  message: 'Only src/workbook knows Office.js.',
}));

module.exports = tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'coverage/**'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'no-undef': 'off', // the compiler knows better
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-explicit-any': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: {
      globals: {
        require: 'readonly',
        module: 'writable',
        process: 'readonly',
        console: 'readonly',
        __dirname: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  ...Object.entries(layers).map(([folder, group]) => ({
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group, message: `src/${folder} may not import this: see the layers in docs/architecture.md.` },
          ],
        },
      ],
    },
  })),
  {
    files: ['src/{core,templates,locales,xlsx,commands,taskpane,ribbon}/**/*.{ts,tsx}'],
    rules: { 'no-restricted-globals': ['error', ...officeGlobals] },
  },
  {
    files: ['src/{core,templates}/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...officeGlobals,
        'Office',
        'window',
        'document',
        'fetch',
        'localStorage',
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'No clock in pure layers.',
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'No clock in pure layers.',
        },
      ],
    },
  },
  {
    // Microsoft's own rules for Office.js: load before read, no sync in a loop, no empty loads.
    files: ['src/workbook/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
);
