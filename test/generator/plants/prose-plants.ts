/** Mistakes in sentences (domain.md §3.4, §3.5). */
import {
  type ReportDocument,
  type Sentence,
  sentenceText,
  type Token,
  type TokenStructure,
} from '../document.ts';
import type { Random } from '../random.ts';
import type { Planted, PlantKind } from '../truth.ts';
import { APPLICANTS } from '../world/figures.ts';
import { changeNumber } from './change-number.ts';
import { factCells, type Planter } from './plant.ts';

function sentencesOf(document: ReportDocument): Sentence[] {
  return document.blocks.flatMap((block) => (block.type === 'paragraph' ? block.sentences : []));
}

function tokensOf(sentence: Sentence): Token[] {
  return sentence.pieces.filter((piece) => typeof piece !== 'string');
}

function tokenNamed(sentence: Sentence, name: string): Token | undefined {
  return tokensOf(sentence).find((token) => token.name === name);
}

/** Numbers that can be printed otherwise without changing their manner. */
function isPlain(token: Token | undefined): token is Token {
  return token !== undefined && !token.approximate && /^\d+(\.\d+)?\D*$/.test(token.printed);
}

function printOther(token: Token, value: number): void {
  token.printed = token.print(value);
  token.value = value;
}

function planted(
  kind: PlantKind,
  severity: Planted['severity'],
  sentence: Sentence,
  token: Token,
  printed: number,
): Planted {
  const before = token.value;
  printOther(token, printed);
  return {
    kind,
    severity,
    printed,
    true: before,
    quote: sentenceText(sentence),
    ...(token.code ? { key: token.code } : {}),
  };
}

type Found<K extends TokenStructure['kind']> = {
  sentence: Sentence;
  structure: Extract<TokenStructure, { kind: K }>;
};

function structuresOf<K extends TokenStructure['kind']>(
  document: ReportDocument,
  kind: K,
): Found<K>[] {
  return sentencesOf(document).flatMap((sentence) =>
    sentence.structures
      .filter((one): one is Extract<TokenStructure, { kind: K }> => one.kind === kind)
      .map((structure) => ({ sentence, structure })),
  );
}

/** Only parts that are introduced as all of the whole make an error of a wrong sum (domain.md §3.5). */
const INTRODUCED = /其中|分别|组成|合计/;

const plantSum: Planter = (document, random) => {
  const splits = structuresOf(document, 'split').filter(
    ({ structure, sentence }) =>
      structure.exhaustive &&
      structure.parts.length > 1 &&
      [structure.whole, ...structure.parts].every((name) => isPlain(tokenNamed(sentence, name))),
  );
  if (splits.length === 0) return null;
  const { sentence, structure } = random.pick(splits);
  const token = tokenNamed(sentence, random.pick([structure.whole, ...structure.parts]))!;
  const severity = INTRODUCED.test(sentenceText(sentence)) ? 'error' : 'warning';
  return planted('prose-sum', severity, sentence, token, changeNumber(random, token.value));
};

/** A percentage off by at least one and a half, in the same number of decimals. */
function changePercent(random: Random, percent: number): number {
  const decimals = String(percent).split('.')[1]?.length ?? 0;
  const off = random.integer(15, 90) / 10;
  const changed = percent > 50 || random.chance(0.3) ? percent - off : percent + off;
  return Number(Math.max(0.1, changed < 0.1 ? percent + off : changed).toFixed(decimals));
}

function plantPercent(kind: 'share' | 'growth'): Planter {
  return (document, random) => {
    const found = structuresOf(document, kind).filter(
      ({ structure }) => structure.kind === 'share' || structure.difference !== null,
    );
    if (found.length === 0) return null;
    const { sentence, structure } = random.pick(found);
    const token = tokenNamed(sentence, structure.percent);
    if (!token) return null;
    return planted(kind, 'warning', sentence, token, changePercent(random, token.value));
  };
}

/** Numbers that a reader could take for another scope of the same words (domain.md §3.4). */
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

const plantAgainstTable: Planter = (document, random) => {
  const cells = factCells(document);
  const inTable = (code: string): boolean =>
    cells.has(code) || (GROUP.test(code) && cells.has('outcome.total@total'));
  const candidates = sentencesOf(document).flatMap((sentence) =>
    tokensOf(sentence)
      .filter((token) => isPlain(token) && token.code !== undefined && inTable(token.code))
      .filter(({ name }) => !JSON.stringify(sentence.structures).includes(`"${name}"`))
      .map((token) => ({ sentence, token })),
  );
  if (candidates.length === 0) return null;
  const { sentence, token } = random.pick(candidates);
  const excused = excusable(document);
  const changed = changeNumber(random, token.value, (value) => value > 0 && !excused.has(value));
  return planted('prose-table', 'error', sentence, token, changed);
};

export const PROSE_PLANTS: Partial<Record<PlantKind, Planter>> = {
  'prose-sum': plantSum,
  share: plantPercent('share'),
  growth: plantPercent('growth'),
  'prose-table': plantAgainstTable,
};
