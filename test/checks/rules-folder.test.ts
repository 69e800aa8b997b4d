import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../utils/checks/registry.ts';
import { ruleCatalogues } from '../../utils/checks/rule-catalogues.ts';
import type { Language } from '../../utils/model.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'utils/checks/rules');
const files = readdirSync(folder).map((file) => basename(file, '.ts'));
const LANGUAGES: Language[] = ['zh-CN', 'zh-TW', 'en'];
const PLACEHOLDER = /\{(\w+)\}/g;

function placeholders(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(PLACEHOLDER), (match) => match[1]!))].sort();
}

describe('the folder of rules', () => {
  it('is collected whole', () => {
    expect(rules.map((rule) => rule.id)).toEqual([...files].sort());
  });

  it.each(files)('%s: id, test and texts are in order', (id) => {
    const rule = rules.find((one) => one.id === id);
    expect(rule).toBeDefined();
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(existsSync(join(root, 'test/checks/rules', `${id}.test.ts`))).toBe(true);
    expect(rule!.basis).not.toBe('');
    const names = Object.keys(rule!.texts['zh-CN']).sort();
    for (const language of LANGUAGES) {
      const texts = rule!.texts[language];
      expect(Object.keys(texts).sort()).toEqual(names);
      for (const name of names) {
        expect(texts[name]).toBeTruthy();
        expect(placeholders(texts[name]!)).toEqual(placeholders(rule!.texts['zh-CN'][name]!));
        expect(texts[name]).not.toMatch(/[!！]/);
      }
    }
  });

  it('keeps every message that a rule sends in its texts', () => {
    for (const id of files) {
      const source = readFileSync(join(folder, `${id}.ts`), 'utf8');
      for (const [, name] of source.matchAll(/message: '(\w+)'/g)) {
        expect(ruleCatalogues['zh-CN'][`rule.${id}.${name}`], `${id}.${name}`).toBeDefined();
      }
    }
  });
});
