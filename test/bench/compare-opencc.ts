/**
 * Compares our conversion with opencc-js's beyond what a unit test has time for: on every key, on
 * every pair of keys that overlap, and on ten million characters of random keys, in every offered
 * conversion. Prints the counts; exits with 1 at the first difference.
 *
 *     npm run bench -- compare-opencc [millions of characters]
 */
import {
  allKeys,
  composeText,
  OFFERED,
  type Offered,
  ourConverter,
  overlappingPairs,
  referenceConverter,
  seededRandom,
} from '../script/opencc-reference.ts';

const MILLIONS = Number(process.argv[2] ?? 10);
/** Texts are compared many at a time: both sides are quicker on long texts. */
const BATCH = 10_000;
const keys = allKeys();

function createComparer(offered: Offered) {
  const ours = ourConverter(offered);
  const theirs = referenceConverter(offered);
  let characters = 0;
  return {
    characters: () => characters,
    compare(text: string): void {
      characters += text.length;
      if (ours(text) === theirs(text)) return;
      console.error(`${offered.source} ${offered.mode}: ${text}\n${ours(text)}\n${theirs(text)}`);
      process.exit(1);
    },
  };
}

let pairs = 0;
const texts: string[] = [];
let batch = '';
// A full stop ends every phrase, so that pairs in one text do not run into each other.
for (const pair of overlappingPairs(keys)) {
  pairs++;
  batch += `${pair}。`;
  if (batch.length > BATCH) {
    texts.push(batch);
    batch = '';
  }
}
texts.push(batch);
console.log(`${keys.length} keys, ${pairs} pairs that overlap`);

for (const offered of OFFERED) {
  const comparer = createComparer(offered);
  for (const key of keys) comparer.compare(key);
  for (const text of texts) comparer.compare(text);
  const random = seededRandom(1);
  const before = comparer.characters();
  while (comparer.characters() - before < MILLIONS * 1e6) {
    comparer.compare(composeText(keys, BATCH, random));
  }
  console.log(
    `${offered.source} → ${offered.mode}: the same on every key, every pair and ${MILLIONS} million characters of random keys`,
  );
}
