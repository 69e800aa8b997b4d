/**
 * Sentences that bind several numbers together: domain.md §3.4 (scope, pending cases, what was carried over) and §3.5
 * (several splits of one whole, interleaved pairs, parts of another verb, last year's figure, approximate parts).
 */
import type { TemplateRow } from '../template.ts';

export const COMPOUND_TEMPLATES: TemplateRow[] = [
  // Several splits of one whole.
  [
    'applications',
    '全年收到申请{n 件}，其中自然人{a 件}、法人或其他组织{b 件}；其中首次申请{c 件}、再次申请{d 件}；其中申请一项信息的{f 件}、申请多项的{g 件}。',
    'n:=received; if n>=16; a:=natural; b:=organisations; if b>=1; n=a+b; n=c+d; n=f+g',
    { era: 'new' },
  ],
  [
    'disclosure',
    '主动公开政府信息{w 条}，其中：部门报送{a 条}、下级报送{b 条}、{we}自采{c 条}；其中：规章制度类{d 条}、通知公告类{e 条}、办事服务类{f 条}。',
    'w:=total; w=a+b+c; w=d+e+f',
  ],
  [
    'consultation',
    '答复咨询{w 人次}，按渠道分别为窗口{a 人次}、电话{b 人次}、网络{c 人次}，按地域分别为城区{d 人次}、乡村{e 人次}。',
    'w:=x.consultations; a:=x.byWindow; b:=x.byPhone; c:=x.byWeb; w=a+b+c; w=d+e',
  ],
  // Interleaved pairs: two sums in one row of words.
  [
    'disclosure',
    '公开社会救助发放情况{w 户}、{v 人}，其中低保{a 户}、{b 人}，特困供养{c 户}、{d 人}。',
    'w~60..900; v~1000..4000; w=a+c; v=b+d',
  ],
  [
    'documents',
    '公示政府采购合同{w 份}、金额{v 万元}，其中货物类{a 份}、{b 万元}，工程类{c 份}、{d 万元}，服务类{e 份}、{f 万元}。',
    'w~30..400; v~2000..90000; w=a+c+e; v=b+d+f',
  ],
  [
    'management',
    '督办公开事项{w 项}，限期{v 天 ?}办结的{a 项}，其余当场办结。',
    'w~12..60; v~3..15; w>>a',
  ],
  // A part with a verb of its own is no part.
  [
    'disclosure',
    '编发工作简讯{w 条}，其中业务类{a 条}、经验类{b 条}；向上级网站报送信息{m 条}，被采用{k 条}。',
    'w~200..3000; w=a+b; m~40..190; m>>k',
  ],
  [
    'platform',
    '制作新媒体作品{w 个}，其中海报{a 个}、动画{b 个}，收获点赞{m 次 余}。',
    'w~80..900; w=a+b; m~300..9000',
  ],
  // Approximate wholes and parts.
  [
    'consultation',
    '上门走访{w 次 余}，其中企业{a 次 余}、社区{b 次 余}。',
    'w~400..900; a~120..180; b~220..290',
  ],
  ['safeguard', '组织集中学习，先后有{m 人次 汉 余}参加，覆盖所有科室。', 'm~120..3000'],
  ['platform', '政务微博粉丝{m 人 汉 多}，全年互动{n 次 汉 余}。', 'm~1200..9000; n~30..900'],
  ['consultation', '现场解答群众提问{m 次 汉 近}。', 'm~22..90'],
  ['disclosure', '发布各类便民提示{n 条 约}。', 'n~40..300'],
  // Scope: a body's own share beside the whole area's.
  ['outcomes', '代表{own}作出答复{m 件}，其余由部门答复。', 'n:=answered; if n>=10; n>>m'],
  ['review', '{own}本级发生行政复议{m 件}。', 'a:=review; if a>=3; a>>m'],
  ['documents', '{own}本级印发规范性文件{m 件}，部门制定的另计。', 'n:=normDocs; if n>=3; n>>m'],
  // New and carried over, decided and pending.
  [
    'applications',
    '新收申请{a 件}，加上{last}年结转的{b 件}，共计{w 件}。',
    'a:=received; b:=carriedIn; if a>=1; if b>=1; w=a+b',
    { era: 'new' },
  ],
  [
    'applications',
    '上年结转{b 件}，本年新收{a 件}，办结{n 件}，结转{next}年{m 件}。',
    'a:=received; b:=carriedIn; n:=answered; m:=carriedOut; if a>=1; if b>=1; if m>=1',
    { era: 'new' },
  ],
  [
    'review',
    '行政复议{a 件}，其中审结{w 件}、尚未审结{e 件}。',
    'a:=review; e:=reviewPending; if e>=1; w:=reviewUpheld+reviewCorrected+reviewOther; if w>=1; a=w+e',
    { era: 'new' },
  ],
  [
    'review',
    '行政诉讼{b 件}，判决维持{a 件}、纠正{c 件}、其他结果{d 件}、尚在审理{e 件}。',
    'b:=suits; if b>=3; a:=suitsUpheld; c:=suitsCorrected; d:=suitsOther; e:=suitsPending; b=a+c+d+e',
    { era: 'new' },
  ],
  // Words against figures.
  [
    'review',
    '行政诉讼{b 件}，保持零败诉。',
    'b:=suits; if b>=1; c:=suitsCorrected; if c=0; e:=suitsPending; if e=0; d:=suitsOther; if d=0',
    { era: 'new' },
  ],
  [
    'outcomes',
    '收到的申请均已办理完成。',
    'n:=answered; if n>=1; m:=carriedOut; if m=0',
    { era: 'new', means: ['均已办理完成', 'carriedOut', 0] },
  ],
  [
    'review',
    '没有被申请行政复议的情况，也没有被提起行政诉讼的情况。',
    'a:=review; b:=suits; if a=0; if b=0',
    { means: ['没有被申请行政复议', 'review', 0] },
  ],
  ['review', '无。', 'a:=review; b:=suits; if a=0; if b=0', { era: 'old' }],
  ['fees', '无收费情况。', 'c:=charged; if c=0', { era: 'old' }],
  // The same quantity told twice.
  [
    'applications',
    '收到政府信息公开申请{n 件}，对这{m 件}申请逐件建立台账。',
    'n:=received; if n>=1; m==n',
  ],
  ['safeguard', '培训{w 人次}，参训的{v 人次}都通过了测试。', 'w:=trained; v==w'],
  ['platform', '网站访问量为{n 人次}，比{last}年多{d 人次}。', 'n:=x.visits; b@last n; n=b+d'],
  // Growth with its difference.
  ['platform', '网站专栏浏览{n 人次}，较{last}年多出{d 人次}，增长{g %}。', 'n:=x.visits; g+%n,d'],
  [
    'consultation',
    '受理各类咨询{n 人次}，比{last}年减少{d 人次}，下降{g %}。',
    'n:=x.consultations; g-%n,d',
  ],
  ['consultation', '咨询总数{n 人次}，同比增加{d 人次}，上升{g %}。', 'n:=x.consultations; g+%n,d'],
  ['response', '领导信箱来信{n 件}，同比减少{d 件}，降幅为{g %}。', 'n:=x.mailbox; g-%n,d'],
  ['response', '12345热线转办工单{w 件}，比{last}年少{d 件}，下降{g %}。', 'w:=x.hotline; g-%w,d'],
  ['safeguard', '参加业务培训{n 人次}，较{last}年增加{d 人次}，增长{g %}。', 'n:=trained; g+%n,d'],
  ['management', '存档公文{n 件}，较{last}年增加{d 件}，增幅{g %}。', 'n:=x.files; g+%n,d'],
  // Last year's figure printed.
  [
    'disclosure',
    '主动公开政府信息由{last}年的{b 条}增加到{w 条}，增长{g %}。',
    'w:=total; if w>=40; b@last w; g+%w',
  ],
  [
    'response',
    '12345热线工单{w 件}（{last}年为{b 件}），同比下降{g %}。',
    'w:=x.hotline; b@last w; g-%w',
  ],
  ['response', '收到市民建议{w 条}，是{last}年的{t 倍}。', 'w~40..300; t~2..3'],
  // Shares alone, and money.
  [
    'applications',
    '从申请人看，自然人占{p %}，企业和其他组织占{q %}。',
    'h~100..100; p~55..97; h=p+q',
  ],
  ['documents', '公开民生项目资金{m 亿元}，涉及项目{n 个}。', 'm~2..40; n~12..200'],
  ['documents', '公示惠农补贴{m 万元}，受益农户{n 户 余}。', 'm~30..4000; n~300..9000'],
  // Numbers that count nothing of the year: dates, articles, opening hours.
  ['management', '3月12日召开专题部署会，9月5日组织回头看，年内形成闭环。'],
  ['platform', '咨询热线实行{a 小时 ?}值守，来电当日转办。', 'a~24..24'],
  ['management', '对照《条例》第三十六条规范答复格式，统一使用新版文书。'],
  ['safeguard', '按照〔{year}〕3号文件的部署，年中和年末各开展一次自查。'],
];
