import { expect, test } from 'vitest';
import { kindOfTitle } from '../../utils/page/section-titles.ts';

test.each([
  ['依申请公开政府信息及有关行政复议、诉讼情况', 'applications'],
  ['因政府信息公开申请行政复议、提起行政诉讼的情况', 'review'],
  ['依申请公开政府信息收费及减免情况', 'fees'],
  ['收到和处理政府信息公开申请情况', 'applications'],
  ['主动公开 政府信息情况', 'disclosure'],
  ['存在的主要问题及改进情况', 'problems'],
  ['回应解读情况', 'response'],
  ['其他需要报告的事项', 'other'],
  ['政府信息公开情况统计表', 'annex'],
  ['概述', 'overview'],
  ['附图', null],
])('%s is about %s', (title, kind) => {
  expect(kindOfTitle(title)).toBe(kind);
});
