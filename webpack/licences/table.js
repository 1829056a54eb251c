const reasons = require('./why');

const whyOf = (name) => reasons.find(([pattern]) => pattern.test(name))?.[1];

/** A sentence for each package of which nobody has written down why it ships. */
const unexplained = (packages) =>
  packages
    .filter(({ name }) => whyOf(name) === undefined)
    .map(({ name, version }) => `${name} ${version} would ship; webpack/licences/why.js does not say why`);

/** "| name | version | licence |", without what changes with our own code. */
const stable = ({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`;

const row = (one) => `${stable(one)} ${(one.minified / 1000).toFixed(1)} | ${whyOf(one.name)} |`;

/** A sentence for each package that ships and is not in the list as it is, and for each in the list that does not ship. */
function unlisted(packages, list) {
  const rows = list.split('\n').filter((line) => line.startsWith('| ') && !/^\| (package|---)/.test(line));
  const mend = 'npm run licences brings docs/licences.md up to date';
  const missing = packages.filter((one) => !rows.some((line) => line.startsWith(stable(one))));
  const gone = rows.filter((line) => !packages.some((one) => line.startsWith(stable(one))));
  return [
    ...missing.map((one) => `${one.name} ${one.version} ships and is not listed; ${mend}`),
    ...gone.map(
      (line) => `${line.split(' | ').slice(0, 2).join(' ').slice(2)} is listed and does not ship; ${mend}`,
    ),
  ];
}

/** docs/licences.md. @param packages with `minified`, bytes */
const page = (packages) => `# What ships to users, and under which licences

Written by \`npm run licences\` from the production build; a build that would ship a package under any other licence, or
one that is not listed here, fails, and so does the script for a package of which [why.js](../webpack/licences/why.js) does not say why it ships. The licences' texts
go along as \`licences.txt\`. KB (1,000 bytes) are those of the code that is left of a package when it is minified.

| package | version | licence | KB | why |
| --- | --- | --- | --- | --- |
${packages.map(row).join('\n')}

Together ${(packages.reduce((sum, { minified }) => sum + minified, 0) / 1000).toFixed(0)} KB before compression, part of it loaded only when it is needed. Our own code, icons and templates are under MIT,
[LICENSE](../LICENSE).

Not part of what ships: Office.js, which the pane loads from Microsoft's CDN under Microsoft's terms. The spreadsheet
engine, the compiler and the test tools in package.json are used for development alone.
`;

module.exports = { page, unexplained, unlisted };
