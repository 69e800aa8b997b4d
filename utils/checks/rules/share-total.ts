import type { ProseFigure } from '../../text/prose-figures.ts';
import type { ProseSplit } from '../../text/prose-splits.ts';
import { defineCheck, type FindingDraft, failWith } from '../define-check.ts';
import { TextFigure } from '../figures.ts';
import { formatNumber } from '../formula.ts';
import { printLike } from '../percentages.ts';
import { quoteAt, type SectionProse } from '../section-prose.ts';
import { sharesOfSplit } from '../split-shares.ts';

function judgeSplit(section: SectionProse, split: ProseSplit): FindingDraft[] {
  const told = sharesOfSplit(section, split);
  if (!told?.exceeds) return [];
  const name = (figure: ProseFigure) => new TextFigure(section, figure);
  const percents = told.shares.map((one) => one.percent);
  const right = told.shares.map(
    ({ percent, part }) => `${printLike(percent, (part.value / split.whole.value) * 100)}%`,
  );
  return [
    {
      message: 'exceeds',
      args: {
        sum: percents.map((percent) => `${formatNumber(percent.value)}%`).join(' ＋ '),
        total: formatNumber(told.total),
        whole: formatNumber(split.whole.value),
        right: right.join('、'),
      },
      expected: 100,
      actual: told.total,
      figures: [...percents, split.whole, ...split.parts].map(name),
      quote: quoteAt(section, split.whole.labelStart, percents.at(-1)!.end),
    },
  ];
}

export default defineCheck({
  id: 'share-total',
  basis: '《中华人民共和国政府信息公开条例》第五十条',
  severity: 'error',
  needs: {},
  texts: {
    'zh-CN': {
      title: '占比合计',
      exceeds: '{sum} ＝ {total}%，超过 100%。按总数 {whole} 计算，各占比应为 {right}。',
      explanation: '同一总数的各部分占比相加不会超过 100%。请按分项和总数重算占比。',
      weight: '各部分之和不可能多于整体；四舍五入的误差已经扣除。',
    },
    'zh-TW': {
      title: '占比合計',
      exceeds: '{sum} ＝ {total}%，超過 100%。按總數 {whole} 計算，各占比應為 {right}。',
      explanation: '同一總數的各部分占比相加不會超過 100%。請按分項和總數重算占比。',
      weight: '各部分之和不可能多於整體；四捨五入的誤差已經扣除。',
    },
    en: {
      title: 'Shares of one whole',
      exceeds: '{sum} ＝ {total}%, above 100%. Of {whole} the shares would be {right}.',
      explanation:
        'Shares of one whole never exceed 100%. Compute them again from parts and total.',
      weight: 'Parts cannot exceed their whole; rounding has been allowed for.',
    },
  },
  run: ({ prose }) =>
    failWith(
      prose.flatMap((section) => section.splits.flatMap((split) => judgeSplit(section, split))),
    ),
});
