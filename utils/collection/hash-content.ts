import type { ClipDraft } from './clip-schema.ts';

/** Lower-case hex SHA-256 of a text's UTF-8 bytes. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Proof of what was on the page: the hash of the stored HTML itself. */
export function hashEvidence(snapshot: string): Promise<string> {
  return sha256(snapshot);
}

/** Full-width and half-width forms, and white space of any kind, say the same. */
function normalise(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u200b\ufeff]+/gu, '');
}

/** What the clip says, as nested arrays: no key order, no separators to confuse. */
function sayings({ kind, report, table, selection }: ClipDraft): unknown[] {
  const tables = report.tables.map(({ grid }) =>
    grid.cells.map((cell) => [cell.row, cell.column, normalise(cell.text)]),
  );
  if (kind === 'table') return [kind, tables[table ?? -1] ?? []];
  if (kind === 'selection') return [kind, normalise(selection?.text ?? '')];
  return [
    kind,
    normalise(report.title ?? ''),
    normalise(report.preamble),
    report.sections.map((one) => [
      one.level,
      one.ordinal,
      normalise(one.title),
      normalise(one.text),
    ]),
    tables,
    report.facts.map((fact) => [fact.indicator, fact.applicant ?? null, fact.status, fact.value]),
  ];
}

/**
 * Sameness: equal for two clips that say the same, whatever markup, spacing or address carried it.
 * The leading tag changes when the recipe does, so that hashes of two recipes never seem equal.
 */
export function hashContent(draft: ClipDraft): Promise<string> {
  return sha256(JSON.stringify(['nianbao-content-1', ...sayings(draft)]));
}
