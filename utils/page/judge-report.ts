import type { Fact, Message, Section, SectionKind } from '../model.ts';
import { foldText } from '../text/fold.ts';
import { isReportTitle, yearOfTitle } from './read-title.ts';

export interface Judgement {
  isReport: boolean;
  /** 0…1 */
  confidence: number;
  reasons: Message[];
}

interface Evidence {
  title: string | null;
  year: number | null;
  windowTitle: string;
  opening: string;
  sections: Section[];
  facts: Fact[];
}

const STATUTORY: SectionKind[] = [
  'overview',
  'disclosure',
  'applications',
  'review',
  'problems',
  'other',
  'fees',
  'response',
];
/** Words of pages about reports: notices, guides, other yearly reports. */
const OTHER_SUBJECT =
  /(?:关于.{0,40}(?:通知|函|意见|公告)|格式|模板|指南|目录|法治政府建设|行政执法统计|工作年度报表|决算|高[等]?校|企业年报|评估报告|工作要点)/;
const NOTICE =
  /(?:现就|现将).{0,60}(?:通知如下|有关(?:事项|要求)|予以印发)|各[省市县区].{0,30}[:：]/;
/** An untitled report that says in its opening what it is. */
const SELF_NAMED = /(?:本年?度?报告|年度报告|现(?:将|公布)).{0,60}(?:编制|组成|政府信息公开)/;
const FEWEST_SECTIONS = 3;

/**
 * Whether a page is an annual report itself: a title with a year and three statutory sections or a filled table,
 * or, untitled, four sections and a filled table. The empty form in a notice has no figures.
 */
export function judgeReport({
  title,
  year,
  windowTitle,
  opening,
  sections,
  facts,
}: Evidence): Judgement {
  const kinds = new Set(sections.filter((one) => one.level === 1).flatMap((one) => one.kind ?? []));
  const statutory = STATUTORY.filter((kind) => kinds.has(kind)).length;
  const figures = facts.filter(
    (fact) => fact.source === 'table' && fact.status === 'number',
  ).length;
  const told = facts.filter((fact) => fact.source === 'prose').length;
  const selfNamed = SELF_NAMED.test(foldText(opening).slice(0, 400));
  const titled = title !== null && isReportTitle(title);
  const hasYear = (title !== null && yearOfTitle(title) !== null) || year !== null;
  const other =
    OTHER_SUBJECT.test(foldText(title ?? windowTitle)) ||
    NOTICE.test(foldText(opening).slice(0, 600));

  const reasons: Message[] = [
    titled
      ? { key: 'page.reason.title', args: { title: title! } }
      : { key: 'page.reason.no_title' },
    {
      key: statutory >= FEWEST_SECTIONS ? 'page.reason.sections' : 'page.reason.few_sections',
      args: { count: statutory },
    },
    figures > 0
      ? { key: 'page.reason.figures', args: { count: figures } }
      : { key: 'page.reason.no_figures' },
  ];
  if (other) reasons.push({ key: 'page.reason.other_subject' });
  const enough =
    titled && hasYear
      ? statutory >= FEWEST_SECTIONS || figures > 3
      : (statutory > FEWEST_SECTIONS && (figures > 0 || (selfNamed && told > 1))) ||
        (statutory >= 2 && figures > 50);
  const isReport = enough && !(other && figures === 0) && !(other && !titled);
  const strength =
    (titled ? 0.35 : 0) +
    (hasYear ? 0.1 : 0) +
    Math.min(statutory, 6) * 0.07 +
    (figures > 0 ? 0.13 : 0) -
    (other ? 0.4 : 0);
  const confidence =
    Math.round(
      Math.min(
        0.99,
        Math.max(isReport ? 0.5 : 0.01, isReport ? strength : Math.min(strength, 0.45)),
      ) * 100,
    ) / 100;
  return { isReport, confidence, reasons };
}
