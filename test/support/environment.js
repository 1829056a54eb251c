/* global __filename */
const { createRequire } = require('node:module');
const { TestEnvironment } = require('jest-environment-node');

// Not the require of jest, which would load the package anew for every test file.
const own = createRequire(__filename);

/**
 * Node, with jsdom loaded once for all test files of a worker. A window of jsdom is a world of its own anyway: nothing
 * that a test does in one reaches the package.
 */
module.exports = class SharedJsdomEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.defineProperty(this.global, 'sharedJsdom', { configurable: true, get: () => own('jsdom') });
  }
};
