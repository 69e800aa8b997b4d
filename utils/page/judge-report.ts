import type { Fact, Section } from '../model.ts';
import { isReportTitle, yearOfTitle } from './read-title.ts';
import { countStatutory, type Judgement, judgeEvidence } from './weigh-evidence.ts';

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
  const kinds = sections.filter(({ level }) => level === 1).map(({ kind }) => kind);
  return judgeEvidence({
    title: title !== null && isReportTitle(title) ? title : null,
    windowTitle: title ?? windowTitle,
    hasYear: year !== null || (title !== null && yearOfTitle(title) !== null),
    opening,
    statutory: countStatutory(kinds),
    figures: facts.filter(({ source, status }) => source === 'table' && status === 'number').length,
    told: facts.filter(({ source }) => source === 'prose').length,
  });
}
