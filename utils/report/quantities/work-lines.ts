import { CASES, END, type IndicatorLine, NO_WORDS } from './indicator-line.ts';

const TIMES = /^(?:场|次|场次|期)$/;
const ITEMS = /^(?:条|条次|件|篇|次)$/;
const ARTICLES = /^(?:篇|条|件)$/;
const DOCUMENTS = /^(?:件|份|个|部)$/;
const PEOPLE = /^(?:人|名|人次)$/;
const PLACES = /^(?:个|处)$/;
const MONEY = /^(?:元|万元|亿元)$/;
const ABOUT_PUBLISHING = /公示|公开|解读|刊[登发]|归集|备案|清理|修订|以.{0,12}名义/;
const DECISION = { not: /本级|部门/, notWithin: ABOUT_PUBLISHING };

/** Figures of what was disclosed, explained and decided, of people, money and meetings. */
export const WORK_LINES: IndicatorLine[] = [
  // What was disclosed, and where.
  [
    'channels.website',
    'channels.website',
    ITEMS,
    `网站(?:全年|累计|共|主动)*(?:公开|发布)[^,;。\\d]{0,16}$`,
    { not: /访问|点击|[^各]类/ },
  ],
  [
    'channels.weibo',
    'channels.weibo',
    ITEMS,
    `微博(?:累计|共|主动)*(?:公开|发布)[^,;。\\d]{0,16}$`,
    { not: /微信/ },
  ],
  [
    'channels.wechat',
    'channels.wechat',
    ITEMS,
    `微信(?:公众号)?(?:累计|共|主动)*(?:公开|发布)[^,;。\\d]{0,16}$`,
    { not: /微博/ },
  ],
  [
    'channels.gazette',
    'channels.gazette',
    ITEMS,
    `公报(?:全年|累计|共|主动)*(?:公开|发布|刊[登发])[^,;。\\d]{0,16}$`,
    { not: /、/ },
  ],
  [
    'channels.other',
    'channels.other',
    ITEMS,
    `其[他它][^,;。]{0,8}(?:方式|渠道)(?:公开|发布)(?:政府)?(?:信息)?${END}`,
  ],
  [
    'disclosure.normative_documents',
    'disclosure.normative_documents',
    DOCUMENTS,
    `主动公开(?:行政)?规范性文件${END}`,
  ],
  [
    'disclosure.total',
    'disclosure.total',
    /^(?:条|条次|件)$/,
    `(?:公开|对外发布|(?:经|通过)各类渠道[^,]{0,4}发布)(?:的)?(?:各类|各项)?(?:政府|政务)?信息(?:总数)?${END}`,
    {
      not: /网站|微博|微信|公报|新媒体|公众号|其[他它]|其中|依申请|不予|重点领域|[区县市]级主动|直属|镇街|政务和/,
    },
  ],
  [
    'disclosure.total',
    'disclosure.total',
    /^(?:条|条次|件)$/,
    '(?:增加|增长|减少|下降)[到至]$',
    { within: /公开(?:政府|政务)?信息(?:数量)?由[^,;。]*$/ },
  ],
  [
    'disclosure.total',
    'disclosure.total',
    /^(?:条|条次|件)$/,
    '各类(?:政府|政务)?信息(?:合计|共计?|累计)?(?:公开|发布)$',
  ],
  // Answers to the public.
  [
    'response.interpretations',
    'response.interpretations',
    ARTICLES,
    `解读(?:稿件|材料|信息|文章)?(?:共|累计)?(?:发布)?${END}`,
    { not: /专家|负责人|媒体|图|视频|附有|文件[及和与、]/ },
  ],
  [
    'response.topics',
    'response.topics',
    /^(?:次|件|条|个)$/,
    `回应(?:公众|社会)?关注?(?:的)?热点[^,;:。\\d]{0,8}${END}`,
  ],
  [
    'response.press_conferences_by_head',
    'response.press_conferences_by_head',
    TIMES,
    `主要(?:负责)?(?:同志|人|领导)(?:出席|参加)(?:新闻发布会)?${END}`,
    { within: /新闻发布会/ },
  ],
  [
    'response.interviews_by_head',
    'response.interviews_by_head',
    TIMES,
    `主要(?:负责)?(?:同志|人|领导)(?:出席|参加)(?:在线访谈)?${END}`,
    { within: /访谈/ },
  ],
  [
    'response.press_conferences',
    'response.press_conferences',
    TIMES,
    '新闻发布会[^,;。\\d]{0,6}$',
    { not: /通过|利用|、/ },
  ],
  [
    'response.press_conferences',
    'response.press_conferences',
    TIMES,
    '(?:召开|举办|举行|参加|完成|组织)[^,;。\\d]{0,8}$',
    { not: /计划|拟/, after: /^(?:政府)?新闻发布会/ },
  ],
  ['response.interviews', 'response.interviews', TIMES, `在线访谈(?:活动)?(?:开展|举办)?${END}`],
  [
    'response.social_media',
    'response.social_media',
    /^(?:件|次|条)$/,
    `微博[、和及]?微信(?:共)?回应[^,;:。\\d]{0,10}$`,
  ],
  // Documents and decisions; the forms of 2021 count what was issued.
  [
    'normative_documents.made',
    'normative_documents.made',
    DOCUMENTS,
    `(?:制[发定]|印发|出台|发布)(?:了)?(?:行政)?规范性文件${END}`,
    DECISION,
  ],
  [
    'normative_documents.repealed',
    'normative_documents.repealed',
    DOCUMENTS,
    `(?:废止|失效)(?:了)?(?:行政)?规范性文件${END}`,
    DECISION,
  ],
  [
    'normative_documents.in_force',
    'normative_documents.in_force',
    DOCUMENTS,
    `现行有效(?:的)?(?:行政)?规范性文件${END}`,
    DECISION,
  ],
  [
    'regulations.made',
    'regulations.made',
    DOCUMENTS,
    `(?:制[发定]|出台)(?:了)?(?:政府)?规章${END}`,
    DECISION,
  ],
  ...(
    [
      ['licensing', '许可', '办理|作出|受理|实施'],
      ['penalties', '处罚', '办理|作出|实施'],
      ['coercion', '强制(?:措施)?', '办理|作出|实施|采取'],
    ] as const
  ).map(([code, deed, verbs]): IndicatorLine => {
    const indicator = `${code}.decisions`;
    const label = `(?:${verbs}|^)(?:了)?(?:各类)?行政${deed}(?:决定|事项|案件)?${END}`;
    return [indicator, indicator, CASES, label, DECISION];
  }),
  ['fees.amount', null, MONEY, '行政事业性收费[^,;。\\d]{0,8}$'],
  // Money, people, meetings.
  [
    null,
    'fees.charged',
    MONEY,
    `(?:收取|费用|收费)[^,;:。\\d]{0,16}$`,
    { not: /行政事业性|减免|经费/ },
  ],
  [
    'organisation.budget',
    'organisation.budget',
    MONEY,
    `(?:专项|工作)(?:工作)?(?:经费|资金)(?:投入|支出)?${END}`,
  ],
  ['organisation.units', 'organisation.units', PLACES, `专门(?:工作)?机构${END}`],
  [
    'organisation.reading_points',
    'organisation.reading_points',
    PLACES,
    `查阅(?:点|场所|中心)${END}`,
  ],
  [
    'organisation.staff_full_time',
    'organisation.staff_full_time',
    PEOPLE,
    `专职(?:工作)?(?:人员)?${END}`,
    { within: /人员|公开/ },
  ],
  [
    'organisation.staff_part_time',
    'organisation.staff_part_time',
    PEOPLE,
    `兼职(?:工作)?(?:人员)?${END}`,
    { within: /人员|公开/ },
  ],
  [
    'organisation.staff',
    'organisation.staff',
    PEOPLE,
    `(?:从事)?政[府务]信?息?公开(?:工作)?(?:的)?(?:工作)?人员${END}`,
    { not: /培训|参加|专职|兼职/ },
  ],
  [
    'meetings.count',
    'meetings.count',
    TIMES,
    `公开(?:工作)?(?:专题|领导小组|推进|部署|协调)?(?:工作)?会议?${END}`,
    { not: /发布会/ },
  ],
  [
    'training.sessions',
    'training.sessions',
    TIMES,
    `(?:举办|开展|组织)[^,;。\\d]{0,14}培训(?:班|会|活动)?${END}`,
    { not: /计划|拟/ },
  ],
  [
    'training.people',
    'training.people',
    PEOPLE,
    `(?:培训|参训)(?:人员|干部)?${END}`,
    { not: /县市区|自办|自行|同类|计划|拟/ },
  ],
  ...[NO_WORDS, '^共$'].map(
    (label): IndicatorLine => [
      'training.people',
      'training.people',
      PEOPLE,
      label,
      { within: /培训/, after: /^(?:参加|接受)/ },
    ],
  ),
];
