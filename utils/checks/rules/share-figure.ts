import { unitClass } from '../../text/part-words.ts';
import { sentenceAt } from '../../text/prose.ts';
import type { ProseFigure } from '../../text/prose-figures.ts';
import type { ShareStatement } from '../../text/prose-percents.ts';
import type { CheckContext } from '../check-context.ts';
import { defineCheck, type FindingDraft, failWith } from '../define-check.ts';
import { TextFigure } from '../figures.ts';
import { formatNumber } from '../formula.ts';
import { isPrintedRight, printLike, roundLike } from '../percentages.ts';
import { quoteAt, type SectionProse } from '../section-prose.ts';
import type { Sheet } from '../sheets.ts';
import { sharesOfSplit } from '../split-shares.ts';

/** Totals of the tables that a share may be of. */
function tableTotals(sheet: Sheet): number[] {
  const total = (code: string) => sheet.value(code, 'total') ?? 0;
  const received = total('applications.new');
  return [received, received + total('applications.carried_in'), total('outcome.total')];
}

function amountsLike({ prose }: SectionProse, part: ProseFigure): ProseFigure[] {
  return prose.figures.filter(
    (one) =>
      one !== part &&
      !one.change &&
      !one.approximate &&
      unitClass(one.unit) === unitClass(part.unit),
  );
}

function isInSentence({ prose }: SectionProse, a: ProseFigure, b: ProseFigure): boolean {
  return sentenceAt(prose, a.start).index === sentenceAt(prose, b.start).index;
}

/** Amounts beside the one that the sentence seems to mean. */
function otherWholes({ sheets }: CheckContext, section: SectionProse, part: ProseFigure): number[] {
  const amounts = amountsLike(section, part).filter((one) => isInSentence(section, one, part));
  return [...amounts.map((one) => one.value), ...sheets.flatMap(tableTotals)];
}

/** As `isPrintedRight`, rounded only: cut-off figures fit too much. */
function fits(percent: ProseFigure, part: ProseFigure, whole: number): boolean {
  const exact = (part.value / whole) * 100;
  return roundLike(percent, exact) === percent.value;
}

function judgeShare(
  context: CheckContext,
  section: SectionProse,
  share: ShareStatement,
): FindingDraft[] {
  const { part, percent } = share;
  const whole = part.approximate ? null : share.whole;
  if (!whole || whole.value === 0 || whole.approximate) return [];
  const exactShare = (part.value / whole.value) * 100;
  if (percent.approximate || isPrintedRight(percent, exactShare)) return [];
  if (!share.named && otherWholes(context, section, part).some((one) => fits(percent, part, one))) {
    return [];
  }
  const exact = roundLike(percent, (part.value / whole.value) * 100);
  const name = (figure: ProseFigure) => new TextFigure(section, figure);
  return [
    {
      message: 'differs',
      args: {
        part: formatNumber(part.value),
        whole: formatNumber(whole.value),
        right: printLike(percent, (part.value / whole.value) * 100),
        printed: formatNumber(percent.value),
      },
      expected: exact,
      actual: percent.value,
      figures: [percent, part, whole].map(name),
      quote: quoteAt(section, Math.min(whole.labelStart, part.labelStart), percent.end),
    },
  ];
}

/** Shares that already stand in a finding of their total are not told again. */
function isTold(section: SectionProse, share: ShareStatement): boolean {
  return section.splits.some(
    (split) => split.parts.includes(share.part) && sharesOfSplit(section, split)?.exceeds,
  );
}

export default defineCheck({
  id: 'share-figure',
  basis: '《中华人民共和国政府信息公开条例》第五十条',
  severity: 'warning',
  needs: {},
  texts: {
    'zh-CN': {
      title: '占比',
      differs: '{part} ÷ {whole} ≈ {right}%，正文是 {printed}%。',
      explanation: '占比等于部分除以总数。请按本句的数字重算占比，或核对数字本身。',
      weight: '占比可能按别的总数计算；本节和统计表中的总数都已试过，因此作存疑。',
    },
    'zh-TW': {
      title: '占比',
      differs: '{part} ÷ {whole} ≈ {right}%，正文是 {printed}%。',
      explanation: '占比等於部分除以總數。請按本句的數字重算占比，或核對數字本身。',
      weight: '占比可能按別的總數計算；本節和統計表中的總數都已試過，因此作存疑。',
    },
    en: {
      title: 'Share',
      differs: '{part} ÷ {whole} ≈ {right}%, the text says {printed}%.',
      explanation:
        'A share is the part divided by the whole. Compute it again, or check the figures themselves.',
      weight:
        'The share may be of another total; those of the section and the tables were tried, hence a warning.',
    },
  },
  run: (context) =>
    failWith(
      context.prose.flatMap((section) =>
        section.shares
          .filter((share) => !isTold(section, share))
          .flatMap((share) => judgeShare(context, section, share)),
      ),
    ),
});
