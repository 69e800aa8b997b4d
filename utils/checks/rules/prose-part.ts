import type { ProseSplit } from '../../text/prose-splits.ts';
import { defineCheck } from '../define-check.ts';
import type { Equation } from '../equations.ts';
import { TextFigure } from '../figures.ts';
import { quoteAt, type SectionProse } from '../section-prose.ts';

function toEquation(section: SectionProse, { whole, parts: [part] }: ProseSplit): Equation {
  const figures = [part!, whole];
  const nameOf = ({ labelStart, start }: ProseSplit['whole']) =>
    section.prose.original.slice(labelStart, start).trim();
  const [left, right] = figures.map((figure) => [new TextFigure(section, figure)]);
  return {
    left: left!,
    right: right!,
    labels: figures.map(nameOf),
    relation: 'at-most',
    scope: '',
    quote: quoteAt(section, whole.labelStart, part!.end),
  };
}

export default defineCheck({
  id: 'prose-part',
  basis: '《中华人民共和国政府信息公开条例》第五十条',
  severity: 'warning',
  needs: {},
  texts: {
    'zh-CN': {
      title: '部分多于总数',
      explanation: '正文中由“其中”引出的一部分，不能多于它前面的总数。请核对两个数字。',
      weight: '部分多于总数不能成立；但句子可能另有所指，因此作存疑。',
    },
    'zh-TW': {
      title: '部分多於總數',
      explanation: '正文中由「其中」引出的一部分，不能多於它前面的總數。請核對兩個數字。',
      weight: '部分多於總數不能成立；但句子可能另有所指，因此作存疑。',
    },
    en: {
      title: 'Part above its whole',
      explanation:
        'A part that the text introduces by 其中 cannot exceed the total before it. Compare the two figures.',
      weight:
        'A part cannot exceed its whole; the sentence may mean another whole, hence a warning.',
    },
  },
  equations: ({ prose }) =>
    prose.flatMap((section) =>
      section.splits
        .filter((split) => split.parts.length === 1)
        .map((split) => toEquation(section, split)),
    ),
});
