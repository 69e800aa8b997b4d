/**
 * Texts that cost a regular expression as much as it can be made to cost, derived from its own syntax: each repeated
 * part repeated, alone and behind what leads to it, with an end that does not match; the whole over and over; and what
 * nearly matches over and over.
 */
import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';

/** How an example of a pattern is written down: which branch to take, how often to repeat, where to stop. */
interface Choice {
  /** Of several branches or class members the one of this number, counted around. */
  pick: number;
  /** How often a repeated part stands, within its own bounds. */
  repeat: number;
  /** One bit for each optional part in turn: whether it stands, whatever `repeat` says. */
  mask?: number;
  /** Nothing is written from this node on. */
  stopAt?: AST.Node;
}

interface Writer extends Choice {
  text: string;
  stopped: boolean;
  optionals: number;
}

const LONGEST_REPEAT = 400;
const MASK_BITS = 4;
const SETS: Record<string, [is: string, isNot: string]> = {
  digit: ['7', 'x'],
  space: [' ', 'x'],
  word: ['w', '。'],
};
/** Where a class excludes these, some other character of reports still stands in it. */
const ORDINARY = ['年', 'a', '1', ' ', '。', '(', '-', '\n', '情', '\u0000'];

function memberOf(element: AST.CharacterClassElement, pick: number): string {
  if (element.type === 'CharacterClassRange') {
    const { min, max } = element;
    return String.fromCodePoint(pick % 2 === 0 ? min.value : max.value);
  }
  if (element.type === 'Character') return String.fromCodePoint(element.value);
  return setMember(element);
}

function setMember(set: { type: string; kind?: string; negate?: boolean }): string {
  const [is, isNot] = SETS[set.kind ?? ''] ?? ['情', 'x'];
  return set.negate ? isNot : is;
}

function characterOf(node: AST.Element, pick: number): string {
  if (node.type === 'Character') return String.fromCodePoint(node.value);
  if (node.type === 'CharacterSet') return node.kind === 'any' ? '情' : setMember(node);
  if (node.type !== 'CharacterClass') return '';
  if (!node.negate) {
    const elements = node.elements as AST.CharacterClassElement[];
    return elements.length > 0 ? memberOf(elements[pick % elements.length]!, pick) : '';
  }
  const pattern = new RegExp(`^${node.raw}$`, 'u');
  const allowed = ORDINARY.filter((one) => pattern.test(one));
  return allowed[pick % Math.max(1, allowed.length)] ?? '情';
}

function write(node: AST.Node, writer: Writer): void {
  if (writer.stopped || node === writer.stopAt) {
    writer.stopped = true;
    return;
  }
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup': {
      const { alternatives } = node;
      const holding = alternatives.find(({ start, end }) => isWithin(writer.stopAt, start, end));
      write(holding ?? alternatives[writer.pick % alternatives.length]!, writer);
      break;
    }
    case 'Alternative':
      for (const element of node.elements) write(element, writer);
      break;
    case 'Quantifier': {
      const holds = isWithin(writer.stopAt, node.start, node.end);
      const most = Math.min(node.max, LONGEST_REPEAT);
      const masked = writer.mask !== undefined && node.min === 0 && node.max === 1;
      const wished = masked
        ? (writer.mask! >> (writer.optionals++ % MASK_BITS)) & 1
        : writer.repeat;
      const times = Math.min(Math.max(node.min, wished), most);
      for (let i = 0; i < Math.max(times, holds ? 1 : 0); i++) write(node.element, writer);
      break;
    }
    case 'Assertion':
      // What has to stand ahead is written too, so that the match gets as far as it can.
      if (node.kind === 'lookahead' && !node.negate) {
        write(node.alternatives[writer.pick % node.alternatives.length]!, writer);
      } else if (node.kind === 'lookbehind' && !node.negate) {
        write(node.alternatives[writer.pick % node.alternatives.length]!, writer);
      }
      break;
    default:
      writer.text += characterOf(node as AST.Element, writer.pick);
  }
}

function isWithin(inner: AST.Node | undefined, start: number, end: number): boolean {
  return inner !== undefined && inner.start >= start && inner.end <= end;
}

function example(node: AST.Node, choice: Choice): string {
  const writer: Writer = { ...choice, text: '', stopped: false, optionals: 0 };
  write(node, writer);
  return writer.text;
}

const MISMATCHES = ['', '\u0001', '!'];

/** The stretches that are repeated to fill a text, each with what stands before and after it. */
interface Attack {
  before: string;
  pump: string;
  after: string;
}

function attacksOn(pattern: AST.Pattern): Attack[] {
  const attacks: Attack[] = [];
  const add = (before: string, pump: string) => {
    if (pump !== '') for (const after of MISMATCHES) attacks.push({ before, pump, after });
  };
  const over = (text: string) => add('', text);
  for (const pick of [0, 1, 2]) {
    for (const repeat of [0, 1, 3, LONGEST_REPEAT]) {
      const whole = example(pattern, { pick, repeat });
      over(whole);
      over(whole.slice(0, -1));
    }
  }
  visitRegExpAST(pattern, {
    onQuantifierEnter(node) {
      if (node.max < 2) return;
      for (const pick of [0, 1, 2, 3]) {
        const unit = example(node.element, { pick, repeat: 1 });
        const other = example(node.element, { pick: pick + 1, repeat: 1 });
        const before = example(pattern, { pick, repeat: 1, stopAt: node });
        if (pick === 0)
          for (let mask = 0; mask < 1 << MASK_BITS; mask++)
            add(before, example(node.element, { pick, repeat: 1, mask }));
        const longBefore = example(pattern, { pick, repeat: LONGEST_REPEAT, stopAt: node });
        add('', unit);
        add(before, unit);
        add(before, unit + other);
        // Begun over and over, each time with a long stretch that leads nowhere.
        over(before + unit.repeat(Math.min(node.max, LONGEST_REPEAT)));
        over(longBefore);
        over(before);
      }
    },
    onAlternativeEnter(node) {
      for (const repeat of [0, 1]) over(example(node, { pick: 0, repeat }));
    },
    onCharacterClassEnter(node) {
      for (const pick of [0, 1]) over(characterOf(node, pick));
    },
    onCharacterSetEnter: (node) => over(characterOf(node, 0)),
    onCharacterEnter: (node) => over(characterOf(node, 0)),
  });
  return attacks;
}

/** Patterns put together from many words give more; they are spread over all of these. */
const MOST_TEXTS = 600;

/** Different texts of so many characters that are hostile to a pattern. */
export function* hostileStrings(pattern: RegExp, length: number): Generator<string> {
  const parser = new RegExpParser({ ecmaVersion: 2025 });
  const unicode = pattern.flags.includes('u');
  const unicodeSets = pattern.flags.includes('v');
  const ast = parser.parsePattern(pattern.source, 0, pattern.source.length, {
    unicode,
    unicodeSets,
  });
  const distinct = new Map(attacksOn(ast).map((one) => [Object.values(one).join('\0'), one]));
  const attacks = [...distinct.values()];
  const step = Math.max(1, attacks.length / MOST_TEXTS);
  for (let i = 0; i < attacks.length; i += step) {
    const { before, pump, after } = attacks[Math.floor(i)]!;
    const room = length - before.length - after.length;
    if (room <= 0) continue;
    yield before + pump.repeat(Math.ceil(room / pump.length)).slice(0, room) + after;
  }
}
