import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OFFERED, type Offered, ourConverter, referenceConverter } from './opencc-reference.ts';

/** Reading material beside the project, which it does not depend on: OpenCC's own expectations, real reports. */
const corpus = process.env.NIANBAO_CORPUS;

interface TestCase {
  id: string;
  input: string;
  expected: Record<string, string>;
}

/** OpenCC's file of test cases, which has trailing commas. */
function parseCases(text: string): TestCase[] {
  return JSON.parse(text.replace(/,(\s*[}\]])/g, '$1')).cases;
}

/** What OpenCC calls the conversion, e.g. s2tw. */
function configName({ from, to }: Offered): string {
  const short = (locale: string) => (locale === 'cn' ? 's' : locale);
  return `${short(from)}2${short(to)}`;
}

function readTexts(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /\.(html|txt)$/.test(name) && !name.includes('.gbk.'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

describe('OpenCC’s file of test cases', () => {
  it('is read in spite of its trailing commas', () => {
    const text = '{"cases": [{"id": "a", "input": "发，}", "expected": {"s2t": "發，}",},},\n],}';
    expect(parseCases(text)).toEqual([{ id: 'a', input: '发，}', expected: { s2t: '發，}' } }]);
  });
});

if (corpus) {
  describe('OpenCC’s own expectations', () => {
    const cases = parseCases(readFileSync(join(corpus, 'opencc/testcases.json'), 'utf8'));
    // A simplified page shown as simplified is t2s as well.
    const offered = OFFERED.filter(({ source, mode }) => source !== 'cn' || mode !== 'hans');

    it('are met wherever opencc-js meets them', () => {
      const missed: string[] = [];
      let total = 0;
      for (const one of offered) {
        const ours = ourConverter(one);
        const theirs = referenceConverter(one);
        for (const { id, input, expected } of cases) {
          const wanted = expected[configName(one)];
          if (wanted === undefined) continue;
          total++;
          expect(ours(input), id).toBe(theirs(input));
          if (ours(input) !== wanted) missed.push(`${id} (${configName(one)})`);
        }
      }
      console.log(
        `OpenCC's expectations in the offered modes: ${total - missed.length} of ${total} met; missed by opencc-js too: ${missed.join(', ')}`,
      );
      expect(total).toBeGreaterThan(300);
      expect(missed.length).toBeLessThanOrEqual(3);
    });
  });

  describe('the reports at hand', () => {
    const texts = ['seeds', 'pages', 'cases'].flatMap((name) => readTexts(join(corpus, name)));

    it.each(OFFERED)('$source shown as $mode read as with opencc-js', (one) => {
      const ours = ourConverter(one);
      const theirs = referenceConverter(one);
      expect(texts.length).toBeGreaterThan(10);
      expect(texts.filter((text) => ours(text) !== theirs(text))).toEqual([]);
    });
  });
} else {
  console.log(
    'NIANBAO_CORPUS is not set: OpenCC’s own expectations and the reports at hand are not compared.',
  );
}
