import { expect, test } from 'vitest';
import { classifyIssuerKind, classifyIssuerLevel } from '../../utils/page/classify-issuer.ts';

test.each([
  ['国家市场监督管理总局', 'central', 'department'],
  ['教育部', 'central', 'department'],
  ['湖北省民政厅', 'province', 'department'],
  ['广西壮族自治区人民政府', 'province', 'government'],
  ['上海市人民政府办公厅', 'province', 'office'],
  ['衡阳市人民政府', 'city', 'government'],
  ['达州市市场监督管理局', 'city', 'department'],
  ['四川省达州市万源市人民政府', 'county', 'government'],
  ['万源市人民政府', 'county', 'government'],
  ['兴宁市教育局', 'county', 'department'],
  ['延边朝鲜族自治州人民政府', 'city', 'government'],
  ['恩施土家族苗族自治州利川市人民政府', 'county', 'government'],
  ['天津市河西區人民政府', 'county', 'government'],
  ['三江侗族自治县人民政府', 'county', 'government'],
  ['翁牛特旗人民政府', 'county', 'government'],
  ['襄州区民政局', 'county', 'department'],
  ['沭阳县文昌街道办事处', 'township', 'government'],
  ['渑池县红旗镇人民政府', 'township', 'government'],
  ['沙坪坝区人民政府', 'county', 'government'],
  ['赤峰市民政局', 'city', 'department'],
  ['宁城县住房和城乡建设局', 'county', 'department'],
  ['市民政局', null, 'department'],
  ['宿迁水务集团有限公司', null, 'enterprise'],
])('%s', (name, level, kind) => {
  expect(classifyIssuerLevel(name)).toBe(level);
  expect(classifyIssuerKind(name)).toBe(kind);
});
