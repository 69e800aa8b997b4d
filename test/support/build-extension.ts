import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

export interface BuildOptions {
  /** Where the results go; a folder for each browser and mode is made in it. */
  output: string;
  browser: 'chrome' | 'firefox';
  /** The test build differs from production only in that the panel's shadow root is open. */
  mode: 'test' | 'production';
}

/** Builds the extension; returns the folder to load unpacked. */
export function buildExtension(options: BuildOptions): string {
  runWxt('build', options);
  const suffix = options.mode === 'test' ? '-test' : '';
  return join(options.output, `${options.browser}-mv3${suffix}`);
}

/** Builds and packs the extension; returns the path of the zip. */
export function zipExtension(options: BuildOptions): string {
  runWxt('zip', options);
  const name = readdirSync(options.output).find((file) => file.endsWith(`-${options.browser}.zip`));
  if (!name) throw new Error(`wxt zip left no package for ${options.browser} in ${options.output}`);
  return join(options.output, name);
}

function runWxt(command: 'build' | 'zip', { output, browser, mode }: BuildOptions): void {
  // Under Vitest NODE_ENV is "test", which Vite would bake into the bundles.
  const { NODE_ENV: _, ...env } = process.env;
  const args = [join(root, 'node_modules/wxt/bin/wxt.mjs'), command, '-b', browser, '--mode', mode];
  try {
    execFileSync(process.execPath, args, {
      cwd: root,
      env: { ...env, NIANBAO_OUTPUT: output },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`wxt ${command} failed for ${browser} (${mode}):\n${stdout}\n${stderr}`);
  }
}
