import type { Fact, Problem } from '../model.ts';
import { listChildFrames } from './child-frames.ts';
import { emptyFrame } from './empty-frame.ts';
import { isReportTitle } from './read-title.ts';

interface WhatWasRead {
  title: string | null;
  /** The lines of the document itself. */
  lines: readonly string[];
  facts: Fact[];
}

/** A document with less text than this is a mere shell around its frames. */
const LEAST_TEXT = 200;

/**
 * The frames that may hold what the document itself lacks: it bears the title of a report, or next to
 * nothing, and no table of a report. A frame is a document of its own and is not followed here.
 */
export function findEmptyFrames(
  document: Document,
  { title, lines, facts }: WhatWasRead,
): Problem[] {
  const isPromising =
    (title !== null && isReportTitle(title)) || lines.join('').length < LEAST_TEXT;
  if (!isPromising || facts.some(({ source }) => source === 'table')) return [];
  return listChildFrames(document)
    .filter(({ isLarge }) => isLarge)
    .map(({ address }) => emptyFrame(address));
}
