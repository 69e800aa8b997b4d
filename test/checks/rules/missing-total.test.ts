import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/missing-total.ts';
import { judgeReport } from '../../support/judge-report.ts';
import { applicationsTable, reviewTable } from '../../support/report-builder.ts';

const BLANK = [null, null, null, null, null, null, null];

describe('missing-total', () => {
  it('lists blank totals beside filled parts in one hint', () => {
    const facts = {
      ...applicationsTable({ 'outcome.granted': [258, 12, null, null, 1, 1, null] }),
      ...reviewTable([5, null, null, 2, null], [0, 0, 0, 0, null]),
    };
    expect(judgeReport(rule, { facts })).toBe(
      'hint: 分项有数而总计空白，共 2 处：予以公开（总计）、行政复议｜总计。 | outcome.granted@total blank, review.total blank',
    );
  });

  it.each([
    [
      3,
      'hint: 分项有数而总计空白，共 3 处：予以公开（总计）、部分公开（总计）、属于行政查询事项（总计）。 | outcome.granted@total blank, outcome.partial@total blank, outcome.denied.inquiry@total blank',
    ],
    [
      4,
      'hint: 分项有数而总计空白，共 4 处：予以公开（总计）、部分公开（总计）、属于行政查询事项（总计）…。 | outcome.granted@total blank, outcome.partial@total blank, outcome.denied.inquiry@total blank, outcome.other.misc@total blank',
    ],
  ])('names the first three of %i', (count, told) => {
    const codes = ['granted', 'partial', 'denied.inquiry', 'other.misc'].slice(0, count);
    const rows = codes.map((code) => [`outcome.${code}`, [2, 0, 0, 0, 0, 0, null]]);
    expect(judgeReport(rule, { facts: applicationsTable(Object.fromEntries(rows)) })).toBe(told);
  });

  it('says nothing of totals whose parts are blank or 0 too, nor of blank parts', () => {
    const facts = applicationsTable({
      'outcome.granted': [1, null, null, null, null, null, 1],
      'outcome.denied.inquiry': BLANK,
      'outcome.rejected.petition': [0, 0, 0, 0, 0, 0, null],
    });
    expect(judgeReport(rule, { facts })).toBe('pass');
  });

  it('takes an unreadable total for none that is missing', () => {
    const facts = applicationsTable({ 'outcome.granted': [258, 0, 0, 0, 0, 0, '?'] });
    expect(judgeReport(rule, { facts })).toBe('pass');
  });

  it('knows the totals of the form of 2014', () => {
    const facts = { 'replies.total': null, 'replies.granted': 78 };
    expect(judgeReport(rule, { facts, format: '2014' })).toBe(
      'hint: 分项有数而总计空白，共 1 处：申请答复数。 | replies.total blank',
    );
  });
});
