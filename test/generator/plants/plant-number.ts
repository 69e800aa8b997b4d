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

function printOther(token: Token, value: number): void {
  token.printed = token.print(value);
  token.value = value;
}

/** Prints another number in the sentence; the mistake as it is told in the truth. */
export function plantNumber(
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
