function runScript(document: Document, file: string): Promise<void> {
  const script = document.createElement('script');
  script.src = file;
  return new Promise((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${file} did not load`));
    document.head.append(script);
    // It runs all the same, and the page stays as it was.
    script.remove();
  });
}

/** Runs scripts of ours in this page, one after the other; resolves when the last has run. */
export async function runScripts(document: Document, files: readonly string[]): Promise<void> {
  for (const file of files) await runScript(document, file);
}
