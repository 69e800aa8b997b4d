/** The command as a person or a pipe runs it: through npm, bundled when needed, from any folder. */
import { spawn } from 'node:child_process';
import { readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const samples = join(root, 'public/samples');

interface Run {
  status: number | null;
  lines: string[];
}

function run(folder: string, words: string[], input = ''): Promise<Run> {
  return new Promise((resolve) => {
    const args = ['--prefix', root, 'run', '--silent', 'nianbao', '--', ...words];
    const { INIT_CWD: _, ...env } = process.env;
    const child = spawn('npm', args, { cwd: folder, env, stdio: ['pipe', 'pipe', 'ignore'] });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.on('close', (status) => {
      resolve({ status, lines: output.split('\n').filter((line) => line !== '') });
    });
    child.stdin.end(input);
  });
}

const filesOf = ({ lines }: Run): string[] => lines.map((line) => JSON.parse(line).file);

describe('npm run --silent nianbao', { timeout: 60_000 }, () => {
  it('finds files from the folder that the caller stands in', async () => {
    const result = await run(samples, ['read', 'kaijiang-2021.html', 'jiujiang-2017.html']);
    expect(filesOf(result)).toEqual(['kaijiang-2021.html', 'jiujiang-2017.html']);
    expect(result.status).toBe(0);
  });

  it('stands in a pipe', async () => {
    const html = '<title>甲县2021年政府信息公开工作年度报告</title>';
    const input = `${JSON.stringify({ url: 'http://a.gov.cn/1', html })}\n`.repeat(3);
    const result = await run(root, ['read', '--html-from-jsonl'], input);
    expect(filesOf(result)).toEqual(Array(3).fill('http://a.gov.cn/1'));
    expect(result.status).toBe(0);
  });

  it('passes the exit status on', async () => {
    const missing = await run(samples, ['read', 'missing.html']);
    expect(missing.status).toBe(1);
    expect(JSON.parse(missing.lines[0]!)).toMatchObject({ file: 'missing.html' });
    expect(await run(samples, ['nonsense'])).toEqual({ status: 2, lines: [] });
  });

  it('bundles anew after a change, also when several start at once', async () => {
    const now = new Date();
    utimesSync(join(root, 'cli/nianbao.ts'), now, now);
    const results = await Promise.all(
      Array.from({ length: 3 }, () => run(samples, ['read', 'kaijiang-2021.html'])),
    );
    expect(results.map(({ status }) => status)).toEqual([0, 0, 0]);
    expect(results.flatMap(filesOf)).toEqual(Array(3).fill('kaijiang-2021.html'));
    expect(readdirSync(join(root, 'cli/dist'))).toHaveLength(1);
  });
});
