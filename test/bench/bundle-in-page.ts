import { join } from 'node:path';
import { build } from 'vite';

/**
 * A file with all that it imports, as one script for a page.
 * @param file its path from this folder
 * @param name the global variable that the script sets to what the file exports
 */
export async function bundleInPage(
  file: string,
  { name = 'bench', minify = true } = {},
): Promise<string> {
  const built = await build({
    root: join(import.meta.dirname, '../..'),
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome123',
      minify,
      lib: { entry: join(import.meta.dirname, file), formats: ['iife'], name },
    },
  });
  const [{ output }] = built as unknown as [{ output: { code: string }[] }];
  return output[0]!.code;
}
