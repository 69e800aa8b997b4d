/** The two READMEs stay in step with each other and with the project. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const english = read('README.md');
const chinese = read('README.zh-CN.md');

const matchAll = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1]!);
/** Commands without the comments behind them. */
const commandsOf = (text: string): string[] =>
  matchAll(text, /```sh\n([^`]*)```/g).map((block) => block.replace(/ +#.*$/gm, ''));
const linksOf = (text: string): string[] =>
  matchAll(text, /\]\(([^)#]+)\)/g).filter((link) => !link.startsWith('http'));

describe('the READMEs', () => {
  it('have the same parts, commands, code and links', () => {
    for (const part of [/^(#+) /gm, /`([^`\n]+)`/g]) {
      expect(matchAll(chinese, part)).toEqual(matchAll(english, part));
    }
    expect(commandsOf(chinese)).toEqual(commandsOf(english));
    expect(linksOf(chinese).slice(1)).toEqual(linksOf(english).slice(1));
  });

  it('name only scripts and files that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const used = matchAll(english, /npm run (?:--silent )?([\w:]+)/g);
    expect(used.filter((name) => !(name in scripts))).toEqual([]);
    expect(linksOf(english).filter((link) => !existsSync(join(root, link)))).toEqual([]);
  });
});
