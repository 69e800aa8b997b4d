/** What the reader does with stretches of text, all of it on each text. Throws where one of them throws or says nonsense. */

import { classifyIssuerKind, readSeat } from '../../utils/page/classify-issuer.ts';
import { isChromeLine } from '../../utils/page/is-chrome-line.ts';
import { readPeriod } from '../../utils/page/read-dates.ts';
import { isReportTitle, issuerPart, yearOfTitle } from '../../utils/page/read-title.ts';
import { kindOfTitle, knownTitleLength } from '../../utils/page/section-titles.ts';
import { splitLines } from '../../utils/page/split-lines.ts';
import { findHeadings } from '../../utils/report/find-headings.ts';
import { readStructures } from '../../utils/report/quantities/read-structures.ts';
import { findZeroStatements } from '../../utils/report/quantities/zero-statements.ts';
import { parseChineseNumber } from '../../utils/text/chinese-number.ts';
import { foldText } from '../../utils/text/fold.ts';
import { foldLabel } from '../../utils/text/fold-label.ts';
import { parseValue } from '../../utils/text/parse-value.ts';
import { dropPinyin } from '../../utils/text/pinyin.ts';
import { readProse } from '../../utils/text/prose.ts';
import { findDates } from '../../utils/text/read-date.ts';
import { findWordedFigures } from '../../utils/text/worded-figures.ts';

function insist(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

function isWithin(text: string, start: number, end: number): boolean {
  return Number.isInteger(start) && start >= 0 && start <= end && end <= text.length;
}

export function runText(text: string): void {
  const folded = foldText(text);
  insist(folded.length === text.length, 'folding moved characters');
  insist(foldText(folded) === folded, 'folding twice is not folding once');
  foldLabel(text);
  dropPinyin(text);
  parseChineseNumber(text);
  const { value, status } = parseValue(text, '万元');
  insist((status === 'number') === Number.isFinite(value ?? Number.NaN), 'a number that is none');
  for (const { start, end } of findDates(text)) insist(isWithin(text, start, end), 'date outside');
  let from = 0;
  for (const heading of findHeadings(text)) {
    insist(heading.start >= from, 'headings overlap');
    insist(isWithin(text, heading.titleStart, heading.titleEnd), 'heading outside');
    from = heading.titleEnd;
  }
  for (const preformatted of [true, false]) {
    for (const at of splitLines(text, preformatted)) insist(text[at] === '\n', 'split elsewhere');
  }
  isChromeLine(text);
  isReportTitle(text);
  issuerPart(text);
  yearOfTitle(text);
  readPeriod([text]);
  classifyIssuerKind(text);
  readSeat(text);
  kindOfTitle(folded);
  knownTitleLength(folded.replace(/\s/g, ''));
  const prose = readProse(text);
  for (const figure of prose.figures) {
    insist(isWithin(text, figure.start, figure.end), 'figure outside');
    insist(Number.isFinite(figure.value), 'figure without a value');
  }
  readStructures(prose, null);
  for (const { start, end } of findWordedFigures(prose.folded))
    insist(isWithin(text, start, end), 'worded figure outside');
  for (const { start, end } of findZeroStatements(prose.folded, folded, false))
    insist(isWithin(text, start, end), 'zero statement outside');
}
