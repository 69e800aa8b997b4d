import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { composeReport, RIGHT_FORMS } from './compose/compose-report.ts';
import { generatePage } from './generate-page.ts';
import { TEMPLATES } from './prose/compose-prose.ts';
import { printNumber } from './prose/print-number.ts';
import { parseTemplate } from './prose/template.ts';
import { createRandom } from './random.ts';

const PAGES = RIGHT_FORMS.flatMap((form) =>
  Array.from({ length: 60 }, (_, index) => generatePage(`prose-${index}`, { form })),
);

describe('sentence templates', () => {
  it('are at least 150, with numbers, and no two are the same', () => {
    const numbered = TEMPLATES.filter((one) =>
      one.pieces.some((piece) => typeof piece !== 'string' && piece.unit !== ''),
    );
    expect(numbered.length).toBeGreaterThanOrEqual(150);
    expect(new Set(TEMPLATES.map((one) => one.say)).size).toBe(TEMPLATES.length);
  });

  it('all come to be used', () => {
    const used = new Set<string>();
    for (const form of RIGHT_FORMS) {
      for (let i = 0; i < 300; i++) {
        const document = composeReport(createRandom(`used-${form}-${i}`), form);
        for (const block of document.blocks) {
          if (block.type !== 'paragraph') continue;
          for (const sentence of block.sentences) {
            used.add(sentence.pieces.map((p) => (typeof p === 'string' ? p : '#')).join(''));
          }
        }
      }
    }
    // Words of the body differ from page to page: compare what stands between numbers and words.
    const text = [...used].join('\n');
    const unused = TEMPLATES.filter(
      (one) => !one.pieces.every((piece) => typeof piece !== 'string' || text.includes(piece)),
    );
    expect(unused.map((one) => one.say)).toEqual([]);
  }, 30_000);

  it('refuse a relation that they do not know', () => {
    expect(() => parseTemplate(['other', '{n 件}', 'n?3'])).toThrow(SyntaxError);
  });
});

describe('structures', () => {
  it('hold: parts make the whole, shares and growth are what they say', () => {
    let checked = 0;
    for (const { truth } of PAGES) {
      for (const one of truth.structures ?? []) {
        checked++;
        if (one.kind === 'split') {
          const parts = one.parts.reduce((sum, part) => sum + part, 0);
          if (one.exhaustive) expect(parts).toBe(one.whole);
          else expect(parts).toBeLessThanOrEqual(one.whole);
        } else if (one.kind === 'share') {
          expect(Math.abs((100 * one.part) / one.whole - one.percent)).toBeLessThan(0.0501);
        } else if (one.difference !== null) {
          const base = one.current - one.difference;
          expect(Math.abs((100 * Math.abs(one.difference)) / base - one.percent)).toBeLessThan(
            0.0501,
          );
        }
      }
    }
    expect(checked).toBeGreaterThan(500);
  });

  it('tell every kind', () => {
    const kinds = new Set(PAGES.flatMap(({ truth }) => truth.structures?.map((one) => one.kind)));
    expect(kinds).toEqual(new Set(['split', 'share', 'growth']));
  });

  it('tell one figure the same wherever they tell it', () => {
    let told = 0;
    for (const { truth, recipe } of PAGES) {
      const seen = new Map<string, number>();
      for (const { code, value } of truth.figures ?? []) {
        if (code === undefined) continue;
        if (seen.has(code)) told++;
        expect(seen.get(code) ?? value, `${recipe.form} ${recipe.seed} ${code}`).toBe(value);
        seen.set(code, value);
      }
    }
    expect(told).toBeGreaterThan(50);
  });

  it('agree with the tables where the figure has a code', () => {
    for (const { truth } of PAGES) {
      for (const figure of truth.figures ?? []) {
        const cell = figure.code ? truth.facts?.[figure.code] : undefined;
        if (cell === undefined || cell === null || figure.approximate) continue;
        const unit = /budget|charged/.test(figure.code ?? '') ? 10000 : 1;
        expect(figure.value).toBeCloseTo(cell * unit, 3);
      }
    }
  });
});

describe('printNumber', () => {
  it.each([
    [312, '条', ['余'], '300余条', 300, true],
    [14249, '条', ['万余'], '1.4万余条', 14000, true],
    [23456, '次', ['万'], '2.35万次', 23500, false],
    [12, '期', ['汉'], '十二期', 12, false],
    [2, '次', ['汉'], '两次', 2, false],
    [15.6, '万元', [], '15.6万元', 156000, false],
    [1234567, '条', ['千分'], '1,234,567条', 1234567, false],
    [300, '条', ['以上'], '300条以上', 300, true],
    [281, '人', ['近'], '近300人', 300, true],
    [341, '人次', ['汉', '余'], '三百余人次', 300, true],
    [2411, '条', ['汉', '多'], '两千四百多条', 2400, true],
    [17, '次', ['汉', '余'], '十余次', 10, true],
    [88, '次', ['汉', '近'], '近九十次', 90, true],
  ] as const)('prints %s %s %s', (value, unit, manner, text, told, approximate) => {
    expect(printNumber(value, unit, [...manner])).toEqual({ text, value: told, approximate });
  });

  it('refuses what the manner cannot print', () => {
    expect(printNumber(8, '条', ['余'])).toBeNull();
    expect(printNumber(120, '期', ['汉'])).toBeNull();
    expect(printNumber(900, '次', ['万'])).toBeNull();
  });
});

/** Sentences without their numbers, long enough to be somebody's own. */
function skeletons(text: string): Set<string> {
  const plain = text
    .replace(/<[^>]*>/g, '')
    .replace(/\{\w+ ([^ {}]+)[^{}]*\}/g, '$1')
    .replace(/\{\w+\}|[\d.,%\s]/g, '');
  const sentences = plain.split(/[。；！？]/).filter((one) => one.length >= 14);
  return new Set(sentences);
}

function realPages(): string[] {
  const folders = [new URL('../pages', import.meta.url).pathname];
  const corpus = process.env.NIANBAO_CORPUS;
  if (corpus) folders.push(...['cases', 'pages', 'seeds'].map((name) => join(corpus, name)));
  return folders.filter(existsSync).flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(html|txt)$/.test(name) && !name.includes('gbk'))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );
}

describe('wording', () => {
  it('is our own: no template says what a real page says', () => {
    const theirs = new Set(realPages().flatMap((page) => [...skeletons(page)]));
    const copied = TEMPLATES.filter((one) => [...skeletons(one.say)].some((s) => theirs.has(s)));
    expect(copied.map((one) => one.say)).toEqual([]);
  });

  it('is compared in a way that finds a copied sentence', () => {
    const [template] = TEMPLATES;
    const page = `<p>${template?.say
      .replace(/\{year\}/, '')
      .replace(/\{w 条\}/, '312条')
      .replace(/\{area\}/, '')}</p>`;
    expect([...skeletons(template?.say ?? '')].some((one) => skeletons(page).has(one))).toBe(true);
  });
});
