// What `import … from 'jsdom'` finds in tests: see environment.js.
module.exports = globalThis.sharedJsdom;
