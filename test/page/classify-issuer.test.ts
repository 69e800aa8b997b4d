import { expect, test } from 'vitest';
import { classifyIssuerKind, readSeat } from '../../utils/page/classify-issuer.ts';

test.each([
  ['国家市场监督管理总局', 'central', 'department'],
  ['教育部', 'central', 'department'],
  ['湖北省民政厅', 'province', 'department'],
  ['广西壮族自治区人民政府', 'province', 'government'],
  ['自治区人民政府办公厅', 'province', 'office'],
  ['巴州人民政府', 'city', 'government'],
  ['巴州区人民政府', 'county', 'government'],
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
  // Branches of central bodies belong to the place that they are named after.
  ['国家税务总局', 'central', 'department'],
  ['国家税务总局宿迁市税务局', 'city', 'department'],
  ['国家税务总局重庆市渝北区税务局', 'county', 'department'],
  ['国家统计局宿迁调查队', 'city', 'department'],
  ['中国人民银行', 'central', 'department'],
  ['国家发展和改革委员会', 'central', 'department'],
  ['国家机关事务管理局', 'central', 'department'],
  ['中国银行保险监督管理委员会', 'central', 'department'],
  ['宿迁市国有资产监督管理委员会', 'city', 'department'],
  ['北京市城市管理委员会', 'province', 'department'],
  ['国务院办公厅', 'central', 'office'],
  // Public bodies that are neither government nor enterprise.
  ['青禾县人民医院', 'county', 'other'],
  ['宿迁市残疾人联合会', 'city', 'other'],
  ['兴宁市第一中学', 'county', null],
  // Counties' zones, leagues, banners, and names that contain another place's word.
  ['南雄市红旗镇人民政府', 'township', 'government'],
  ['赤峰市红旗镇人民政府', 'township', 'government'],
  ['兴安盟审计局', 'city', 'department'],
  ['上海市浦东新区人民政府', 'county', 'government'],
  ['神农架林区人民政府', 'county', 'government'],
  ['芜湖经济技术开发区管理委员会', 'county', 'government'],
  ['兴安盟科尔沁右翼前旗德伯斯镇人民政府', 'township', 'government'],
  ['城镇集体工业联合社', null, 'other'],
  ['新乡市财政局', 'city', 'department'],
  ['景德镇市人民政府', 'city', 'government'],
  ['镇江市丹徒区高资街道办事处', 'township', 'government'],
  ['桐乡市乌镇镇人民政府', 'township', 'government'],
  ['宁乡市教育局', 'county', 'department'],
  ['西乡县人民政府', 'county', 'government'],
])('%s', (name, level, kind) => {
  expect(readSeat(name).level).toBe(level);
  expect(classifyIssuerKind(name)).toBe(kind);
});

test.each([
  [
    '四川省达州市万源市太平镇人民政府',
    { province: '四川省', city: '达州市', county: '万源市', township: '太平镇' },
  ],
  ['上海市黄浦区卫生健康委员会', { province: '上海市', county: '黄浦区' }],
  ['天津市河西區人民政府', { province: '天津市', county: '河西區' }],
  ['兴安盟审计局', { city: '兴安盟' }],
  ['恩施土家族苗族自治州利川市人民政府', { city: '恩施土家族苗族自治州', county: '利川市' }],
  ['国家税务总局宿迁市税务局', { city: '宿迁市' }],
  ['国家统计局宿迁调查队', { city: '宿迁' }],
  ['教育部', {}],
  ['市民政局', {}],
])('the places that %s names', (name, region) => {
  expect(readSeat(name).region).toEqual(region);
});
