import type { Planted, Truth } from '../generator/truth.ts';
import { foldScript, squeeze } from './fold-text.ts';
import type { ReadingFinding, ReadingJson } from './reading.ts';
import { keyOf } from './score-figures.ts';

export interface PlantScore {
  kind: string;
  found: boolean;
  /** Place of the changed figure with its true value among the suspects, from 1; 0 where absent; null where not asked. */
  suspectRank: number | null;
  /** Whether the changed figure alone explains the failures. */
  unique: boolean;
}

export interface FindingScore {
  plants: PlantScore[];
  /** By severity, on pages without planted mistakes; null on others. */
  alarms: { error: number; warning: number; hint: number } | null;
  /** Rules that spoke on such a page, with severity. */
  alarmRules: string[];
}

const RANK = { hint: 0, warning: 1, error: 2 };

function plain(text: string): string {
  return foldScript(squeeze(text));
}

/** Keys of all figures that a finding names. */
function keysOf(finding: ReadingFinding): string[] {
  return [...finding.terms, ...finding.suspects].filter((term) => term.indicator).map(keyOf);
}

function namesKey(finding: ReadingFinding, planted: Planted): boolean {
  if (!planted.key) return false;
  const keys = keysOf(finding);
  return keys.includes(planted.key);
}

/** The same sentence, whole or in part, with the planted number in it. */
function quotes(finding: ReadingFinding, planted: Planted): boolean {
  if (!planted.quote) return false;
  const sentence = plain(planted.quote);
  const quote = plain(finding.quote ?? '');
  const inQuote = quote !== '' && (sentence.includes(quote) || quote.includes(sentence));
  if (planted.inWords) return inQuote;
  const number = String(planted.printed);
  const inTerms = finding.terms.some((term) => String(term.value) === number);
  return inQuote && (inTerms || quote.includes(number) || plain(finding.message).includes(number));
}

function says(finding: ReadingFinding, planted: Planted): boolean {
  const text = plain(`${finding.message} ${finding.expected ?? ''} ${finding.actual ?? ''}`);
  return (planted.says ?? []).some((words) => words.every((word) => text.includes(plain(word))));
}

function concerns(finding: ReadingFinding, planted: Planted): boolean {
  if (planted.says) return says(finding, planted);
  if (planted.quote) return quotes(finding, planted);
  return namesKey(finding, planted);
}

function rankSuspect(findings: ReadingFinding[], planted: Planted): number | null {
  if (!planted.key || planted.quote || typeof planted.true !== 'number') return null;
  if (planted.deducible === false) return null;
  const ranks = findings.map(
    (finding) =>
      finding.suspects.findIndex(
        (suspect) => keyOf(suspect) === planted.key && suspect.suggested === planted.true,
      ) + 1,
  );
  const hits = ranks.filter((rank) => rank > 0);
  return hits.length > 0 ? Math.min(...hits) : 0;
}

function scorePlant(reading: ReadingJson, planted: Planted): PlantScore {
  const serious = reading.findings.filter((one) => RANK[one.severity] >= RANK[planted.severity]);
  const found = serious.filter((one) => concerns(one, planted));
  return {
    kind: planted.kind,
    found: found.length > 0,
    suspectRank: rankSuspect(found, planted),
    unique: planted.unique === true,
  };
}

function countAlarms(findings: ReadingFinding[]): { error: number; warning: number; hint: number } {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const finding of findings) counts[finding.severity]++;
  return counts;
}

/** Planted mistakes found, or, on a page without any, what was said all the same. */
export function scoreFindings(
  reading: ReadingJson,
  truth: Truth,
  complaints: string[],
): FindingScore {
  const planted = truth.planted ?? [];
  const plants = planted.map((one) => scorePlant(reading, one));
  plants.forEach((one, index) => {
    if (one.found) return;
    const { key, quote, printed, true: before } = planted[index]!;
    complaints.push(
      `not found: ${one.kind} ${key ?? quote ?? ''} prints ${printed}, true ${before}`,
    );
  });
  const quiet = planted.length === 0;
  const loud = reading.findings.filter((one) => one.severity !== 'hint');
  if (quiet) {
    for (const one of loud) {
      complaints.push(`alarm ${one.severity} ${one.rule}: ${one.message.slice(0, 80)}`);
    }
  }
  return {
    plants,
    alarms: quiet ? countAlarms(reading.findings) : null,
    alarmRules: quiet ? reading.findings.map((one) => `${one.severity} ${one.rule}`) : [],
  };
}
