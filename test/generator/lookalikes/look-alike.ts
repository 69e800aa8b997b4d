import { heading, paragraph } from '../compose/blocks.ts';
import type { Block } from '../document.ts';
import { plainSentence } from '../document.ts';
import type { Body } from '../frame/bodies.ts';
import type { Random } from '../random.ts';

export interface LookAlike {
  title: string;
  blocks: Block[];
}

/** What a look-alike is made from. */
export interface LookAlikeContext {
  random: Random;
  body: Body;
  year: number;
}

export type LookAlikeComposer = (context: LookAlikeContext) => LookAlike;

/** A text with `{60-900}` for a number in that range. */
function fillNumbers(random: Random, text: string): string {
  return text.replace(/\{(\d+)-(\d+)\}/g, (_, low, high) =>
    String(random.integer(Number(low), Number(high))),
  );
}

/** `一、…` and `（一）…` become headings, everything else paragraphs. */
export function composeLines(random: Random, lines: string[]): Block[] {
  let first = 0;
  let second = 0;
  return lines.map((line): Block => {
    const text = fillNumbers(random, line);
    if (text.startsWith('# ')) {
      second = 0;
      return heading(1, ++first, text.slice(2));
    }
    if (text.startsWith('## ')) return heading(2, ++second, text.slice(3));
    return paragraph([plainSentence(text)]);
  });
}
