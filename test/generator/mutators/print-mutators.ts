/** Words and numbers split over nodes and lines, and the white space between (domain.md §5, Markup). */
import { BREAK, type Cell, type ReportDocument, RUN } from '../document.ts';
import { toFullWidth } from './cell-mutators.ts';
import {
  cellsOf,
  headingsOf,
  labelCells,
  type Mutator,
  mapSentence,
  paragraphsOf,
} from './mutator.ts';

const SOURCE = '§5 Markup: labels and numbers split over many nodes, &nbsp;, U+3000, zero-width';

function print(
  name: string,
  shows: Mutator['shows'],
  fits: Mutator['fits'],
  apply: Mutator['apply'],
): Mutator {
  return { name, source: SOURCE, stage: 'print', shows, fits, apply };
}

/** A mark between the characters at some places. */
function scatter(text: string, mark: string, chance: (index: number) => boolean): string {
  return [...text].map((char, index) => (index > 0 && chance(index) ? mark + char : char)).join('');
}

function numberCells(document: ReportDocument): Cell[] {
  return cellsOf(document).filter((cell) => cell.fact && cell.text.length > 0);
}

/** Cells that real pages write one character a line. */
function verticalCells(document: ReportDocument): Cell[] {
  return labelCells(document).filter(
    (cell) => cell.role === 'group' || (cell.role === 'head' && cell.text.length <= 6),
  );
}

const PADDING = ['\u00a0', '\u3000', '\u2002', ' ', '\u00a0\u00a0'];
const ZERO_WIDTH = ['\u200b', '\ufeff', '\u200c', '\u2060'];

export const PRINT_MUTATORS: Mutator[] = [
  print(
    'label-runs',
    'nodes',
    (d) => labelCells(d).length > 0,
    (document, random) => {
      for (const cell of labelCells(document)) {
        cell.text = scatter(cell.text, RUN, () => random.chance(0.25));
      }
    },
  ),
  print(
    'number-nodes',
    'nodes',
    (d) => numberCells(d).some((c) => c.text.length > 1),
    (document, random) => {
      for (const cell of numberCells(document)) {
        cell.text = scatter(cell.text, RUN, (index) => index === 1 || random.chance(0.4));
      }
    },
  ),
  print(
    'prose-runs',
    'any',
    (d) => paragraphsOf(d).length > 0,
    (document, random) => {
      for (const block of paragraphsOf(document)) {
        for (const sentence of block.sentences) {
          mapSentence(sentence, (text) => scatter(text, RUN, () => random.chance(0.15)));
        }
      }
    },
  ),
  print(
    'heading-runs',
    'any',
    (d) => headingsOf(d).length > 0,
    (document, random) => {
      for (const heading of headingsOf(document)) {
        heading.title = scatter(heading.title, RUN, () => random.chance(0.3));
        if (heading.number) heading.number = scatter(heading.number, RUN, () => random.chance(0.5));
      }
    },
  ),
  print(
    'vertical-labels',
    'nodes',
    (d) => verticalCells(d).length > 0,
    (document) => {
      for (const cell of verticalCells(document)) {
        cell.text = scatter(cell.text.replaceAll(RUN, ''), BREAK, () => true);
      }
    },
  ),
  print(
    'label-breaks',
    'nodes',
    (d) => labelCells(d).some((c) => c.text.length > 3),
    (document, random) => {
      for (const cell of labelCells(document)) {
        if (cell.text.length < 4 || random.chance(0.4)) continue;
        const at = random.integer(2, cell.text.length - 2);
        cell.text = cell.text.slice(0, at) + BREAK + cell.text.slice(at);
      }
    },
  ),
  print(
    'cell-padding',
    'nodes',
    (d) => cellsOf(d).length > 0,
    (document, random) => {
      for (const cell of cellsOf(document)) {
        if (cell.text === '' && random.chance(0.5)) continue;
        const pad = random.pick(PADDING);
        cell.text = random.chance(0.5) ? pad + cell.text : pad + cell.text + pad;
      }
    },
  ),
  print(
    'zero-width',
    'any',
    () => true,
    (document, random) => {
      const mark = random.pick(ZERO_WIDTH);
      for (const cell of cellsOf(document)) {
        cell.text = scatter(cell.text, mark, () => random.chance(0.1)) + mark;
      }
      for (const block of paragraphsOf(document)) {
        for (const sentence of block.sentences) {
          mapSentence(sentence, (text) => scatter(text, mark, () => random.chance(0.02)));
        }
      }
    },
  ),
  print(
    'prose-full-width',
    'any',
    (d) => paragraphsOf(d).length > 0,
    (document) => {
      for (const block of paragraphsOf(document)) {
        for (const sentence of block.sentences) mapSentence(sentence, toFullWidth);
      }
    },
  ),
  print(
    'prose-spaces',
    'any',
    (d) => paragraphsOf(d).length > 0,
    (document, random) => {
      // Spaces around every number, as in text out of a PDF (洪泽 2023).
      const space = random.pick([' ', '\u00a0']);
      for (const block of paragraphsOf(document)) {
        for (const sentence of block.sentences) {
          mapSentence(sentence, (text) => text.replace(/\d+(\.\d+)?/g, `${space}$&${space}`));
        }
      }
    },
  ),
];
