import type { CommandFile } from '../../commands/command';

/** The files of a file picker, each read when its turn comes. Names that are the same are told apart by a number. */
export function chosenFiles(files: readonly File[]): CommandFile[] {
  const seen = new Map<string, number>();
  return files.map((file) => {
    const count = (seen.get(file.name) ?? 0) + 1;
    seen.set(file.name, count);
    return {
      name: count === 1 ? file.name : `${file.name} (${count})`,
      size: file.size,
      bytes: async () => new Uint8Array(await file.arrayBuffer()),
    };
  });
}
