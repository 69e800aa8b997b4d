import type { Severity } from '../../model.ts';
import type { ProseSplit } from '../../text/prose-splits.ts';
import { quoteAt, type SectionProse } from '../check-context.ts';
import { defineCheck } from '../define-check.ts';
import type { Equation } from '../equations.ts';
import { proseFigure } from '../figures.ts';

/** Below this share of the whole even a stated list is more likely read wrongly by us. */
const LEAST_SHARE = 0.5;
/** A list that only looks complete has to come this close. */
const CLOSE_SHARE = 0.9;
const NEAR_SHARE = 0.75;
/** Channels overlap: the same item counts on each. Up to here the sum is taken for a slip all the same. */
const OVERLAP_SHARE = 1.3;

/** How sure it is that parts which add up to less are an error. */
function severityOfLess({ completeness, family }: ProseSplit, share: number): Severity | null {
  if (completeness === 'stated') return share >= LEAST_SHARE ? 'error' : 'warning';
  if (completeness === 'kind') {
    if (share >= LEAST_SHARE) return 'error';
    return family === 'channel' ? null : 'warning';
  }
  if (completeness === 'open' || share < NEAR_SHARE) return null;
  return share >= CLOSE_SHARE ? 'error' : 'warning';
}

/** How sure it is that parts which add up to more are an error. */
function severityOfMore({ completeness, family, whole, parts }: ProseSplit, share: number) {
  if (completeness === 'open') return null;
  if (family === 'channel') {
    const overlap = share > OVERLAP_SHARE || parts.some((part) => part.value >= whole.value);
    return overlap ? null : 'warning';
  }
  return completeness === 'likely' ? 'warning' : 'error';
}

function toEquation(section: SectionProse, split: ProseSplit): Equation {
  const { prose } = section;
  const figures = [split.whole, ...split.parts];
  const sum = split.parts.reduce((total, part) => total + part.value, 0);
  const share = split.whole.value > 0 ? sum / split.whole.value : Number.POSITIVE_INFINITY;
  const term = (figure: ProseSplit['whole']) => ({
    figure: proseFigure(prose, figure, section.section),
    label: '',
  });
  return {
    left: [term(split.whole)],
    right: split.parts.map(term),
    relation: 'equal',
    scope: prose.original.slice(split.whole.labelStart, split.whole.start).trim(),
    severity: { more: severityOfLess(split, share), less: severityOfMore(split, share) },
    quote: quoteAt(
      section,
      Math.min(...figures.map((figure) => figure.labelStart)),
      Math.max(...figures.map((figure) => figure.end)),
    ),
  };
}

export default defineCheck({
  id: 'prose-sum',
  basis: '《中华人民共和国政府信息公开条例》第五十条',
  severity: 'error',
  needs: {},
  texts: {
    'zh-CN': {
      title: '正文分项合计',
      explanation:
        '正文中由“其中”“分别为”或括号引出的各分项相加，等于前面的总数。只列一部分、约数、有重叠的分项不核对。请对照底数，核对总数和各分项。',
      weight: '同一句话里总数和各分项不能同时成立；只是看似列全的，作存疑。',
    },
    'zh-TW': {
      title: '正文分項合計',
      explanation:
        '正文中由「其中」「分別為」或括號引出的各分項相加，等於前面的總數。只列一部分、約數、有重疊的分項不核對。請對照底數，核對總數和各分項。',
      weight: '同一句話裡總數和各分項不能同時成立；只是看似列全的，作存疑。',
    },
    en: {
      title: 'Parts and wholes in the text',
      explanation:
        'Parts that the text introduces by 其中, 分别为 or in brackets add up to the total before them. Selections, approximate numbers and overlapping parts are left out. Compare total and parts with their source.',
      weight:
        'Total and parts of one sentence cannot all be right; where the list only looks complete, it is a warning.',
    },
  },
  equations: ({ prose }) =>
    prose.flatMap((section) =>
      section.splits
        .filter((split) => split.parts.length > 1)
        .map((split) => toEquation(section, split)),
    ),
});
