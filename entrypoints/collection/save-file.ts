/** Hands a file to the person as a download. */
export function saveFile(parts: BlobPart[], type: string, name: string): void {
  const address = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the data by the time the next task runs.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
