import type { Truth } from '../generator/truth.ts';
import type { ReadingFact, ReadingJson } from './reading.ts';

function toFact(key: string, value: number | null, status: ReadingFact['status']): ReadingFact {
  const [indicator = '', applicant] = key.split('@');
  return {
    indicator,
    ...(applicant ? { applicant } : {}),
    value,
    status,
    unit: '件',
    raw: value === null ? '' : String(value),
    source: 'table',
  };
}

/** What a reader without fault would say of a page: the yardstick for the scoreboard itself. */
export function perfectReading(truth: Truth): ReadingJson {
  const isReport = truth.isReport ?? true;
  const cells = Object.entries(truth.facts ?? {}).map(([key, value]) =>
    toFact(key, value, value === null ? 'blank' : 'number'),
  );
  const unreadable = (truth.unreadable ?? []).map((key) => toFact(key, null, 'unreadable'));
  const figures = (truth.figures ?? []).filter((one) => !one.optional);
  return {
    isReport,
    title: truth.title ?? null,
    issuer: truth.issuer ?? null,
    year: truth.year ?? null,
    format: truth.format ?? 'prose',
    script: truth.script ?? 'hans',
    publishedOn: truth.publishedOn ?? null,
    period: truth.period ?? null,
    sections: (truth.sections ?? []).map((one) => ({ ...one, kind: one.kind ?? null })),
    issuerLevel: truth.issuerLevel ?? null,
    issuerKind: truth.issuerKind ?? null,
    tables: truth.tables ?? [],
    facts: [
      ...cells,
      ...unreadable,
      ...figures
        .filter((one) => one.code)
        .map((one) => ({
          ...toFact(one.code ?? '', one.value, 'number' as const),
          unit: one.unit,
          raw: one.text,
          source: 'prose' as const,
        })),
    ],
    quantities: figures.filter((one) => !one.code).map((one) => ({ ...one })),
    findings: (truth.planted ?? []).map((one) => {
      const [indicator = '', applicant] = (one.key ?? '').split('@');
      const named = one.key ? [{ indicator, ...(applicant ? { applicant } : {}) }] : [];
      return {
        rule: one.kind,
        severity: one.severity,
        message: (one.says?.[0] ?? []).join(' '),
        expected: one.true,
        actual: one.printed,
        terms: [
          ...named.map((name) => ({ ...name, value: Number(one.printed) })),
          { text: '', value: Number(one.printed) },
        ],
        ...(one.quote ? { quote: one.quote } : {}),
        suspects: named.map((name) => ({
          ...name,
          value: Number(one.printed),
          suggested: Number(one.true),
        })),
      };
    }),
    problems: (truth.problems ?? []).map((code) => ({ code })),
    structures: truth.structures ?? [],
  };
}
