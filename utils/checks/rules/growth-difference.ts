import type { ProseFigure } from '../../text/prose-figures.ts';
import type { GrowthStatement } from '../../text/prose-percents.ts';
import { defineCheck, type FindingDraft, failWith } from '../define-check.ts';
import { TextFigure } from '../figures.ts';
import { formatNumber } from '../formula.ts';
import { isPrintedRight, printLike, roundLike } from '../percentages.ts';
import { quoteAt, type SectionProse } from '../section-prose.ts';

function judgeGrowth(section: SectionProse, growth: GrowthStatement): FindingDraft[] {
  const { percent, current, difference, falls } = growth;
  if (!difference || difference.unit !== current.unit) return [];
  if ([percent, current, difference].some((one) => one.approximate)) return [];
  const before = falls ? current.value + difference.value : current.value - difference.value;
  if (before <= 0) return [];
  const exact = (difference.value / before) * 100;
  if (isPrintedRight(percent, exact)) return [];
  const right = roundLike(percent, exact);
  const name = (figure: ProseFigure) => new TextFigure(section, figure);
  return [
    {
      message: 'differs',
      args: {
        difference: formatNumber(difference.value),
        current: formatNumber(current.value),
        sign: falls ? '＋' : '－',
        right: printLike(percent, exact),
        printed: formatNumber(percent.value),
      },
      expected: right,
      actual: percent.value,
      figures: [percent, current, difference].map(name),
      quote: quoteAt(section, current.labelStart, percent.end),
    },
  ];
}

export default defineCheck({
  id: 'growth-difference',
  basis: '《中华人民共和国政府信息公开条例》第五十条',
  severity: 'error',
  needs: {},
  texts: {
    'zh-CN': {
      title: '增减幅度',
      differs: '{difference} ÷（{current} {sign} {difference}）≈ {right}%，正文是 {printed}%。',
      explanation: '增减幅度等于增减数除以上年数。请按本句的数字重算，或核对数字本身。',
      weight: '本年数、增减数和幅度都印在同一句里，三者不能同时正确。',
    },
    'zh-TW': {
      title: '增減幅度',
      differs: '{difference} ÷（{current} {sign} {difference}）≈ {right}%，正文是 {printed}%。',
      explanation: '增減幅度等於增減數除以上年數。請按本句的數字重算，或核對數字本身。',
      weight: '本年數、增減數和幅度都印在同一句裡，三者不能同時正確。',
    },
    en: {
      title: 'Growth',
      differs:
        '{difference} ÷ ({current} {sign} {difference}) ≈ {right}%, the text says {printed}%.',
      explanation:
        'Growth is the difference divided by the figure of the year before. Compute it again, or check the figures themselves.',
      weight: 'Amount, difference and rate stand in one sentence and cannot all be right.',
    },
  },
  run: ({ prose }) =>
    failWith(
      prose.flatMap((section) => section.growths.flatMap((growth) => judgeGrowth(section, growth))),
    ),
});
