import { readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

const SOURCE = /(?<!\.d)\.tsx?$/;

/** Everything that ships: src without the embedded host. */
export const shippedFiles = (): string[] =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => SOURCE.test(file) && !file.startsWith('host'))
    .map((file) => join('src', file));

/** Packages are not resolved: nothing of Office.js comes through them, and most of the time would be theirs. */
const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.ReactJSX,
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  noResolve: true,
  types: ['office-js'],
};

/** Type-checked sources, and the types of Office.js. */
export interface Sources {
  checker: ts.TypeChecker;
  files: readonly ts.SourceFile[];
}

/** One program of files on disk and of `planted` ones, whose text is given by their path. */
export function openSources(
  paths: readonly string[],
  planted: Readonly<Record<string, string>> = {},
): Sources {
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile, fileExists, directoryExists } = host;
  const textOf = (file: string): string | undefined => planted[relative('.', file)];
  host.fileExists = (file) => textOf(file) !== undefined || fileExists(file);
  host.directoryExists = (directory) =>
    Object.keys(planted).some((file) => dirname(file) === relative('.', directory)) ||
    directoryExists!(directory);
  host.getSourceFile = (file, languageVersion) => {
    const text = textOf(file);
    return text === undefined
      ? getSourceFile(file, languageVersion)
      : ts.createSourceFile(file, text, languageVersion, true);
  };
  const roots = [...paths, ...Object.keys(planted)];
  const program = ts.createProgram(roots, OPTIONS, host);
  return { checker: program.getTypeChecker(), files: roots.map((file) => program.getSourceFile(file)!) };
}
