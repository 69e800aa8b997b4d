/** Sentences of the frame, of problems and of plans; numbers here are traps: dates, articles, other years. */
import type { TemplateRow } from '../template.ts';

export const PLAIN_TEMPLATES: TemplateRow[] = [
  ['overall', '{year}年，{we}把政府信息公开摆在突出位置，围绕中心任务推进各项公开工作。'],
  ['overall', '{we}依照《条例》和上级部署，稳步做好{year}年的公开工作，群众知情权得到较好落实。'],
  ['overall', '过去一年，{we}聚焦社会关切，在公开的深度和时效上下功夫。'],
  ['overall', '{year}年，在上级主管部门指导下，{we}对照年度公开要点列出清单、明确时限，逐项落实。'],
  ['overall', '{we}坚持应公开尽公开，公开内容更加贴近群众生产生活。'],
  ['overall', '年初印发{year}年政务公开任务分工，共{a 大类 汉 ?}{b 项 ?}。', 'a~4..6; b~18..36'],
  ['management', '全面梳理法定主动公开事项，形成目录并动态调整。'],
  ['platform', '统筹网站、公报、新媒体和实体专区，形成互相补充的公开格局。'],
  ['safeguard', '健全日常监测机制，安排专人每天巡查网站。'],
  ['safeguard', '办公室牵头、各科室配合的工作格局已经形成，联系人名单定期更新。'],
  [
    'problems',
    '{year}年工作虽有进展，仍有不足：一是公开内容与群众期待还有距离；二是解读形式比较单一；三是个别单位更新不够及时。',
  ],
  [
    'problems',
    '主要问题有：基层公开人员变动频繁，业务熟悉程度不一；部分栏目信息偏少；答复文书的说理不充分。',
  ],
  [
    'problems',
    '存在的问题：对新修订条例的理解还不够深，申请办理经验不足，平台之间数据尚未完全打通。',
  ],
  [
    'problems',
    '对照{last}年提出的整改事项，培训不足的问题已经解决，栏目更新慢的问题仍需持续用力。',
  ],
  ['problems', '不足之处在于公开的主动性不够强，少数科室认为公开与己无关。'],
  ['problems', '政策解读的可读性不强，图解和视频数量偏少，群众不易看懂。'],
  [
    'improvement',
    '{next}年，{we}将从三个方面改进：加强培训，充实力量；丰富解读形式；定期检查通报。',
  ],
  ['improvement', '下一步，{we}打算完善公开目录，压实科室责任，把公开要求嵌入办文办会流程。'],
  [
    'improvement',
    '针对上述问题，{next}年计划开展专题培训{n 期 汉 ?}，组织互查{m 轮 汉 ?}。',
    'n~2..6; m~2..4',
  ],
  [
    'improvement',
    '改进措施：一是抓学习，逐条对照条例；二是抓载体，优化专栏；三是抓监督，严格考核。',
  ],
  ['improvement', '今后将健全申请办理的会商机制，疑难件由法律顾问把关。'],
  ['improvement', '力争到{next}年底，重点领域公开标准目录全部落地。'],
  ['other', '没有其他需要报告的事项。'],
  ['other', '无其他需要报告的事项。'],
  ['other', '落实{year}年政务公开要点的情况：重点任务均按时间节点完成，基层公开目录实现全覆盖。'],
  ['other', '人大代表建议和政协委员提案办理结果已在网站专栏公开。'],
  ['other', '如需了解本报告的更多内容，可与{body}联系，电话：0516-8369{ext}，邮编：221{ext}。'],
];

/** The opening of a report; `{period}` is the stated period, `{parts}` the announced parts. */
export const OPENINGS: Record<'old' | 'new', string[]> = {
  new: [
    '本报告由{body}依照《中华人民共和国政府信息公开条例》（国务院令第711号）第五十条编制。全文{parts}。{period}。',
    '按照《中华人民共和国政府信息公开条例》及国务院办公厅{notice}所附格式的要求，{body}编制了{year}年度政府信息公开工作年度报告。报告{parts}。{period}。',
    '现将{body}{year}年政府信息公开工作情况向社会公布。{period}。对报告内容有疑问的，可向{body}咨询（地址：{place}人民路18号，电话：0516-8369{ext}）。',
    '根据政府信息公开条例的规定，{body}汇总本年度工作情况，形成此报告。{period}，全文{parts}。',
  ],
  old: [
    '根据《中华人民共和国政府信息公开条例》（国务院令第492号）的要求，{body}编制了{year}年政府信息公开年度报告。全文{parts}。{period}。',
    '本年度报告由{body}编制，内容{parts}。{period}。电子版可在门户网站下载。',
    '现公布{body}{year}年度政府信息公开工作情况。{period}。如有疑问，请联系{body}（电话：0516-8369{ext}，邮编：221{ext}）。',
  ],
};

/** {y} is the year. */
export const PERIODS: string[] = [
  '报告中所列数据的统计期限为{y}年1月1日至{y}年12月31日',
  '所列数据统计期限自{y}年1月1日起，至{y}年12月31日止',
  '统计期限为{y}年1月1日至12月31日',
  '本报告数据的统计时段是{y}年1月1日到{y}年12月31日',
  '数据统计时间从{y}年1月1日起到12月31日止',
];

/** {n} is the number of parts in Chinese, {list} their names. */
export const ANNOUNCEMENTS: string[] = [
  '包括{list}，共{n}个部分',
  '由{list}{n}部分组成',
  '共分{n}个部分：{list}',
  '主要包括{list}等内容',
];
