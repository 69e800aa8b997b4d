import type {
  Block,
  HeadingBlock,
  ParagraphBlock,
  ReportDocument,
  Sentence,
  Token,
  TokenStructure,
} from './document.ts';
import { sentenceText, tablesOf, valueCells, withoutMarks } from './document.ts';
import type { ProseFigure, Structure, Truth } from './truth.ts';

/** Chinese numerals before a measure word in plain text: a reader may take them as figures. */
const HAN_QUANTITY =
  /([一二两三四五六七八九十]{1,3})(个|项|次|年|方面|部分|大类|种|期|名|场|批|条|轮|块|类|件)/g;
const HAN_DIGITS = '零一二三四五六七八九';

function readHan(text: string): number {
  const digits = text.replaceAll('两', '二');
  const [tens, ones] = digits.includes('十') ? digits.split('十') : ['', digits];
  const high = digits.includes('十') ? (tens ? HAN_DIGITS.indexOf(tens) : 1) : 0;
  return high * 10 + (ones ? HAN_DIGITS.indexOf(ones) : 0);
}

function hanFigures(text: string): ProseFigure[] {
  return [...text.matchAll(HAN_QUANTITY)].map((match) => ({
    text: match[0],
    value: readHan(match[1] ?? ''),
    unit: match[2] ?? '',
    approximate: false,
    optional: true,
  }));
}

function figuresOf(sentence: Sentence): ProseFigure[] {
  return sentence.pieces.flatMap((piece): ProseFigure[] => {
    if (typeof piece === 'string') return hanFigures(withoutMarks(piece));
    const { value, unit, approximate, code, optional } = piece;
    const text = withoutMarks(piece.printed);
    return [
      {
        text,
        value,
        unit,
        approximate,
        // A fact has no way to say that it is approximate: such figures are quantities.
        ...(code && !approximate ? { code } : {}),
        ...(optional ? { optional } : {}),
      },
    ];
  });
}

function resolveStructure(sentence: Sentence, structure: TokenStructure): Structure {
  const tokens = new Map<string, Token>();
  for (const piece of sentence.pieces) if (typeof piece !== 'string') tokens.set(piece.name, piece);
  const value = (name: string): number => {
    const token = tokens.get(name);
    if (!token) throw new RangeError(`no number ${name} in: ${sentenceText(sentence)}`);
    return token.value;
  };
  if (structure.kind === 'split') {
    return {
      kind: 'split',
      whole: value(structure.whole),
      parts: structure.parts.map(value),
      unit: tokens.get(structure.whole)?.unit ?? '',
      exhaustive: structure.exhaustive,
    };
  }
  const percent = value(structure.percent);
  if (structure.kind === 'share') {
    return { kind: 'share', part: value(structure.part), whole: value(structure.whole), percent };
  }
  const told = structure.difference !== null && tokens.has(structure.difference);
  const difference = told ? value(structure.difference!) * (structure.falls ? -1 : 1) : null;
  return { kind: 'growth', current: value(structure.current), difference, percent };
}

function isParagraph(block: Block): block is ParagraphBlock {
  return block.type === 'paragraph';
}

/** Only what the page prints; figures that a mutator took away are absent. */
function collectFacts(document: ReportDocument): Pick<Truth, 'facts' | 'unreadable' | 'tables'> {
  const facts: Record<string, number | null> = {};
  const unreadable: string[] = [];
  for (const cell of tablesOf(document).flatMap(valueCells)) {
    if (cell.fact === undefined) continue;
    if (cell.unreadable) unreadable.push(cell.fact);
    else facts[cell.fact] = cell.value ?? null;
  }
  return { facts, unreadable, tables: tablesOf(document).map(({ kind }) => ({ kind })) };
}

/** The truth of a document as it stands now, planted mistakes and mutations included. */
export function collectTruth(document: ReportDocument): Truth {
  const { body, year, frame } = document;
  const sentences = document.blocks.filter(isParagraph).flatMap((block) => block.sentences);
  const headings = document.blocks.filter(
    (block): block is HeadingBlock => block.type === 'heading',
  );
  return {
    about: 'generated report',
    isReport: true,
    title: document.title === null ? null : withoutMarks(document.title),
    year,
    issuer: document.issuer,
    issuers: body.names.map(document.convert),
    ...(body.levelScored ? { issuerLevel: body.level } : {}),
    levelHidden: body.levelHidden,
    ...(body.kind ? { issuerKind: body.kind } : {}),
    format: document.format,
    script: document.script,
    publishedOn: frame.publishedOn,
    period: document.period,
    sections: headings.map(({ level, ordinal, title, kind }) => ({
      level,
      ordinal,
      title: withoutMarks(title),
      ...(kind === undefined ? {} : { kind }),
    })),
    ...collectFacts(document),
    figures: sentences.flatMap(figuresOf),
    structures: sentences.flatMap((sentence) =>
      sentence.structures.map((one) => resolveStructure(sentence, one)),
    ),
    statements: sentences.flatMap((sentence) => sentence.statements),
    problems: document.problems,
    planted: [],
    flawless: document.flawless,
  };
}
