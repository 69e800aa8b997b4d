import type { Report, Section, SectionKind } from '../model.ts';

/** A part of the report: a heading of level 1 with all that stands under it. */
export interface SectionSpan {
  /** Index of the heading in `report.sections`. */
  index: number;
  section: Section;
  /** Indices of the headings below it, its own first. */
  indices: number[];
  /** Whether a table stands under it. */
  hasTable: boolean;
}

/** The parts of the report in order; headings of lower levels before the first part belong to none. */
export function readSpans(report: Report): SectionSpan[] {
  const spans: SectionSpan[] = [];
  for (const [index, section] of report.sections.entries()) {
    if (section.level === 1) {
      spans.push({ index, section, indices: [index], hasTable: false });
    } else if (spans.length > 0) {
      spans.at(-1)!.indices.push(index);
    }
  }
  for (const { section } of report.tables) {
    const span = spans.find((one) => section !== null && one.indices.includes(section));
    if (span) span.hasTable = true;
  }
  return spans;
}

/** All text of a part, headings of lower levels included. */
export function textOfSpan({ indices }: SectionSpan, { sections }: Report): string {
  const [own, ...below] = indices.map((index) => sections[index]!);
  return [own!.text, ...below.flatMap(({ title, text }) => [title, text])].join('\n');
}

/** The part of a kind, the first where there are several. */
export function findSpan(spans: SectionSpan[], kind: SectionKind): SectionSpan | undefined {
  return spans.find((span) => span.section.kind === kind);
}

/** Whether the report has to follow the form of six sections: all since that on 2019. */
export function needsSixSections({ year, format }: Report): boolean {
  if (year !== null) return year >= 2019;
  return format === '2019' || format === '2021';
}
