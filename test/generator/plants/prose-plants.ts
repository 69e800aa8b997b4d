/** Mistakes in sentences (domain.md §3.4, §3.5). */
import {
  type ReportDocument,
  type Sentence,
  sentenceText,
  type TokenStructure,
} from '../document.ts';
import type { Random } from '../random.ts';
import type { PlantKind } from '../truth.ts';
import { changeNumber } from './change-number.ts';
import type { Planter } from './plant.ts';
import { isPlain, plantNumber, printedNumber, sentencesOf, tokenNamed } from './plant-number.ts';
import { plantAgainstTable } from './table-prose-plants.ts';

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
const INTRODUCED = /其中|分别|组成|合计|共计/;
/** A last part that takes in all the rest says so as well. */
const CLOSED = /其他|其余/;

const plantSum: Planter = (document, random) => {
  const splits = structuresOf(document, 'split').filter(
    ({ structure, sentence }) =>
      structure.exhaustive &&
      structure.parts.length > 1 &&
      (INTRODUCED.test(sentenceText(sentence)) || CLOSED.test(sentenceText(sentence))) &&
      [structure.whole, ...structure.parts].every((name) => isPlain(tokenNamed(sentence, name))),
  );
  if (splits.length === 0) return null;
  const { sentence, structure } = random.pick(splits);
  const token = tokenNamed(sentence, random.pick([structure.whole, ...structure.parts]))!;
  const severity = INTRODUCED.test(sentenceText(sentence)) ? 'error' : 'warning';
  return plantNumber(
    'prose-sum',
    severity,
    sentence,
    token,
    changeNumber(random, printedNumber(token)),
  );
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
    return plantNumber(
      kind,
      'warning',
      sentence,
      token,
      changePercent(random, printedNumber(token)),
    );
  };
}

export const PROSE_PLANTS: Partial<Record<PlantKind, Planter>> = {
  'prose-sum': plantSum,
  share: plantPercent('share'),
  growth: plantPercent('growth'),
  'prose-table': plantAgainstTable,
};
