import type { Report, Section } from '../../model.ts';
import { defineCheck, type FindingDraft, failWith } from '../define-check.ts';
import { OFFICIAL_SECTIONS } from '../form-structure.ts';
import { needsSixSections } from '../section-spans.ts';

interface Numbered {
  section: Section;
  index: number;
}

/** Headings of one level that are numbered on from each other: none of a higher level between them. */
function collectRuns(sections: readonly Section[]): Numbered[][] {
  /** By level: the runs that the next heading may go on. */
  const open: (Numbered[] | undefined)[] = [];
  const runs: Numbered[][] = [];
  for (const [index, section] of sections.entries()) {
    open.length = section.level + 1;
    if (section.ordinal === null) continue;
    const run = open[section.level];
    if (run) {
      run.push({ section, index });
      continue;
    }
    const first = [{ section, index }];
    open[section.level] = first;
    runs.push(first);
  }
  return runs;
}

/** Whether a number is left out together with the section of the form that has it: then that is what is told. */
function isMissingSection(report: Report, { level, ordinal }: Section, number: number): boolean {
  const official = OFFICIAL_SECTIONS[number - 1];
  if (level > 1 || ordinal! < number || !official || !needsSixSections(report)) return false;
  return report.sections.every(({ kind }) => kind !== official.kind);
}

function judgeRun(report: Report, run: Numbered[]): FindingDraft[] {
  const jump = run.findIndex(({ section }, i) => {
    if (i === 0) return false;
    const expected = run[i - 1]!.section.ordinal! + 1;
    return section.ordinal !== expected && !isMissingSection(report, section, expected);
  });
  if (jump === -1) return [];
  const [before, after] = [run[jump - 1]!, run[jump]!];
  const expected = before.section.ordinal! + 1;
  return [
    {
      message: 'jump',
      args: {
        before: before.section.title,
        number_before: before.section.ordinal!,
        after: after.section.title,
        number_after: after.section.ordinal!,
      },
      expected,
      actual: after.section.ordinal,
      places: [{ section: after.index, start: 0, end: 0 }],
    },
  ];
}

export default defineCheck({
  id: 'numbering',
  basis: '《党政机关公文格式》GB/T 9704-2012（结构层次序数）',
  severity: 'hint',
  needs: { fields: ['sections'] },
  texts: {
    'zh-CN': {
      title: '标题序号',
      jump: '标题序号不连续：第 {number_before} 项“{before}”之后是第 {number_after} 项“{after}”。',
      explanation: '序号跳号或重复，可能是漏了一节，也可能只是写错。请核对标题。',
      weight: '标题可能没有读到，因此只作提示。',
    },
    'zh-TW': {
      title: '標題序號',
      jump: '標題序號不連續：第 {number_before} 項「{before}」之後是第 {number_after} 項「{after}」。',
      explanation: '序號跳號或重複，可能是漏了一節，也可能只是寫錯。請核對標題。',
      weight: '標題可能沒有讀到，因此只作提示。',
    },
    en: {
      title: 'Numbering of headings',
      jump: 'Headings are not numbered on: {number_before} “{before}” is followed by {number_after} “{after}”.',
      explanation: 'A part may be missing, or a number mistyped. Look at the headings.',
      weight: 'A heading may not have been readable, hence a hint.',
    },
  },
  run: ({ report }) =>
    failWith(
      collectRuns(report.sections)
        .flatMap((run) => judgeRun(report, run))
        .slice(0, 1),
    ),
});
