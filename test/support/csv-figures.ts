import Papa from 'papaparse';

/** The table figures of a CSV export, keyed as in the page cases: null for a blank. */
export function readTableFigures(csv: string): Record<string, number | null> {
  const { data } = Papa.parse<Record<string, string>>(csv.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  const figures = data
    .filter((row) => row.source === 'table')
    .map(({ indicator, applicant, value }) => [
      applicant ? `${indicator}@${applicant}` : indicator,
      value === '' ? null : Number(value),
    ]);
  return Object.fromEntries(figures);
}
