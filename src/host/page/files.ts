const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Lets the user choose a file; null when the dialog is closed without one. */
export function chooseFile(input: HTMLInputElement): Promise<File | null> {
  return new Promise((resolve) => {
    input.onchange = () => {
      const file = input.files?.[0] ?? null;
      input.value = ''; // the same file may be chosen again
      resolve(file);
    };
    input.oncancel = () => resolve(null);
    input.click();
  });
}

/** Hands a workbook to the browser's downloads. */
export function download(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: XLSX }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the data after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
