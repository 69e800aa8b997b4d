import { describe, expect, test } from 'vitest';
import { isOfOtherPeriod } from '../../utils/text/other-period.ts';

describe('the period that the words before a figure tell, in a report of 2021', () => {
  test.each([
    '2020年,全县收到申请',
    '2020年度全县收到申请',
    '全县2020 年收到申请',
    '2019年至2021年,全县共收到申请',
    '2019-2021年收到申请',
    '2020年和2021年分别收到申请',
    '2021年收到申请5件,2020年收到',
    '2022年计划受理申请',
    '去年同期收到申请',
    '由去年的',
    '由2020年的',
    '上年度收到申请',
    '第四季度收到申请',
    '上半年收到申请',
    '2021年1月至6月,收到申请',
    '2021年1-11月收到申请',
    '2021年1月1日至6月30日收到申请',
    '近三年来,全县共受理申请',
    '五年来共受理申请',
    '"十三五"期间,收到申请',
    '自2008年条例施行以来,全县累计受理申请',
    '自条例施行以来,全县累计受理申请',
    '开通累计至今收到申请',
  ])('another: %s', (words) => {
    expect(isOfOtherPeriod(words, 2021)).toBe(true);
  });

  test.each([
    '',
    '全县共收到申请',
    '2021年,全县收到申请',
    '2021年以来,全县收到申请',
    '2021年1月1日至2021年12月31日,收到申请',
    '今年以来收到申请',
    '2021年1至12月收到申请',
    '1月1日到12月31日收到申请',
    '1月至12月,收到申请',
    '2020年收到申请8件,2021年收到',
    '去年收到申请8件,今年收到',
    '由2020年的3000条增加到',
    // What something is compared with.
    '较去年减少5件,共收到申请',
    '与2020年相比,收到申请',
    '相较于2020年,收到申请',
    // What is carried over.
    '上年度结转申请',
    '2020年度结转申请',
    '2020年未办结结转申请',
    '结转至2022年继续办理',
    '延期至2022年答复',
    // Of what kind something is.
    '根据2019年修订的《条例》,收到申请',
    '废止2015年印发的规范性文件',
    '清理2019年以前规范性文件',
    '落实《2020年政务公开要点》,收到申请',
    '收到申请(2020年为8件)',
    // How often something is done.
    '每季度通报情况,办结',
    '一年来收到申请',
  ])('its own or none: %s', (words) => {
    expect(isOfOtherPeriod(words, 2021)).toBe(false);
  });

  test('a year tells nothing where that of the report is not known', () => {
    expect(isOfOtherPeriod('2020年收到申请', null)).toBe(false);
    expect(isOfOtherPeriod('2019年至2021年收到申请', null)).toBe(true);
    expect(isOfOtherPeriod('去年收到申请', null)).toBe(true);
  });
});
