import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/prose-sum.ts';
import { buildReport } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

const of = (text: string) => runRule(rule, buildReport({ sections: [{ text }] }));

describe('prose-sum', () => {
  it.each([
    '全区收到申请59件，其中区政府26件，区级部门17件，各镇街16件。',
    '回应网上诉求190条，其中网上信访10条、市长热线4条、12345热线176条。',
    '收办申请3607件（市政府349件、各部门933件、沭阳县477件、泗阳县301件、泗洪县874件、宿豫区216件、宿城区348件、开发区55件、新区26件、园区12件、洋河新区16件），同比增长70.3%，其中，自然人3493件，法人或其他组织114件；予以公开1191件、部分公开328件、不予公开142件、无法提供1078件、不予处理406件、作其他处理（含撤回）341件、转下年度办理121件。',
    '收到书面和网上申请42件，其中书面10件，网上32件，按时回复42件。',
    '收到申请信件42件，其中书面10件，网上32件，42件全部按时回复。',
    '举办发布会37场，其中接受专访3次，省级发布会6场，市本级11场，县市区17场。',
    '行政诉讼12件，判决维持7件、纠正1件、其他结果2件、尚在审理2件。',
    '收到申请22件。其中首次申请13件、再次申请9件；其中申请一项信息的9件、申请多项的13件。',
  ])('passes where a reading adds up: %s', (text) => {
    expect(of(text).outcome).toBe('pass');
  });

  it.each([
    ['回应公众3014件，其中市本级2648件，县市区346件。', 3014, 2994],
    [
      '共有410892人次来咨询，比上年增加了84439人次，其中现场31956人次，占8.8%；电话156748人次，占45.3%；网上176487人次，占51.2%。',
      410892,
      365191,
    ],
    ['收到申请387件，涉及征地的68件、规划的63件、财政的101件、其他的146件。', 387, 378],
    ['予以公开8件，部分公开3件，两项合计12件。', 12, 11],
    ['收到申请40件，按季度统计分别为9件、8件、7件、6件。', 40, 30],
    ['收到来信53件，其中咨询22件、建议7件、投诉5件。', 53, 34],
    ['发布救助信息69条，其中低保14条、特困58条、临时9条。', 69, 81],
    ['受理来信40件，其中咨询28件、建议27件。', 40, 55],
  ])('finds %s', (text, actual, expected) => {
    expect(of(text).findings).toMatchObject([{ severity: 'error', actual, expected }]);
  });

  it('quotes the sentence and leads to each figure', () => {
    const text = '总体良好。回应公众3014件，其中市本级2648件，县市区346件。';
    const { findings } = of(text);
    expect(findings[0]!.quote).toBe(text.slice(5));
    expect(
      findings[0]!.places
        .slice(0, 3)
        .map((place) => 'start' in place && text.slice(place.start, place.end)),
    ).toEqual(['3014件', '2648件', '346件']);
  });

  it.each([
    '接受咨询400余次，其中电话200余次，当面190余次，网上10次。',
    '公开信息1000条，其中规范性文件20条、政策解读30条。',
    '办理许可60件，包括检查12件、确认20件等。',
    '答复申请184件，其中予以公开66件，占35.9%；部分公开18件，占9.8%。',
    '不同意公开10件，其中涉及国家秘密2件、涉及个人隐私3件，其余为其他情形。',
    '受理来信265件，已办结240件。',
    '公开政府信息73条，其中依托市政府网站公开73条；通过政务微信公众号“和风街道”公开73条；通过政务公开栏公开73条。',
    '印发简报12期，其中送人大代表12期、送政协委员12期。',
    '13个乡镇都建了专区，其中县里选出7个点位升级，4个乡镇另有10个村社区正在跟进。',
  ])('leaves alone what may be a selection or is approximate: %s', (text) => {
    expect(of(text).findings).toEqual([]);
  });

  it('is less sure where two things that may be the same are told apart', () => {
    const { severities } = of('培训干部100人次，其中参加讲座80人次，参加测试75人次。');
    expect(severities).toEqual(['warning']);
  });

  it('lets channels overlap, where the same item counts on each', () => {
    expect(of('公开信息100条，其中网站100条，微信80条。').findings).toEqual([]);
  });

  it('reads traditional script and leads to the original', () => {
    const { findings } = of('回應公眾3014件，其中市本級2648件，縣市區346件。');
    expect(findings[0]!.terms).toContainEqual({ text: '縣市區346件', value: 346 });
  });

  it('is skipped without such a sentence', () => {
    expect(of('全年开展检查4次。').outcome).toBe('skipped');
  });
});
