import type { CommandFile } from '../command';
import { throwIfCancelled, type Run } from '../define-command';
import { WORKBOOK, type Details } from '../problems';
import type { FileEvaluation } from './file-evaluations';
import type { FileProblem, FileReading } from './read-file';

const MEGABYTE = 2 ** 20;

/** A file above this is not read at all where its size is known beforehand, and never unpacked. */
const MOST_BYTES = 20 * MEGABYTE;

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
    if (code !== null) problems.add(code, WORKBOOK, { file: file.name, ...sizesOf(reading) });
    gathered.push({ name: file.name, evaluations, refused });
  }
  throwIfCancelled(context);
  return gathered;
}

/** A file that is not unpacked because it has so many bytes. */
interface TooLarge {
  refused: 'file-too-large';
  bytes: number;
}

/** Megabytes: of the file, one decimal, and the most that is read. */
const sizesOf = (reading: FileReading | TooLarge): Details =>
  'bytes' in reading
    ? { size: Math.ceil((reading.bytes / MEGABYTE) * 10) / 10, limit: MOST_BYTES / MEGABYTE }
    : {};

async function readOne(
  file: CommandFile,
  readFile: (name: string, bytes: Uint8Array) => Promise<FileReading>,
): Promise<FileReading | TooLarge> {
  const { size = 0 } = file;
  if (size > MOST_BYTES) return { refused: 'file-too-large', bytes: size };
  let bytes: Uint8Array;
  try {
    bytes = await file.bytes();
  } catch {
    return { refused: 'file-unreadable' };
  }
  if (bytes.length > MOST_BYTES) return { refused: 'file-too-large', bytes: bytes.length };
  return readFile(file.name, bytes);
}
