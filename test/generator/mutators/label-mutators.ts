/** Labels as they are found instead of the official ones (domain.md §2, label variants). */
import type { Cell, ReportDocument } from '../document.ts';
import { hasTable, headingsOf, labelCells, type Mutator } from './mutator.ts';

const SOURCE = '§2 Label variants seen in the wild';

/** Official label (or its part) and what stands there instead. */
const VARIANTS: [official: RegExp, variants: string[]][] = [
  [/^行政规范性文件$/, ['规范性文件']],
  [/^规范性文件$/, ['行政规范性文件']],
  [/结转下年度继续办理/, ['结转下一年度继续办理']],
  [/（七）总计/, ['（七）办理结果总计', '（七）合计']],
  [/申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请/, ['逾期不补正']],
  [
    /申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请/,
    ['逾期未按收费通知要求缴纳费用'],
  ],
  [/^本年新制作数量$/, ['本年新 制作数量']],
  [/^本年新公开数量$/, ['本年新 公开数量']],
  [/^结果纠正$/, ['结果 纠正']],
  [/^结果维持$/, ['结果 维持']],
  [/^第二十条第（/, ['第二十条 第（', '第二十条  第（']],
  [/其他方式/, ['其它方式']],
  [
    /主动公开政府信息数（不同渠道和方式公开相同信息计1条）/,
    ['主动公开政府信息数', '主动公开政府信息总数'],
  ],
];

function variable(document: ReportDocument): [Cell, RegExp, string[]][] {
  return labelCells(document).flatMap((cell) => {
    const found = VARIANTS.find(([pattern]) => pattern.test(cell.text));
    return found ? [[cell, ...found] as [Cell, RegExp, string[]]] : [];
  });
}

function numbered(document: ReportDocument): Cell[] {
  return labelCells(document).filter((cell) => /^\d\./.test(cell.text));
}

function quoted(document: ReportDocument): Cell[] {
  return labelCells(document).filter((cell) => cell.text.includes('“'));
}

/** Rows whose label is long enough to be told when characters are gone. */
function damageable(document: ReportDocument): Cell[] {
  return labelCells(document).filter((cell) => cell.role === 'label' && cell.text.length >= 10);
}

function toHalfWidth(text: string): string {
  return text.replaceAll('（', '(').replaceAll('）', ')').replaceAll('：', ':');
}

const SPACED: Record<string, string[]> = {
  自然人: ['自 然 人', '自　然　人'],
  总计: ['总 计', '总　计', '总  计'],
  其他: ['其 他', '其　他'],
  规章: ['规 章', '规　　章'],
  行政复议: ['行 政 复 议'],
  信息内容: ['信 息 内 容'],
};

function words(name: string, fits: Mutator['fits'], apply: Mutator['apply']): Mutator {
  return { name, source: SOURCE, stage: 'words', shows: 'any', fits, apply };
}

export const LABEL_MUTATORS: Mutator[] = [
  words(
    'label-variants',
    (d) => variable(d).length > 0,
    (document, random) => {
      for (const [cell, pattern, variants] of variable(document)) {
        cell.text = cell.text.replace(pattern, random.pick(variants));
      }
    },
  ),
  words(
    'label-numbers',
    (d) => numbered(d).length > 0,
    (document, random) => {
      const mark = random.pick(['、', '．', '. ', '，']);
      const wide = random.chance(0.4);
      for (const cell of numbered(document)) {
        const digit = cell.text.charCodeAt(0) - 48;
        cell.text = `${wide ? String.fromCharCode(0xff10 + digit) : digit}${mark}${cell.text.slice(2)}`;
      }
    },
  ),
  words(
    'half-width-brackets',
    (d) => labelCells(d).some((c) => c.text.includes('（')),
    (document) => {
      for (const cell of labelCells(document)) cell.text = toHalfWidth(cell.text);
      for (const heading of headingsOf(document)) heading.number = toHalfWidth(heading.number);
    },
  ),
  words(
    'label-quotes',
    (d) => quoted(d).length > 0,
    (document, random) => {
      const [open, close] = random.pick([
        ['"', '"'],
        ['', ''],
        ['‘', '’'],
        ['「', '」'],
        ['”', '”'],
      ]) as [string, string];
      for (const cell of quoted(document)) {
        cell.text = cell.text.replace(/“([^”]*)”/, `${open}$1${close}`);
      }
    },
  ),
  words(
    'spaced-labels',
    (d) => labelCells(d).some((c) => c.text in SPACED),
    (document, random) => {
      for (const cell of labelCells(document)) {
        const forms = SPACED[cell.text];
        if (forms) cell.text = random.pick(forms);
      }
    },
  ),
  words(
    'damaged-labels',
    (d) => damageable(d).length > 0,
    (document, random) => {
      for (const cell of random.sample(damageable(document), 2)) {
        const lost = random.integer(2, 3);
        const at = random.integer(5, cell.text.length - lost - 1);
        cell.text = cell.text.slice(0, at) + cell.text.slice(at + lost);
      }
      document.flawless = false;
    },
  ),
  {
    ...words('review-heads-clipped', hasTable('review'), (document) => {
      // Seed 002: the second line of the head cells is gone, only the order tells what they are.
      for (const cell of labelCells(document)) {
        const short = { 结果维持: '结果', 结果纠正: '结果', 其他结果: '其他', 尚未审结: '尚未' }[
          cell.text
        ];
        if (short) cell.text = short;
      }
      document.flawless = false;
    }),
    source: '§5 Flattened text: labels without their columns; §2 结果 纠正',
  },
];
