import { deedOf } from '../../text/part-words.ts';
import { figureLabel } from '../../text/prose.ts';
import type { ProseSplit } from '../../text/prose-splits.ts';
import { quoteAt, type SectionProse } from '../check-context.ts';
import { defineCheck } from '../define-check.ts';
import type { Equation } from '../equations.ts';
import { proseFigure } from '../figures.ts';
import { type PartRelations, severityOfSplit } from '../split-severity.ts';
import { sharesOfSplit } from '../split-shares.ts';

/** What rounding may take from 100 %. */
const SHARES_OFF = 1;

/** Parts whose printed shares come to 100 % are meant to be all. */
function completeByShares(section: SectionProse, split: ProseSplit): ProseSplit {
  const shares = sharesOfSplit(section, split);
  const areAll =
    shares?.percents.length === split.parts.length && Math.abs(shares.total - 100) <= SHARES_OFF;
  return areAll ? { ...split, completeness: 'stated' } : split;
}

function relateParts({ prose }: SectionProse, { whole, parts, family }: ProseSplit): PartRelations {
  const isJoined = (part: ProseSplit['whole'], index: number) =>
    index === 0 || prose.folded.slice(parts[index - 1]!.end, part.start).includes('、');
  return {
    // An item published on several channels counts on each; an account is only on one.
    overlap: family === 'channel' && deedOf(figureLabel(prose, whole)) === 'publish',
    enumerated: parts.every(isJoined),
  };
}

function toEquation(section: SectionProse, split: ProseSplit): Equation {
  const { prose } = section;
  const { whole, parts } = split;
  const figures = [whole, ...parts];
  const term = (figure: ProseSplit['whole']) => ({
    figure: proseFigure(prose, figure, section.section),
    label: '',
  });
  const { less, more } = severityOfSplit(
    completeByShares(section, split),
    relateParts(section, split),
  );
  return {
    left: [term(whole)],
    right: parts.map(term),
    relation: 'equal',
    scope: prose.original.slice(whole.labelStart, whole.start).trim(),
    // The whole stands left: it is more where its parts come to less.
    severity: { more: less, less: more },
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
