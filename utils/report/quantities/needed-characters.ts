/** So frequent around figures that they tell little. */
const FREQUENT = new Set('公开政府信息申请工作行的件数共不其已主');

type Characters = ReadonlySet<string> | null;

/**
 * Characters of which a text must have at least one for a pattern to match in it; null where it may match without any.
 * Knows the syntax that the lines of the tables are written in: literals, classes, groups, look-arounds, quantifiers.
 */
export function neededCharacters(pattern: string): Characters {
  let at = 0;
  return readAlternatives();

  function readAlternatives(): Characters {
    const all = [readSequence()];
    while (pattern[at] === '|') {
      at++;
      all.push(readSequence());
    }
    return all.some((one) => one === null) ? null : new Set(all.flatMap((one) => [...one!]));
  }

  /** What tells most of all that must be there. */
  function readSequence(): Characters {
    let best: Characters = null;
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') {
      const one = readAtom();
      if (!readIsOptional() && one && (!best || weight(one) < weight(best))) best = one;
    }
    return best;
  }

  function readAtom(): Characters {
    const character = pattern[at++]!;
    if (character === '(') return readGroup();
    if (character === '[') return readClass();
    if (character === '\\') {
      at++;
      return null;
    }
    return '.^$'.includes(character) ? null : new Set(character);
  }

  function readGroup(): Characters {
    const [kind = ''] = /^\?(?:<?[=!]|:)/.exec(pattern.slice(at)) ?? [];
    at += kind.length;
    const inside = readAlternatives();
    at++;
    return kind === '' || kind === '?:' ? inside : null;
  }

  function readClass(): Characters {
    const end = pattern.indexOf(']', at);
    const members = pattern.slice(at, end);
    at = end + 1;
    return /[\\^-]/.test(members) ? null : new Set(members);
  }

  function readIsOptional(): boolean {
    const [quantifier = ''] = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(pattern.slice(at)) ?? [];
    at += quantifier.length;
    return /^(?:[*?]|\{0)/.test(quantifier);
  }
}

function weight(characters: ReadonlySet<string>): number {
  let sum = 0;
  for (const one of characters) sum += FREQUENT.has(one) ? 5 : 1;
  return sum;
}
