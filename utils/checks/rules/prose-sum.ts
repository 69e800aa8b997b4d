import { deedOf } from '../../text/part-words.ts';
import type { ProseSplit } from '../../text/prose-splits.ts';
import { defineCheck } from '../define-check.ts';
import type { Equation, Quote } from '../equations.ts';
import { type Figure, TextFigure } from '../figures.ts';
import { quoteAt, type SectionProse } from '../section-prose.ts';
import { type PartRelations, severityOfSplit } from '../split-severity.ts';
import { sharesOfSplit } from '../split-shares.ts';

/** What rounding may take from 100 %. */
const SHARES_OFF = 1;

/** Parts whose printed shares come to 100 % are meant to be all. */
function completeByShares(section: SectionProse, split: ProseSplit): ProseSplit {
  const told = sharesOfSplit(section, split);
  const areAll =
    told?.shares.length === split.parts.length && Math.abs(told.total - 100) <= SHARES_OFF;
  return areAll ? { ...split, completeness: 'stated' } : split;
}

function relateParts({ prose }: SectionProse, { whole, parts, family }: ProseSplit): PartRelations {
  const isJoined = (part: ProseSplit['whole'], index: number) =>
    index === 0 || prose.folded.slice(parts[index - 1]!.end, part.start).includes('、');
  return {
    // An item published on several channels counts on each; an account is only on one.
    overlap: family === 'channel' && deedOf(whole.label) === 'publish',
    enumerated: parts.every(isJoined),
  };
}

/** What is not needed where the sum holds is made when it is asked for. */
class SplitEquation implements Equation {
  readonly left: readonly Figure[];
  readonly right: readonly Figure[];
  readonly labels: readonly string[];
  readonly relation = 'equal';
  readonly #section: SectionProse;
  readonly #split: ProseSplit;

  constructor(section: SectionProse, split: ProseSplit) {
    this.left = [new TextFigure(section, split.whole)];
    this.right = split.parts.map((part) => new TextFigure(section, part));
    this.labels = ['', ...split.parts.map(() => '')];
    this.#section = section;
    this.#split = split;
  }

  get scope(): string {
    const { labelStart, start } = this.#split.whole;
    return this.#section.prose.original.slice(labelStart, start).trim();
  }

  get severity(): Equation['severity'] {
    const { less, more } = severityOfSplit(
      completeByShares(this.#section, this.#split),
      relateParts(this.#section, this.#split),
    );
    // The whole stands left: it is more where its parts come to less.
    return { more: less, less: more };
  }

  get quote(): Quote {
    const figures = [this.#split.whole, ...this.#split.parts];
    return quoteAt(
      this.#section,
      Math.min(...figures.map((figure) => figure.labelStart)),
      Math.max(...figures.map((figure) => figure.end)),
    );
  }
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
        .map((split) => new SplitEquation(section, split)),
    ),
});
