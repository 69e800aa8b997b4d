/** Sentences that contradict the tables of the same report (domain.md §3.4). */
import {
  type ParagraphBlock,
  plainSentence,
  type ReportDocument,
  type Sentence,
  type Token,
} from '../document.ts';
import type { Random } from '../random.ts';
import type { Planted } from '../truth.ts';
import { APPLICANTS } from '../world/figures.ts';
import { changeNumber } from './change-number.ts';
import { factCells, type Planter } from './plant.ts';
import { isPlain, plantNumber, printedNumber, sentencesOf, tokensOf } from './plant-number.ts';

/** Numbers that a reader could take for another scope of the same words. */
function excusable(document: ReportDocument): Set<number> {
  const cells = factCells(document);
  const value = (key: string): number => cells.get(key)?.value ?? 0;
  const numbers = new Set([...cells.values()].map((cell) => cell.value ?? 0));
  for (const column of [...APPLICANTS, 'total']) {
    numbers.add(value(`applications.new@${column}`) + value(`applications.carried_in@${column}`));
  }
  for (const group of ['review', 'litigation_direct', 'litigation_after_review']) {
    numbers.add(value(`${group}.total`) - value(`${group}.pending`));
  }
  for (const result of ['upheld', 'corrected', 'other', 'pending', 'total']) {
    numbers.add(value(`litigation_direct.${result}`) + value(`litigation_after_review.${result}`));
  }
  const groups = ['denied', 'unavailable', 'rejected', 'other'].map((group) =>
    [...cells.keys()]
      .filter((key) => key.startsWith(`outcome.${group}`) && key.endsWith('@total'))
      .reduce((sum, key) => sum + value(key), 0),
  );
  const open = value('outcome.granted@total') + value('outcome.partial@total');
  for (const sum of [...groups, open]) numbers.add(sum);
  return numbers;
}

const GROUP = /^outcome\.(denied|unavailable|rejected|other)@total$/;

interface Candidate {
  sentence: Sentence;
  token: Token;
}

/** Numbers that the table has too and that no relation inside the sentence holds. */
function findCandidates(document: ReportDocument): Candidate[] {
  const cells = factCells(document);
  const inTable = (code: string): boolean =>
    cells.has(code) || (GROUP.test(code) && cells.has('outcome.total@total'));
  return sentencesOf(document).flatMap((sentence) =>
    tokensOf(sentence)
      .filter((token) => isPlain(token) && token.code !== undefined && inTable(token.code))
      .filter(({ name }) => !JSON.stringify(sentence.structures).includes(`"${name}"`))
      .map((token) => ({ sentence, token })),
  );
}

const plantOther: Planter = (document, random) => {
  const candidates = findCandidates(document);
  if (candidates.length === 0) return null;
  const { sentence, token } = random.pick(candidates);
  const excused = excusable(document);
  const changed = changeNumber(
    random,
    printedNumber(token),
    (value) => value > 0 && !excused.has(value),
  );
  return plantNumber('prose-table', 'error', sentence, token, changed);
};

/** The first column told for the whole (上海 2019). */
const plantColumn: Planter = (document, random) => {
  const one = factCells(document).get('applications.new@natural_person')?.value ?? 0;
  const candidates = findCandidates(document).filter(
    ({ token }) => token.code === 'applications.new@total' && one > 0 && one !== token.value,
  );
  if (candidates.length === 0) return null;
  const { sentence, token } = random.pick(candidates);
  return plantNumber('prose-table', 'error', sentence, token, one);
};

/** Words, the figure that they deny, and how bad that is. */
const DENIALS: [says: string, key: string, severity: Planted['severity']][] = [
  ['到年底，收到的申请已全部办结。', 'applications.carried_out@total', 'warning'],
  ['本年受理的申请均已办理完成。', 'applications.carried_out@total', 'warning'],
  ['涉及信息公开的行政复议均获维持。', 'review.corrected', 'error'],
  ['行政复议案件没有被纠错的。', 'review.corrected', 'error'],
  ['全年未发生因政府信息公开被申请行政复议的情形。', 'review.total', 'warning'],
];

const plantWords: Planter = (document, random) => {
  const cells = factCells(document);
  const denied = DENIALS.filter(([, key]) => (cells.get(key)?.value ?? 0) > 0);
  const bodies = document.blocks.filter(
    (block): block is ParagraphBlock => block.type === 'paragraph' && block.role === 'body',
  );
  if (denied.length === 0 || bodies.length < 2) return null;
  const [says, key, severity] = random.pick(denied);
  // Not into the opening, which speaks of the report itself.
  random.pick(bodies.slice(1)).sentences.push(plainSentence(says));
  return {
    kind: 'prose-table',
    severity,
    printed: 0,
    true: cells.get(key)?.value ?? 0,
    quote: says,
    inWords: true,
    keys: [key],
  };
};

/** Another number than the table's, the number of one column, or words that deny it. */
export const plantAgainstTable: Planter = (document, random: Random) => {
  const chosen = random.weigh<Planter>([
    [plantOther, 7],
    [plantColumn, 1],
    [plantWords, 2],
  ]);
  return chosen(document, random) ?? plantOther(document, random);
};
