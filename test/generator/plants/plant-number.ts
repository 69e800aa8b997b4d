/** Numbers of the prose, and how one of them is made wrong. */
import { type ReportDocument, type Sentence, sentenceText, type Token } from '../document.ts';
import type { Planted, PlantKind } from '../truth.ts';

/** All sentences of the article. */
export function sentencesOf(document: ReportDocument): Sentence[] {
  return document.blocks.flatMap((block) => (block.type === 'paragraph' ? block.sentences : []));
}

/** The numbers of a sentence. */
export function tokensOf(sentence: Sentence): Token[] {
  return sentence.pieces.filter((piece) => typeof piece !== 'string');
}

/** The number of that name. */
export function tokenNamed(sentence: Sentence, name: string): Token | undefined {
  return tokensOf(sentence).find((token) => token.name === name);
}

/** Numbers that can be printed otherwise without changing their manner. */
export function isPlain(token: Token | undefined): token is Token {
  return token !== undefined && !token.approximate && /^\d+(\.\d+)?\D*$/.test(token.printed);
}

/** The number as it stands before its unit: 15.6 of 15.6万元. */
export function printedNumber(token: Token): number {
  return Number.parseFloat(token.printed);
}

function printOther(token: Token, number: number): void {
  const factor = /\d万/.test(token.printed) ? 1e4 : /\d亿/.test(token.printed) ? 1e8 : 1;
  token.printed = token.print(number);
  token.value = Math.round(number * factor * 1e6) / 1e6;
}

/** Prints another number in the sentence; the mistake as it is told in the truth. */
export function plantNumber(
  kind: PlantKind,
  severity: Planted['severity'],
  sentence: Sentence,
  token: Token,
  printed: number,
): Planted {
  const before = printedNumber(token);
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
