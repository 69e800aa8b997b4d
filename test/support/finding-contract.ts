/**
 * What every finding owes to whoever reads it, in the panel or in the headless reader's output: its words name its
 * figures, its places lead to them, its suspects are among them.
 */
import { rules } from '../../utils/checks/registry.ts';
import { ruleCatalogues } from '../../utils/checks/rule-catalogues.ts';
import {
  type Finding,
  isCellPlace,
  isIndicatorTerm,
  type Language,
  type Place,
  type Report,
  type Term,
} from '../../utils/model.ts';
import { checksCatalogues } from '../../utils/text/catalogues/checks.ts';
import { createTranslator } from '../../utils/text/translate.ts';

const LANGUAGES: Language[] = ['zh-CN', 'zh-TW', 'en'];
const translators = LANGUAGES.map((one) => createTranslator(one, checksCatalogues, ruleCatalogues));
/** Findings on more figures than these name only what tells them apart. */
const NAMED_ALL_UP_TO = 4;
/** Their figures only show which form the tables follow. */
const ABOUT_FORM = /^form-/;

/** What a finding does not keep of that, in words; empty where all is well. */
export function breachesOf(finding: Finding, report: Report): string[] {
  return [
    ...wordBreaches(finding),
    ...placeBreaches(finding, report),
    ...suspectBreaches(finding),
  ].map((breach) => `${finding.rule}: ${breach}`);
}

function wordBreaches(finding: Finding): string[] {
  const known = rules.some(({ id }) => id === finding.rule);
  const named = namedIn(finding).map(String);
  return [
    ...(known ? [] : ['no rule of this name']),
    ...translators.flatMap((translator) => {
      const words = translator.message(finding.message);
      return [
        ...(/\{\w+\}|^[\w.-]+$/.test(words) ? [`without its words: ${words}`] : []),
        ...named.filter((one) => !words.includes(one)).map((one) => `${one} unnamed in: ${words}`),
      ];
    }),
  ];
}

/** Figures, dates and official titles that have to stand in the message. */
function namedIn({ rule, expected, actual, terms }: Finding): (string | number)[] {
  const isNamed = (one: string | number | null) =>
    typeof one === 'number'
      ? one !== 0 && terms.length > 0
      : /^\d{4}-\d\d-\d\d$|格式|^[一二三四五六]、/.test(one ?? '');
  const values = terms.flatMap(({ value }) => value || []);
  const all = ABOUT_FORM.test(rule) || terms.length > NAMED_ALL_UP_TO ? [] : values;
  return [...[actual, expected].flatMap((one) => (isNamed(one) ? one! : [])), ...all];
}

function placeBreaches({ terms, places, quote }: Finding, report: Report): string[] {
  const lost = terms.filter(
    (term, index) => !places[index] || !isPrinted(term, places[index], report),
  );
  const quoted = places[terms.length];
  const isQuoted = quote === undefined || (quoted && textAt(quoted, report) === quote);
  return [
    ...lost.map((term) => `no place of ${JSON.stringify(term)}`),
    ...(isQuoted ? [] : [`no place of the quote ${quote}`]),
    ...places
      .filter((place) => !exists(place, report))
      .map((one) => `nowhere: ${JSON.stringify(one)}`),
  ];
}

function isPrinted(term: Term, place: Place, report: Report): boolean {
  if (!isIndicatorTerm(term)) return term.text.includes(textAt(place, report)?.trim() || '\0');
  return report.facts.some(
    (fact) =>
      fact.indicator === term.indicator &&
      fact.applicant === term.applicant &&
      fact.value === term.value &&
      JSON.stringify(fact.place) === JSON.stringify(place),
  );
}

function textAt(place: Place, report: Report): string | undefined {
  if (isCellPlace(place)) return undefined;
  const text = place.section === null ? report.preamble : report.sections[place.section]?.text;
  return text?.slice(place.start, place.end);
}

function exists(place: Place, report: Report): boolean {
  if (isCellPlace(place)) return report.tables[place.table] !== undefined;
  const text = place.section === null ? report.preamble : report.sections[place.section]?.text;
  return text !== undefined && place.start <= place.end && place.end <= text.length;
}

function suspectBreaches({ terms, suspects }: Finding): string[] {
  const names = terms.map((term) => JSON.stringify(term));
  return suspects.flatMap(({ suggested, ...term }) => [
    ...(names.includes(JSON.stringify(term))
      ? []
      : [`a suspect that is no term: ${JSON.stringify(term)}`]),
    ...(suggested === term.value ? [`suggests what is printed: ${suggested}`] : []),
  ]);
}
