import type { CommandFile } from '../command';
import { throwIfCancelled, type Run } from '../define-command';
import { WORKBOOK } from '../problems';
import type { FileEvaluation } from './file-evaluations';
import type { FileProblem, FileReading } from './read-file';

/** Bytes above which a file is not even unpacked. */
const MOST_BYTES = 20 * 1024 * 1024;

/** A file with what was found in it. */
export interface GatheredFile {
  name: string;
  /** Empty where the file could not be read. */
  evaluations: FileEvaluation[];
  /** Why it could not be read; null when it was. */
  refused: FileProblem | null;
}

/**
 * Reads files one after the other; of each only its evaluations are kept. One that cannot be read, or holds no evaluation,
 * is a problem and does not stop the others.
 * @throws Refusal when the user has pressed cancel, between two files
 */
export async function gather(
  files: readonly CommandFile[],
  { context, words, problems }: Pick<Run, 'context' | 'words' | 'problems'>,
): Promise<GatheredFile[]> {
  const { readFile } = await import('./read-file');
  const gathered: GatheredFile[] = [];
  for (const [done, file] of files.entries()) {
    throwIfCancelled(context);
    const label = words.progress.consolidating(done + 1, files.length, file.name);
    context.onProgress?.({ done, total: files.length, label });
    const reading = await readOne(file, readFile);
    const refused = 'refused' in reading ? reading.refused : null;
    const evaluations = 'refused' in reading ? [] : reading.evaluations;
    const code = refused ?? (evaluations.length === 0 ? 'file-without-evaluations' : null);
    if (code !== null) problems.add(code, WORKBOOK, { file: file.name });
    gathered.push({ name: file.name, evaluations, refused });
  }
  throwIfCancelled(context);
  return gathered;
}

async function readOne(
  file: CommandFile,
  readFile: (name: string, bytes: Uint8Array) => Promise<FileReading>,
): Promise<FileReading> {
  if ((file.size ?? 0) > MOST_BYTES) return { refused: 'file-too-large' };
  let bytes: Uint8Array;
  try {
    bytes = await file.bytes();
  } catch {
    return { refused: 'file-unreadable' };
  }
  return bytes.length > MOST_BYTES ? { refused: 'file-too-large' } : readFile(file.name, bytes);
}
