import type { ProseFigure } from '../../text/prose-figures.ts';
import type { GrowthStatement } from '../../text/prose-percents.ts';
import type { ProseSplit } from '../../text/prose-splits.ts';
import { defineCheck, type FindingDraft, failWith } from '../define-check.ts';
import { TextFigure } from '../figures.ts';
import { formatNumber } from '../formula.ts';
import { quoteAt, type SectionProse } from '../section-prose.ts';

function signed({ percent, falls }: GrowthStatement): number {
  return falls ? -percent.value : percent.value;
}

function judgeSplit(section: SectionProse, split: ProseSplit): FindingDraft[] {
  const { growths } = section;
  const growthOf = (figure: ProseFigure) => growths.find((one) => one.current === figure);
  const whole = growthOf(split.whole);
  const parts = split.parts.flatMap((part) => growthOf(part) ?? []);
  const isComplete = split.completeness === 'stated' || split.completeness === 'kind';
  if (!whole || !isComplete || parts.length !== split.parts.length) return [];
  const rates = parts.map(signed);
  const slack = Math.max(...[whole, ...parts].map(({ percent }) => 10 ** -percent.decimals));
  const [least, most] = [Math.min(...rates), Math.max(...rates)];
  if (signed(whole) >= least - slack && signed(whole) <= most + slack) return [];
  const name = (figure: ProseFigure) => new TextFigure(section, figure);
  return [
    {
      message: 'outside',
      args: {
        whole: formatNumber(signed(whole)),
        parts: rates.map((rate) => `${formatNumber(rate)}%`).join('、'),
      },
      expected: `${formatNumber(least)}…${formatNumber(most)}`,
      actual: signed(whole),
      figures: [whole, ...parts].map(({ percent }) => name(percent)),
      quote: quoteAt(section, split.whole.labelStart, parts.at(-1)!.percent.end),
    },
  ];
}

export default defineCheck({
  id: 'growth-bounds',
  basis: '《中华人民共和国政府信息公开条例》第五十条',
  severity: 'warning',
  needs: {},
  texts: {
    'zh-CN': {
      title: '总增幅与分项增幅',
      outside: '总数增幅 {whole}%，不在各分项增幅（{parts}）之间。',
      explanation: '总数的增幅必在各分项增幅的最小与最大之间。请重算总增幅和各分项增幅。',
      weight: '分项如果不是全部，总增幅可以在外，因此作存疑。',
    },
    'zh-TW': {
      title: '總增幅與分項增幅',
      outside: '總數增幅 {whole}%，不在各分項增幅（{parts}）之間。',
      explanation: '總數的增幅必在各分項增幅的最小與最大之間。請重算總增幅和各分項增幅。',
      weight: '分項如果不是全部，總增幅可以在外，因此作存疑。',
    },
    en: {
      title: 'Overall growth and its parts',
      outside: 'The total grows by {whole}%, outside the growth of its parts ({parts}).',
      explanation:
        'The growth of a total lies between the smallest and the largest growth of its parts. Compute both again.',
      weight: 'Where the parts are not all, the total may grow otherwise, hence a warning.',
    },
  },
  run: ({ prose }) =>
    failWith(
      prose.flatMap((section) => section.splits.flatMap((split) => judgeSplit(section, split))),
    ),
});
