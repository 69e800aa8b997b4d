import type { Truth } from '../generator/truth.ts';
import { comparable, sameText } from './fold-text.ts';
import type { ReadingJson } from './reading.ts';

export type FieldScore = 'right' | 'wrong';

const PLACE_BEFORE = /[省市区州盟县旗]$/;

/** One name with a superior place before the other (contract.md); both begin with a place of their own. */
function isFuller(long: string, short: string): boolean {
  const before = long.slice(0, long.length - short.length);
  return (
    long.endsWith(short) && PLACE_BEFORE.test(before) && /^.{1,6}[省市区州盟县旗镇乡]/.test(short)
  );
}

/** Forms of a name: with and without superior places are one name; generated truths list them, real ones do not. */
function isIssuer(read: string | null, truth: Truth): boolean {
  const names = [truth.issuer ?? null, ...(truth.issuers ?? [])];
  if (read === null) return truth.issuer === null;
  if (names.some((name) => sameText(read, name, truth.anyScript))) return true;
  if (!truth.anyScript || !truth.issuer) return false;
  const [one, other] = [comparable(read, true), comparable(truth.issuer, true)];
  return isFuller(one, other) || isFuller(other, one);
}

function isTitle(read: string | null, truth: Truth): boolean {
  return [truth.title ?? null, ...(truth.titles ?? [])].some((title) =>
    sameText(read, title, truth.anyScript),
  );
}

function isLevel(read: string | null, truth: Truth): boolean {
  return read === truth.issuerLevel || (truth.levelHidden === true && read === null);
}

/** Kinds of official tables on the page; one may be split over several, and local ones are open to reading. */
function sameKinds(reading: ReadingJson, truth: Truth): boolean {
  const kinds = (tables: readonly { kind: string }[]): string =>
    [...new Set(tables.map((table) => table.kind))]
      .filter((kind) => kind !== 'other')
      .sort()
      .join();
  return kinds(reading.tables) === kinds(truth.tables ?? []);
}

type Field = keyof Truth & keyof ReadingJson;

/** A test a field; the fields that the truth leaves open are not scored. */
const TESTS: [field: Field, test: (reading: ReadingJson, truth: Truth) => boolean][] = [
  ['isReport', (reading, truth) => reading.isReport === truth.isReport],
  ['title', (reading, truth) => isTitle(reading.title, truth)],
  ['year', (reading, truth) => reading.year === truth.year],
  ['issuer', (reading, truth) => isIssuer(reading.issuer, truth)],
  ['issuerLevel', (reading, truth) => isLevel(reading.issuerLevel, truth)],
  ['issuerKind', (reading, truth) => reading.issuerKind === truth.issuerKind],
  ['format', (reading, truth) => reading.format === truth.format],
  ['script', (reading, truth) => reading.script === truth.script],
  ['publishedOn', (reading, truth) => reading.publishedOn === truth.publishedOn],
  ['tables', (reading, truth) => sameKinds(reading, truth)],
  [
    'period',
    (reading, truth) =>
      reading.period?.from === truth.period?.from && reading.period?.to === truth.period?.to,
  ],
];

function show(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Field by field, those that the truth knows. */
export function scoreIdentity(
  reading: ReadingJson,
  truth: Truth,
  complaints: string[],
): Record<string, FieldScore> {
  const scores: Record<string, FieldScore> = {};
  for (const [field, test] of TESTS) {
    if (truth[field] === undefined) continue;
    scores[field] = test(reading, truth) ? 'right' : 'wrong';
    if (scores[field] === 'wrong') {
      complaints.push(`${field}: read ${show(reading[field])}, is ${show(truth[field])}`);
    }
  }
  return scores;
}
