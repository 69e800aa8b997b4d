/**
 * Makes the two files of a new rule: `node scripts/new-rule.ts <id>`.
 * The rule passes until its `run` is written; its test fails until it is.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

function ruleSource(id: string): string {
  const texts = (title: string, explanation: string, weight: string) =>
    `{\n      title: '${title}',\n      differs: '{value}',\n      explanation: '${explanation}',\n      weight: '${weight}',\n    }`;
  return `import { defineCheck, failWith } from '../define-check.ts';

export default defineCheck({
  id: '${id}',
  basis: '《中华人民共和国政府信息公开条例》第五十条',
  severity: 'hint',
  needs: {},
  texts: {
    'zh-CN': ${texts('标题', '公式或说法的含义，以及怎样更正。', '为什么是这个等级。')},
    'zh-TW': ${texts('標題', '公式或說法的含義，以及怎樣更正。', '為什麼是這個等級。')},
    en: ${texts('Title', 'What it means and what to do.', 'Why it weighs as it does.')},
  },
  run: () => failWith([]),
});
`;
}

function testSource(id: string): string {
  return `import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/${id}.ts';
import { judgeReport } from '../../support/judge-report.ts';

describe('${id}', () => {
  it('finds what it is for', () => {
    expect(judgeReport(rule, {})).toBe('hint: 0 | what is expected | what is printed');
  });
});
`;
}

function createFile(path: string, text: string): void {
  if (existsSync(path)) throw new Error(`${path} exists already.`);
  writeFileSync(path, text);
  console.log(path);
}

const [id] = process.argv.slice(2);
if (!id || !/^[a-z]+(?:-[a-z]+)*$/.test(id)) {
  console.error('Usage: node scripts/new-rule.ts <id>, a noun phrase in kebab-case');
  process.exit(2);
}
createFile(join(root, 'utils/checks/rules', `${id}.ts`), ruleSource(id));
createFile(join(root, 'test/checks/rules', `${id}.test.ts`), testSource(id));
console.log('Then run: node scripts/generate-rules-doc.ts');
