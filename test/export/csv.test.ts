import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import {
  CSV_COLUMNS,
  csvHead,
  csvLines,
  type FactRow,
  factsToCsv,
  gridToCsv,
  neutraliseFormula,
  toFactRows,
} from '../../utils/export/csv.ts';
import { sampleReport } from '../collection/sample-draft.ts';

/** An independent reader of RFC 4180. */
function parse(csv: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv.replace(/^\ufeff/, ''), {
    header: true,
    newline: '\r\n',
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

describe('factsToCsv', () => {
  test('writes one line a fact under the documented columns, byte for byte', () => {
    const rows = toFactRows(
      { id: 'c1', url: 'https://a.gov.cn/', contentHash: 'ab', report: sampleReport },
      sampleReport.facts,
    );
    expect(factsToCsv(rows)).toBe(
      '\ufeffreport_id,url,retrieved_at,content_sha256,parser_version,rules_version,title,issuer,year,format,source,table,indicator,applicant,label,applicant_label,unit,value,raw,status\r\n' +
        'c1,https://a.gov.cn/,,ab,,,青禾县2021年政府信息公开工作年度报告,青禾县人民政府,2021,2021,table,applications,outcome.granted,total,予以公开,总计,件,12,12,number\r\n' +
        'c1,https://a.gov.cn/,,ab,,,青禾县2021年政府信息公开工作年度报告,青禾县人民政府,2021,2021,prose,,disclosure.total,,主动公开政府信息数,,条,14249,14249条,number\r\n',
    );
  });

  test('leaves a blank cell empty and keeps a zero', () => {
    const [fact] = sampleReport.facts;
    const facts = [
      { ...fact!, value: null, status: 'blank' as const, raw: '' },
      { ...fact!, value: 0, raw: '0' },
    ];
    const rows = parse(factsToCsv(toFactRows({ report: sampleReport }, facts)));
    expect(rows.map(({ value, raw, status }) => [value, raw, status])).toEqual([
      ['', '', 'blank'],
      ['0', '0', 'number'],
    ]);
  });

  test('gives the same bytes when written in parts', () => {
    const rows = toFactRows({ report: sampleReport }, sampleReport.facts);
    expect(csvHead() + rows.map((row) => csvLines([row])).join('')).toBe(factsToCsv(rows));
  });

  test('is read back field for field, whatever the fields hold', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', "'", '=', '-', '1', ' ', '年') }),
    );
    const anyField = fc.oneof(anyText, fc.double({ noNaN: true }), fc.constant(null));
    const anyRow = fc.record(
      Object.fromEntries(CSV_COLUMNS.map((column) => [column, anyField])),
    ) as fc.Arbitrary<FactRow>;
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 4 }), (rows) => {
        const expected = rows.map((row) =>
          Object.fromEntries(
            CSV_COLUMNS.map((column) => {
              const field = row[column];
              return [
                column,
                typeof field === 'string' ? neutraliseFormula(field) : String(field ?? ''),
              ];
            }),
          ),
        );
        expect(parse(factsToCsv(rows))).toEqual(expected);
      }),
    );
  });
});

describe('gridToCsv', () => {
  test('writes a table as printed: each cell once, what a span covers empty', () => {
    const cell = (row: number, column: number, text: string, columnSpan = 1) => {
      return { row, column, rowSpan: 1, columnSpan, text };
    };
    const cells = [cell(0, 0, '部门'), cell(0, 1, '收件，合计', 2), cell(1, 0, '=1+1')];
    expect(gridToCsv({ rows: 2, columns: 3, cells: [...cells, cell(1, 2, '1,085')] })).toBe(
      `\ufeff部门,收件，合计,\r\n'=1+1,,"1,085"\r\n`,
    );
  });
});

describe('neutraliseFormula', () => {
  test.each(['=1+1', '+1+1', '-1+cmd|calc', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', '-5件', '--1'])(
    'puts an apostrophe before %j',
    (text) => {
      expect(neutraliseFormula(text)).toBe(`'${text}`);
    },
  );

  test.each(['-5', '+1036', '－5', '-1,234.5', '-12.5%', '-', '——', '0', '', '5-1', "'=1", '增3'])(
    'leaves %j as printed',
    (text) => {
      expect(neutraliseFormula(text)).toBe(text);
    },
  );

  test('only ever adds one apostrophe, and none of what it lets through begins a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const safe = neutraliseFormula(text);
        expect([text, `'${text}`]).toContain(safe);
        if (/^[=@\t\r\n]/.test(text)) expect(safe).toBe(`'${text}`);
      }),
    );
  });
});
