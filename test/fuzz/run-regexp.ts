/** Runs a regular expression over a text in the ways that its flags allow, as the sources do. */

type Use = [name: string, run: (pattern: RegExp, text: string) => void];

const TEST: Use = [
  'test',
  (pattern, text) => {
    pattern.lastIndex = 0;
    pattern.test(text);
  },
];
const REPLACE: Use = ['replace', (pattern, text) => void text.replace(pattern, '')];
const EXEC: Use = [
  'exec loop',
  (pattern, text) => {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      if (match[0] === '') pattern.lastIndex++;
    }
  },
];
const SEARCH: Use = ['search', (pattern, text) => void text.search(pattern)];

export function usesOf(pattern: RegExp): Use[] {
  return pattern.global || pattern.sticky ? [TEST, REPLACE, EXEC] : [TEST, REPLACE, SEARCH];
}
