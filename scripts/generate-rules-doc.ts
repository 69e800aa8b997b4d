/**
 * Writes docs/rules.md from the rules themselves: `node scripts/generate-rules-doc.ts`.
 * With `--check` it only says whether the file is up to date.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from '../utils/checks/define-check.ts';
import type { Severity } from '../utils/model.ts';

const root = join(import.meta.dirname, '..');
const RULES = join(root, 'utils/checks/rules');
const DOCUMENT = join(root, 'docs/rules.md');

const SEVERITIES: [Severity, string][] = [
  [
    'error',
    'Errors: the printed figures or statements cannot all be true, or the format is broken',
  ],
  ['warning', 'Warnings: very likely wrong'],
  ['hint', 'Hints: worth a look'],
];

async function loadRules(): Promise<Check[]> {
  const files = readdirSync(RULES).filter((file) => file.endsWith('.ts'));
  const modules = await Promise.all(files.sort().map((file) => import(join(RULES, file))));
  return modules.map((module) => module.default);
}

function describeRule({ id, basis, texts }: Check): string {
  const { en } = texts;
  const chinese = texts['zh-CN'].title;
  return `### ${id}\n\n**${en.title}** · ${chinese}\n\n${en.explanation}\n\n- Basis: ${basis}\n- Severity: ${en.weight}\n`;
}

function renderDocument(rules: Check[]): string {
  const parts = SEVERITIES.map(([severity, title]) => {
    const own = rules.filter((rule) => rule.severity === severity);
    return `## ${title}\n\n${own.map(describeRule).join('\n')}`;
  });
  const opening = `# Rules\n\nGenerated from \`utils/checks/rules\` by \`node scripts/generate-rules-doc.ts\`; do not edit by hand.\nA rule may tell a single finding at a lower or higher level than its own; the reason stands with it.\n`;
  return [opening, ...parts].join('\n');
}

const text = renderDocument(await loadRules());
if (process.argv.includes('--check')) {
  const isCurrent = readFileSync(DOCUMENT, 'utf8') === text;
  if (!isCurrent) console.error('docs/rules.md is out of date: node scripts/generate-rules-doc.ts');
  process.exit(isCurrent ? 0 : 1);
}
writeFileSync(DOCUMENT, text);
