import { readXlsx } from '../../xlsx/read';
import { XlsxError } from '../../xlsx/workbook-data';
import type { ProblemCode } from '../problem-codes';
import { recogniseBlocks } from '../reading/recognise-blocks';
import { fileContent } from './file-content';
import { evaluationsIn, type FileEvaluation } from './file-evaluations';

/** What is wrong with a file. */
export type FileProblem = Extract<ProblemCode, `file-${string}`>;

/** What a file holds, or why it cannot be read. */
export type FileReading = { evaluations: FileEvaluation[] } | { refused: FileProblem };

/**
 * Reads the evaluations of an .xlsx file: forms and registers. Nothing of the file itself is kept. With the .xlsx reader
 * it is loaded when it is needed first.
 * @param file what its sheets are told apart by
 */
export async function readFile(file: string, bytes: Uint8Array): Promise<FileReading> {
  try {
    const { workbook } = await readXlsx(bytes);
    const { map, answer } = fileContent(workbook);
    return { evaluations: evaluationsIn(recogniseBlocks(map, answer), file) };
  } catch (error) {
    return { refused: error instanceof XlsxError ? `file-${error.code}` : 'file-damaged' };
  }
}
