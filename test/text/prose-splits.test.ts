import { describe, expect, it } from 'vitest';
import { readProse } from '../../utils/text/prose.ts';
import { findSplits } from '../../utils/text/prose-splits.ts';

/** 「whole=part+part completeness」 for each split. */
function splits(text: string): string[] {
  return findSplits(readProse(text)).map(
    ({ whole, parts, completeness }) =>
      `${whole.value}=${parts.map((part) => part.value).join('+')} ${completeness}`,
  );
}

describe('findSplits', () => {
  it.each([
    [
      '公开14249条，其中：网站7275条，微博2683条，微信3868条，公示栏等方式413条；二是目录8个。',
      ['14249=7275+2683+3868+413 stated'],
    ],
    [
      '收到59件，其中区政府26件，部门17件，镇街16件。其中网络申请33件，占55.9%。',
      ['59=26+17+16 kind', '59=33 open'],
    ],
    ['共3801项，发布3189项，其中许可191项、处罚2426项、其他572项。', ['3189=191+2426+572 stated']],
    ['制作119期，其中，市级47期、宿城区28期、沭阳县44期。', ['119=47+28+44 kind']],
    ['答复805件（含上年结转18件，另有72件顺延）。', ['805=18 open']],
    ['收到信息100条（网站类60条，专题类30条，其余10条）。', ['100=60+30+10 stated']],
    ['公开信息90条，由部门30条、乡镇40条、本级20条三块组成。', ['90=30+40+20 stated']],
    ['办结的9件中，予以公开4件，不予公开2件，无法提供2件，不予处理1件。', ['9=4+2+2+1 kind']],
    ['提案建议共40件，其中建议25件、提案15件。', ['40=25+15 stated']],
    [
      '对25件申请收取2950元。其中，甲局10件，收取1450元；乙局15件，收取1500元。',
      ['2950=1450+1500 likely', '25=10+15 likely'],
    ],
    ['主动公开206条\n，其中：部门89条、\n乡镇117条。', ['206=89+117 stated']],
    ['印发220件\n，其中公开36件、依\n申请公开94件、不予公\n开90件。', ['220=36+94+90 open']],
    ['公开206条，其中：制度38条\n、公告51条、服务类\n117条。', ['206=38+51+117 stated']],
    ['全年组织各类培训共48人次，其\n中领导干部16人次、业务骨干32人次。', ['48=16+32 likely']],
    ['行政复议9件，其中审结8件、尚未审结1件。', ['9=8+1 kind']],
    ['行政诉讼13件，判决维持9件、纠正1件、其他结果2件、尚在审理1件。', ['13=9+1+2+1 stated']],
    ['新收申请155件，加上上年结转的17件，共计172件。', ['172=155+17 stated']],
    ['制作作品513个，包括海报230个和动画283个。', ['513=230+283 likely']],
    ['公开信息50条，包括检查20条、确认10条等。', ['50=20+10 open']],
    ['热线工单3468件（2018 年为4495件）。', []],
    [
      '利用网站发布信息95条，其中发布文件2件，发布动态40条，利用电子屏发布信息108条。',
      ['95=40 open'],
    ],
    [
      '公开信息73条，其中：统计数据12条，第七次全国人口普查专栏信息28条，其他信息33条。',
      ['73=12+28+33 stated'],
    ],
    ['主动公开政府信息329条，其中：\n部门155条、下级174条。', ['329=155+174 stated']],
    ['公开218条信息，具体为网站96条、公示系统80条和其他媒体42条。', ['218=96+80+42 stated']],
    [
      '公开信息97条。其中，公报18条、网站65条、其它便于公众知晓的方式公开36条。',
      ['97=18+65+36 stated'],
    ],
    ['公开64条，内容涵盖多个方面。其中日常31条，监管19条，处罚14条。', ['64=31+19+14 likely']],
  ])('reads %s', (text, expected) => {
    expect(splits(text)).toEqual(expected);
  });

  it('tries other wholes and other cuts of the list before it keeps one that does not add up', () => {
    expect(splits('接待300人次，受理90人次，其中现场100人次、电话200人次。')).toEqual([
      '300=100+200 kind',
    ]);
    expect(splits('收到42件，其中书面10件，网上32件，按时回复42件。')).toEqual(['42=10+32 kind']);
    expect(splits('收到90件，其中自然人60件、法人30件；网上50件、信函40件。')).toEqual([
      '90=60+30 kind',
      '90=50+40 kind',
    ]);
  });

  it('does not cut a list just because its beginning happens to add up', () => {
    expect(splits('收到53件，其中当面14件、网络32件、信函7件、传真1件。')).toEqual([
      '53=14+32+7+1 kind',
    ]);
  });

  it.each([
    '比上年增加20件，其中网上5件、信函15件。',
    '公开400余次，其中网站200次，微信200次。',
    '举办培训3期，其中线上200人次、线下100人次。',
    '收到90件（不含上年结转20件、转办10件）。',
    '收到90件（2020年80件、2019年70件）。',
  ])('finds none in %s', (text) => {
    expect(splits(text)).toEqual([]);
  });

  it('does not let brackets give away their figures to what stands outside', () => {
    expect(splits('收办37件（市级20件、县级17件），其中，自然人30件，法人7件。')).toEqual([
      '37=20+17 stated',
      '37=30+7 kind',
    ]);
  });

  it('takes a list that goes on after it for a selection', () => {
    expect(splits('公开100条，其中规划20条、财政30条等。')).toEqual(['100=20+30 open']);
    expect(splits('驳回10件，其中涉密2件、隐私3件，其余为其他情形。')).toEqual(['10=2+3 open']);
  });

  it('adds up what is counted in several units where only that comes to the whole', () => {
    expect(splits('公开信息236条，其中网站动态27条，微信信息198条，回复诉求11件。')).toEqual([
      '236=27+198+11 open',
    ]);
    expect(splits('发布信息100条，其中网站60条，微信30条，抖音9个。')).toEqual([
      '100=60+30+9 open',
    ]);
    expect(splits('培训10人，其中领导15人，干部20人，共3场。')).toEqual(['10=15+20 likely']);
    expect(splits('发布信息100条，其中网站60条，微信40条，阅读量9万次。')).toEqual([
      '100=60+40 kind',
    ]);
    expect(splits('发布信息100条，其中网站60条，微信30条，收费25元。')).toEqual(['100=60+30 kind']);
  });

  it('adds up nothing approximate with them', () => {
    expect(splits('两次其中0余次20余次')).toEqual([]);
    expect(splits('推送文章384篇，其中原创164篇、转载20篇，另向上级报送信息100余条。')).toEqual([
      '384=164+20 likely',
    ]);
  });

  it('takes the parts of two amounts for those of neither', () => {
    expect(
      splits('新收申请317件，上年结转3件。其中，予以公开184件，不予公开123件，结转13件。'),
    ).toEqual([]);
    expect(
      splits('新收申请317件，上年结转3件。其中，予以公开184件，不予公开122件，结转13件。'),
    ).toEqual([]);
    expect(splits('新收申请317件，上年结转3件，其中自然人2件、法人1件。')).toEqual(['3=2+1 kind']);
  });

  it('takes parts told by different kinds for no list', () => {
    expect(splits('收到100件，其中自然人60件，网络申请55件。')).toEqual(['100=60+55 open']);
  });

  it('finds bare lists of outcomes and rulings, and sums told after their parts', () => {
    expect(
      splits('答复59件。予以公开14件，不予公开16件，无法提供20件，不予处理9件，其他处理0件。'),
    ).toEqual(['59=14+16+20+9+0 stated']);
    expect(splits('行政复议3件，维持2件、被依法纠错0件、其他情形1件。')).toEqual([
      '3=2+0+1 stated',
    ]);
    expect(splits('予以公开8件，部分公开2件，两项合计10件。')).toEqual(['10=8+2 stated']);
    expect(splits('58件申请涉及征地的20件、规划的8件、资金的17件、其他的13件。')).toEqual([
      '58=20+8+17+13 stated',
    ]);
  });

  it('does not run over a new thought or sentence', () => {
    expect(splits('公开50条，其中网站30条，微信20条；二是解读9条。此外发布7条。')).toEqual([
      '50=30+20 kind',
    ]);
  });

  it('adds up places and occasions, but less surely', () => {
    expect(splits('发布会37场，其中专访3次，省级6场，市级11场，县级17场。')).toEqual([
      '37=3+6+11+17 open',
    ]);
  });
});

describe('hostile text', () => {
  const LENGTH = 100_000;
  const fill = (unit: string) => unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);
  const texts = [
    '1',
    '1,111',
    '其中',
    '其中1件',
    '(',
    '(1件',
    ')1件',
    '由',
    '由1件组成',
    '1件、',
    '其中1件;2件;',
    '分别为1件',
    ' ',
    '1件\n',
    '1万',
    ';一是',
    '占1%',
    '两项合计1件',
    '中,',
    '予以公开1件,',
  ].map((unit) => [unit, fill(unit)] as const);

  // How long that takes is measured by the fuzzing; a hang would end in the test's own time limit.
  it.each(texts)('are gone through to their end: %s…', (_, text) => {
    const prose = readProse(text);
    const figures = new Set(prose.figures.map(({ start }) => start));
    const splits = findSplits(prose);
    // Each whole and part is a figure of the text, and no figure is the whole of one split twice.
    for (const { whole, parts } of splits)
      for (const { start } of [whole, ...parts]) expect(figures).toContain(start);
    expect(splits.length).toBeLessThanOrEqual(figures.size);
  });
});
