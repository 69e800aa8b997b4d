/** The inputs of a fuzz run: number `i` of a seed is always the same one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateLookAlike } from '../generator/generate-look-alike.ts';
import { generatePage } from '../generator/generate-page.ts';
import { createRandom, type Random } from '../generator/random.ts';
import { type Encoding, encodeHtml } from '../generator/script/encode-text.ts';
import { SAMPLES, samples } from '../support/samples.ts';
import { mutateHtml } from './mutate-html.ts';

/** What is done with an input. */
export type Target = 'page' | 'fragment' | 'bytes' | 'text';

export interface FuzzInput {
  target: Target;
  /** HTML, or text; for bytes one character a byte. */
  data: string;
}

const GENERATED_PAGES = 24;
const LOOK_ALIKES = 6;
const ENCODINGS: Encoding[] = ['utf-8', 'gbk', 'gb18030', 'big5'];

/** Whole pages are slow to parse, texts are not. */
const SHARES: readonly (readonly [Target, number])[] = [
  ['page', 2],
  ['fragment', 5],
  ['bytes', 3],
  ['text', 90],
];

const NUMBERS = [
  '0',
  '1',
  '20',
  '365',
  '1,234',
  '99.5%',
  '3.2万',
  '1亿',
  '二十',
  '〇',
  '2021',
  '１２',
];
const WORDS = [
  '件',
  '条',
  '次',
  '元',
  '年',
  '月',
  '日',
  '其中',
  '分别',
  '包括',
  '由',
  '组成',
  '共',
  '约',
  '余',
  '以上',
  '同比增长',
  '占',
  '较上年',
  '下降',
  '收到',
  '新收',
  '申请',
  '不予公开',
  '行政复议',
  '主动公开',
  '政府信息',
  '未收到',
  '无',
  '一、',
  '（二）',
  '3.',
  '第四部分',
  '；',
  '，',
  '。',
  '：',
  '、',
  '（',
  '）',
  '“',
  '”',
  '|',
  '\t',
  '\n',
  '　',
  ' ',
  '-',
  '—',
  '至',
  '截至',
  '现将',
  '发布机构：',
  '局',
  '市',
  '县',
  '人民政府',
  '报告',
  '总体情况',
  '统计指标',
];

/** Builds the inputs of a seed; the pages that are damaged are made once. */
export function createInputs(seed: string): (index: number) => FuzzInput {
  const pages = [
    ...samples.map(({ file }) => readFileSync(join(SAMPLES, file), 'utf8')),
    ...Array.from({ length: GENERATED_PAGES }, (_, i) => generatePage(`${seed}/base/${i}`).html),
    ...Array.from({ length: LOOK_ALIKES }, (_, i) => generateLookAlike(`${seed}/like/${i}`).html),
  ];
  const texts = pages.map((page) => page.replace(/<[^<>]*>/g, ''));
  return (index) => {
    const random = createRandom(`${seed}/${index}`);
    const target = random.weigh(SHARES);
    return { target, data: DRAW[target](random, { pages, texts }) };
  };
}

/** The pages that are damaged, and their texts. */
interface Material {
  pages: readonly string[];
  texts: readonly string[];
}

const DRAW: Record<Target, (random: Random, material: Material) => string> = {
  page: (random, { pages }) => mutateHtml(random.pick(pages), random),
  fragment: (random, { pages }) =>
    mutateHtml(slice(random, random.pick(pages), 4_000), random).slice(0, 20_000),
  bytes: (random, { pages }) => damagedBytes(random, random.pick(pages)),
  text: drawText,
};

function slice(random: Random, text: string, longest: number): string {
  const from = random.integer(0, text.length);
  return text.slice(from, from + random.integer(1, longest));
}

function damagedBytes(random: Random, page: string): string {
  const html = slice(random, page, 3_000);
  const bytes = encodeHtml(
    `<meta charset=${random.pick([...ENCODINGS, 'utf-16', 'x', ''])}>${html}`,
    random.pick(ENCODINGS),
  );
  for (let i = random.integer(0, 12); i > 0; i--)
    bytes[random.integer(0, bytes.length - 1)] = random.integer(0, 255);
  const start = random.pick(['', '', '\u00ef\u00bb\u00bf', '\u00ff\u00fe', '\u00fe\u00ff']);
  return start + [...bytes].map((byte) => String.fromCharCode(byte)).join('');
}

const LENGTHS: readonly (readonly [longest: number, weight: number])[] = [
  [12, 30],
  [200, 50],
  [1_000, 18],
  [20_000, 2],
];

/** Words of reports, stretches of pages and any characters at all, in any order, some of it over and over. */
function drawText(random: Random, { texts }: Material): string {
  const longest = random.integer(0, random.weigh(LENGTHS));
  let text = '';
  while (text.length < longest) {
    const piece = random.weigh<() => string>([
      [() => random.pick(WORDS), 50],
      [() => random.pick(NUMBERS), 25],
      [() => slice(random, random.pick(texts), 60), 15],
      [() => String.fromCharCode(random.integer(0, 0xffff)), 7],
      [() => text.slice(-random.integer(1, 40)).repeat(random.integer(2, 30)), 3],
    ])();
    text += piece;
  }
  return text.slice(0, longest);
}
