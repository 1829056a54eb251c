const { gzipSync } = require('node:zlib');

const NAME = 'FirstScreenGate';

/**
 * Says how much JavaScript the first screen loads, gzipped, and fails the build above the limit. What is loaded later
 * does not count; a build that is not minified is not measured.
 */
class FirstScreenGate {
  /** @param limit bytes */
  constructor({ limit }) {
    this.limit = limit;
  }

  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    const logger = compiler.getInfrastructureLogger(NAME);
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      if (!compiler.options.optimization.minimize) return;
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, (assets) => {
        const entries = [...compilation.entrypoints.values()].flatMap((entry) => entry.getFiles());
        const scripts = [...new Set(entries)].filter((file) => file.endsWith('.js'));
        const size = scripts.reduce(
          (sum, file) => sum + gzipSync(assets[file].buffer(), { level: 9 }).length,
          0,
        );
        const said = `First screen: ${kb(size)} of at most ${kb(this.limit)} KB gzipped (${scripts.join(', ')})`;
        if (size > this.limit) compilation.errors.push(new WebpackError(said));
        else logger.info(said);
      });
    });
  }
}

/** 1 KB is 1,000 bytes. */
const kb = (bytes) => (bytes / 1000).toFixed(1);

module.exports = { FirstScreenGate };
