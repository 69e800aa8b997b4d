import { describe, expect, it } from 'vitest';
import type { Applicant, FormatId } from '../../utils/model.ts';
import { indicatorLabel } from '../../utils/text/translate.ts';

describe('indicatorLabel', () => {
  it.each<[string, FormatId | undefined, Applicant | undefined, string]>([
    ['outcome.total', '2021', 'natural_person', '总计（自然人）'],
    ['review.upheld', '2019', undefined, '行政复议｜结果维持'],
    ['review.upheld', '2014', undefined, '行政复议｜维持具体行政行为数'],
    ['review.upheld', undefined, undefined, '行政复议｜结果维持'],
    ['requests.fax', '2021', undefined, '传真申请数'],
    ['licensing.decisions', '2019', undefined, '行政许可｜处理决定数量'],
    ['no.such_code', '2014', undefined, 'no.such_code'],
  ])('%s in the form of %s, %s', (code, format, applicant, label) => {
    expect(indicatorLabel(code, format, applicant)).toBe(label);
  });
});
