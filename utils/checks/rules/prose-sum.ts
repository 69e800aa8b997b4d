import type { Severity } from '../../model.ts';
import { isClosedFamily } from '../../text/part-words.ts';
import type { ProseSplit } from '../../text/prose-splits.ts';
import { quoteAt, type SectionProse } from '../check-context.ts';
import { defineCheck } from '../define-check.ts';
import type { Equation } from '../equations.ts';
import { proseFigure } from '../figures.ts';
import { isTypo } from '../plausibility.ts';

/** Parts of a list that may be a selection, as shares of the whole: from here on it is taken for complete. */
const CLOSE_SHARE = 0.9;
const NEAR_SHARE = 0.75;
const LEAST_SHARE = 0.5;
/** Channels overlap: the same item counts on each. Up to here the sum is taken for a slip all the same. */
const OVERLAP_SHARE = 1.3;
/** Other parts may overlap as well, by more than a slip and by less than nonsense. */
const SLIGHT_EXCESS = 1.15;
const GROSS_EXCESS = 3;

/** Whether one mistyped figure would explain that the sum differs. */
function isOneTypo({ whole, parts }: ProseSplit, sum: number): boolean {
  const missing = whole.value - sum;
  return isTypo(whole.value, sum) || parts.some((part) => isTypo(part.value, part.value + missing));
}

/** How sure it is that parts which add up to less are an error. */
function severityOfLess(split: ProseSplit, share: number, isTyping: boolean): Severity | null {
  const { completeness, family, parts } = split;
  if (completeness === 'open') return null;
  const isClosed = completeness === 'stated' || (family !== null && isClosedFamily(family));
  if (isTyping || isClosed || share >= CLOSE_SHARE) return 'error';
  if (family === 'channel' && share < LEAST_SHARE) return null;
  const isLong = completeness === 'kind' && parts.length > 2;
  if (share >= (isLong ? LEAST_SHARE : NEAR_SHARE)) return 'error';
  return completeness === 'kind' || share >= LEAST_SHARE ? 'warning' : null;
}

/** How sure it is that parts which add up to more are an error. */
function severityOfMore(split: ProseSplit, share: number, isTyping: boolean): Severity | null {
  const { completeness, family, whole, parts } = split;
  if (completeness === 'open') return null;
  const exceeds = parts.some((part) => part.value > whole.value);
  if (family === 'channel') {
    const isOnEach = parts.some((part) => part.value === whole.value);
    const overlaps = isOnEach || (share > OVERLAP_SHARE && !isTyping);
    return overlaps && !exceeds ? null : 'warning';
  }
  const mayOverlap = completeness === 'likely' && share > SLIGHT_EXCESS && share < GROSS_EXCESS;
  return mayOverlap && !exceeds && !isTyping ? 'warning' : 'error';
}

function toEquation(section: SectionProse, split: ProseSplit): Equation {
  const { prose } = section;
  const figures = [split.whole, ...split.parts];
  const sum = split.parts.reduce((total, part) => total + part.value, 0);
  const share = split.whole.value > 0 ? sum / split.whole.value : Number.POSITIVE_INFINITY;
  const isTyping = isOneTypo(split, sum);
  const term = (figure: ProseSplit['whole']) => ({
    figure: proseFigure(prose, figure, section.section),
    label: '',
  });
  return {
    left: [term(split.whole)],
    right: split.parts.map(term),
    relation: 'equal',
    scope: prose.original.slice(split.whole.labelStart, split.whole.start).trim(),
    severity: {
      more: severityOfLess(split, share, isTyping),
      less: severityOfMore(split, share, isTyping),
    },
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
