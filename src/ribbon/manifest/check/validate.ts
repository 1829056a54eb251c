import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { functionNames } from '../../function-names';
import { check } from '.';

/** `npm run validate [FILE]`: checks a manifest with the files beside it; manifest.xml where none is named. */
const file = process.argv[2] ?? 'manifest.xml';
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const beside = (name: string) => path.join(path.dirname(file), name);

const complaints = check(readFileSync(file, 'utf8'), {
  functions: functionNames,
  version,
  file: (name) => (name !== '' && existsSync(beside(name)) ? readFileSync(beside(name)) : null),
});
complaints.forEach(({ rule, text }) => console.error(`${rule}: ${text}`));
console.log(complaints.length === 0 ? `${file} is valid.` : `${file}: ${complaints.length} faults.`);
process.exitCode = complaints.length === 0 ? 0 : 1;
