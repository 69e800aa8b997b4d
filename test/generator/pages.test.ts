import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { RIGHT_FORMS } from './compose/compose-report.ts';
import { drawBody } from './frame/bodies.ts';
import { generateLookAlike, LOOK_ALIKE_KINDS } from './generate-look-alike.ts';
import { generatePage } from './generate-page.ts';
import { MARKUP_NAMES } from './markup/markups.ts';
import { createRandom } from './random.ts';

const SEEDS = Array.from({ length: 8 }, (_, index) => `pages-${index}`);

const { DOMParser } = new JSDOM().window;

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

function textOf(html: string): string {
  return (parse(html).body.textContent ?? '').replace(/\s/g, '');
}

describe('generatePage', () => {
  it('gives the same page for the same seed and another for another', () => {
    const options = { mutators: ['label-runs', 'blank-marks'], plants: ['cell' as const] };
    expect(generatePage('one', options).html).toBe(generatePage('one', options).html);
    expect(generatePage('one', options).truth).toEqual(generatePage('one', options).truth);
    expect(generatePage('one').html).not.toBe(generatePage('two').html);
  });

  it.each(RIGHT_FORMS)('prints every figure, heading and name of form %s', (form) => {
    for (const seed of SEEDS) {
      const { html, truth } = generatePage(seed, { form, markup: 'trs' });
      const text = textOf(html);
      for (const figure of truth.figures ?? []) expect(text).toContain(figure.text);
      for (const section of truth.sections ?? []) expect(text).toContain(section.title);
      expect(text).toContain(truth.title);
      const cells = [...parse(html).querySelectorAll('.TRS_Editor td')].map(
        (cell) => cell.textContent?.trim() ?? '',
      );
      const numbers = cells.filter((cell) => /^-?\d+(\.\d+)?$/.test(cell)).map(Number);
      // Free prose may have a local table, whose figures have no code.
      if (form !== 'prose') expect(numbers).toEqual(Object.values(truth.facts ?? {}));
    }
  });

  it.each(MARKUP_NAMES)('writes %s that a browser parses into the same words', (markup) => {
    const { html, truth } = generatePage('markup', { form: '2021', markup });
    const text = textOf(html);
    for (const section of truth.sections ?? []) expect(text).toContain(section.title);
    expect(text).toContain('第二十条第（一）项');
    expect(text).not.toMatch(/[\uE000-\uF8FF]/);
    expect(html).not.toContain('undefined');
    expect(html).not.toContain('[object');
  });

  it.each(['gbk', 'gb18030', 'big5'] as const)('gives bytes in %s', (encoding) => {
    const mutators = encoding === 'big5' ? ['traditional-taiwan'] : [];
    const page = generatePage('bytes', { encoding, mutators, form: '2021' });
    const decoded = new TextDecoder(encoding).decode(page.bytes());
    expect(page.html).toContain(`charset="${encoding}"`);
    expect(textOf(decoded)).toBe(textOf(page.html));
  });

  it('names every kind of body and level', () => {
    const bodies = Array.from({ length: 400 }, (_, index) => drawBody(createRandom(`${index}`)));
    const levels = new Set(bodies.map((body) => body.level));
    const kinds = new Set(bodies.map((body) => body.kind));
    for (const level of ['central', 'province', 'city', 'county', 'township']) {
      expect(levels).toContain(level);
    }
    for (const kind of ['government', 'department', 'office', 'enterprise']) {
      expect(kinds).toContain(kind);
    }
  });
});

describe('generateLookAlike', () => {
  it.each(LOOK_ALIKE_KINDS)('makes a page of kind %s that is no report', (kind) => {
    for (const seed of SEEDS) {
      const page = generateLookAlike(seed, { kind });
      expect(page.truth.isReport).toBe(false);
      expect(textOf(page.html).length).toBeGreaterThan(40);
      expect(page.html).not.toMatch(/undefined|\{\d+-\d+\}|\[object/);
    }
  });
});
