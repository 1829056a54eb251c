const { readFileSync, readdirSync } = require('node:fs');
const path = require('node:path');

/** Licences that ask for nothing but that their text goes along. Whatever is not here stops the build. */
const ALLOWED = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Zlib',
];

/** ".../node_modules/@fluentui/tokens/lib/index.js" → ".../node_modules/@fluentui/tokens"; null for a file of our own. */
function folderOf(file) {
  const [, folder] = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(file) ?? [];
  return folder ?? null;
}

/** SPDX: one of the alternatives of "(MIT OR GPL-3.0)" has to be allowed, all parts of "MIT AND ISC". */
function isAllowed(licence) {
  const words = String(licence ?? '').replace(/[()]/g, ' ');
  return words
    .split(/\sOR\s/)
    .some((choice) => choice.split(/\sAND\s/).every((part) => ALLOWED.includes(part.trim())));
}

/** The licence's text as the package brings it; null when it brings none. */
function textOf(folder) {
  const name = readdirSync(folder).find((file) => /^(licen[cs]e|copying)(\.\w+)?$/i.test(file));
  return name === undefined ? null : readFileSync(path.join(folder, name), 'utf8').trim();
}

/** All texts, for one file. */
function textsOf(packages) {
  const line = '-'.repeat(80);
  const texts = packages.map(({ name, version, licence, folder }) =>
    [`${name} ${version} (${licence})`, textOf(folder)].filter(Boolean).join('\n\n'),
  );
  return `${texts.join(`\n\n${line}\n\n`)}\n`;
}

/**
 * The packages that files belong to, by name and version; files of our own belong to none.
 * @param files absolute paths
 * @returns `{ name, version, licence, folder }`; `licence` as package.json has it, perhaps undefined
 */
function packagesOf(files) {
  const folders = [...new Set(files.map(folderOf))].filter((folder) => folder !== null);
  const packages = folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    return { name, version, licence: license, folder };
  });
  const key = ({ name, version }) => `${name}@${version}`;
  return packages.sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

/** A sentence for each package that may not ship. */
const complaintsOf = (packages) =>
  packages
    .filter(({ licence }) => !isAllowed(licence))
    .map(
      ({ name, version, licence }) =>
        `${name} ${version} would ship under "${licence ?? 'no licence'}", which is none of ${ALLOWED.join(', ')}`,
    );

module.exports = { complaintsOf, folderOf, packagesOf, textsOf };
