import { describe, expect, test } from 'vitest';
import { toReadingJson } from '../../utils/export/reading-json.ts';
import type { Report } from '../../utils/model.ts';
import { createTranslator } from '../../utils/text/translate.ts';
import { sampleFindings, sampleReport } from '../collection/sample-draft.ts';

const words = {
  'reader.title_matches': '标题写明{year}年',
  'reader.unreadable_cell': '此格读不出',
  'prose-sums.fail': '合计{total}，分项之和{sum}',
  'blank-total.fail': '总计空白',
};
const translator = createTranslator('zh-CN', { 'zh-CN': words, 'zh-TW': words, en: words });
const read = (report: Report = sampleReport) =>
  toReadingJson('a.html', report, sampleFindings, translator);

describe('toReadingJson', () => {
  test('writes the whole line, key by key in the documented order', () => {
    expect(JSON.stringify(read(), null, 1)).toBe(
      JSON.stringify(
        {
          file: 'a.html',
          isReport: true,
          confidence: 0.97,
          reasons: ['标题写明2021年'],
          title: '青禾县2021年政府信息公开工作年度报告',
          issuer: '青禾县人民政府',
          year: 2021,
          format: '2021',
          script: 'hans',
          publishedOn: '2022-01-20',
          period: { from: '2021-01-01', to: '2021-12-31' },
          sections: [{ level: 1, ordinal: 1, title: '总体情况', kind: 'overview' }],
          issuerLevel: 'county',
          issuerKind: 'government',
          tables: [{ kind: 'applications', section: 0, rows: 1, columns: 2 }],
          facts: [
            {
              indicator: 'outcome.granted',
              applicant: 'total',
              value: 12,
              status: 'number',
              unit: '件',
              raw: '12',
              source: 'table',
              place: { table: 0, row: 0, column: 1 },
            },
            {
              indicator: 'disclosure.total',
              value: 14249,
              status: 'number',
              unit: '条',
              raw: '14249条',
              source: 'prose',
              place: { section: 0, start: 6, end: 12, frame: 1 },
              quote: '主动公开信息14249条。',
            },
          ],
          quantities: [
            {
              text: '约3万次',
              value: 30000,
              unit: '次',
              approximate: true,
              place: { section: null, start: 0, end: 4 },
            },
          ],
          findings: [
            {
              rule: 'prose-sums',
              severity: 'error',
              message: '合计14249，分项之和14239',
              expected: 14239,
              actual: 14249,
              terms: [
                { text: '14249条', value: 14249 },
                { indicator: 'outcome.granted', applicant: 'total', value: null },
              ],
              quote: '主动公开信息14249条。',
              places: [{ section: 0, start: 6, end: 12 }],
              suspects: [{ text: '14249条', value: 14249, suggested: 14239 }],
            },
            {
              rule: 'blank-total',
              severity: 'hint',
              message: '总计空白',
              expected: null,
              actual: null,
              terms: [],
              places: [],
              suspects: [],
            },
          ],
          problems: [{ code: 'unreadable-cell', message: '此格读不出' }],
        },
        null,
        1,
      ),
    );
  });

  test('is the same whatever order the report’s own keys came in', () => {
    const shuffled = Object.fromEntries(
      Object.entries(sampleReport).reverse(),
    ) as unknown as Report;
    shuffled.facts = sampleReport.facts.map(
      (fact) => Object.fromEntries(Object.entries(fact).reverse()) as unknown as typeof fact,
    );
    expect(JSON.stringify(read(shuffled))).toBe(JSON.stringify(read()));
  });

  test('lets nothing through that the contract does not name', () => {
    const extended = {
      ...sampleReport,
      later: 1,
      facts: [{ ...sampleReport.facts[0]!, later: 1 }],
    };
    expect(JSON.stringify(read(extended))).not.toContain('later');
  });

  test('says what is unknown as null', () => {
    const unknown = read({ ...sampleReport, title: null, issuer: null, year: null, period: null });
    expect(unknown).toMatchObject({ title: null, issuer: null, year: null, period: null });
  });
});
