import type { Fact, Section, SectionKind } from '../model.ts';
import { foldText } from '../text/fold.ts';
import { isReportTitle, yearOfTitle } from './read-title.ts';
import { endsAsTitle, kindOfTitle } from './section-titles.ts';
import { countStatutory, type Judgement, judgeEvidence } from './weigh-evidence.ts';

/** The kind that a heading below the main ones would have as one of those. */
function kindOfLower({ title }: Section): SectionKind | null {
  const folded = foldText(title);
  return endsAsTitle(folded) ? kindOfTitle(folded) : null;
}

interface WhatWasRead {
  title: string | null;
  year: number | null;
  windowTitle: string;
  opening: string;
  sections: Section[];
  facts: Fact[];
}

/** Whether a page is an annual report itself, by all that was read of it. */
export function judgeReport(read: WhatWasRead): Judgement {
  const { title, year, windowTitle, opening, sections, facts } = read;
  const ofReport = title !== null && isReportTitle(title) ? title : null;
  const isDated = ofReport !== null && yearOfTitle(ofReport) !== null;
  const kinds = sections.filter(({ level }) => level === 1).map(({ kind }) => kind);
  const lower = isDated ? sections.filter(({ level }) => level === 2).map(kindOfLower) : [];
  return judgeEvidence({
    title: ofReport,
    subject: foldText(title ?? windowTitle),
    hasYear: year !== null || (title !== null && yearOfTitle(title) !== null),
    opening: foldText(opening),
    statutory: countStatutory(kinds, lower),
    figures: facts.filter(({ source, status }) => source === 'table' && status === 'number').length,
    told: facts.filter(({ source }) => source === 'prose').length,
  });
}
