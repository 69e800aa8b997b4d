import { countUpTo } from './count-up-to.ts';

/** Where in a text another bracket becomes the innermost one, in rising order, and its number. */
export interface Brackets {
  starts: number[];
  numbers: number[];
  length: number;
}

const MARK = /[()\n]/g;

/** The brackets of a folded text, numbered from its start; none reaches beyond its line. */
export function readBrackets(folded: string): Brackets {
  const brackets: Brackets = { starts: [], numbers: [], length: folded.length };
  if (!folded.includes('(')) return brackets;
  const open: number[] = [];
  let count = 0;
  for (MARK.lastIndex = 0; MARK.test(folded); ) {
    const after = MARK.lastIndex;
    const mark = folded[after - 1];
    if (mark === '(') open.push(++count);
    else if (mark === ')') open.pop();
    else open.length = 0;
    // What opens a bracket stands before it, what closes one no longer in it.
    brackets.starts.push(mark === '(' ? after : after - 1);
    brackets.numbers.push(open.at(-1) ?? 0);
  }
  return brackets;
}

/** The number of the innermost bracket around a position, 0 outside and at the end of the text. */
export function bracketAt({ starts, numbers, length }: Brackets, position: number): number {
  if (starts.length === 0 || position >= length) return 0;
  return numbers[countUpTo(starts, position) - 1] ?? 0;
}
