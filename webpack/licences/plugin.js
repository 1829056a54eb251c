const { readFileSync } = require('node:fs');
const { complaintsOf, packagesOf, textsOf } = require('./packages');
const { unlisted } = require('./table');

const NAME = 'Licences';

/** The modules that come from files; those that were joined into one, one by one. */
const filesIn = (compilation) =>
  [...compilation.modules]
    .flatMap((module) => (module.modules ? [...module.modules] : [module]))
    .filter(({ resource }) => resource)
    .map((module) => ({ file: module.resource.replace(/\?.*/, ''), module }));

/** The packages in a compilation, as packagesOf gives them. */
const packagesIn = (compilation) => packagesOf(filesIn(compilation).map(({ file }) => file));

/**
 * A minified build fails when it would ship a package under a licence that is not allowed, or when the list of what ships
 * is not what ships. The texts of the licences go along.
 */
class Licences {
  /** @param list docs/licences.md */
  constructor({ list }) {
    this.list = list;
  }

  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      if (!compiler.options.optimization.minimize) return;
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        const packages = packagesIn(compilation);
        const complaints = [
          ...complaintsOf(packages),
          ...unlisted(packages, readFileSync(this.list, 'utf8')),
        ];
        for (const complaint of complaints) compilation.errors.push(new WebpackError(complaint));
        compilation.emitAsset('licences.txt', new sources.RawSource(textsOf(packages)));
      });
    });
  }
}

module.exports = { Licences, packagesIn };
