/** Section titles: the official ones first, then the variants of domain.md §2. */
import type { SectionKind } from '../../../utils/model.ts';

export interface SectionPlan {
  kind: SectionKind | null;
  /** The first is the official or most common one. */
  titles: string[];
  /** The kind is open to reading (a heading that covers two). */
  open?: boolean;
}

export const NEW_SECTIONS: SectionPlan[] = [
  { kind: 'overview', titles: ['总体情况', '政府信息公开工作总体情况'] },
  {
    kind: 'disclosure',
    titles: ['主动公开政府信息情况', '政府信息主动公开情况', '主动公开政府信息的情况'],
  },
  {
    kind: 'applications',
    titles: [
      '收到和处理政府信息公开申请情况',
      '依申请公开政府信息情况',
      '收到和处理政府信息公开申请的情况',
    ],
  },
  {
    kind: 'review',
    titles: [
      '政府信息公开行政复议、行政诉讼情况',
      '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
      '政府信息公开行政复议和行政诉讼情况',
    ],
  },
  {
    kind: 'problems',
    titles: [
      '存在的主要问题及改进情况',
      '政府信息公开工作存在的主要问题及改进情况',
      '存在的主要问题和改进措施',
      '存在问题及改进情况',
      '存在的主要问题及整改措施',
      '当前存在问题和下一步打算',
    ],
  },
  { kind: 'other', titles: ['其他需要报告的事项', '其他需要报告事项'] },
];

export const OLD_SECTIONS: Record<string, SectionPlan> = {
  overview: { kind: 'overview', titles: ['概述', '工作概述', '基本情况', '总体工作情况'] },
  disclosure: {
    kind: 'disclosure',
    titles: ['主动公开政府信息情况', '政府信息主动公开情况', '主动公开情况'],
  },
  response: { kind: 'response', titles: ['回应解读情况', '政策解读和回应关切情况'] },
  applications: {
    kind: 'applications',
    titles: ['依申请公开政府信息情况', '政府信息依申请公开情况', '依申请公开情况'],
  },
  consultation: { kind: 'consultation', titles: ['咨询处理情况', '咨询情况'] },
  review: {
    kind: 'review',
    titles: [
      '复议、诉讼和申诉情况',
      '因政府信息公开申请行政复议、提起行政诉讼的情况',
      '行政复议和行政诉讼情况',
    ],
  },
  fees: {
    kind: 'fees',
    titles: ['政府信息公开的收费及减免情况', '收费及减免情况', '依申请公开收费情况'],
  },
  organisation: {
    kind: 'organisation',
    titles: ['机构建设和保障经费情况', '机构、人员和经费情况'],
  },
  meetings: { kind: null, open: true, titles: ['政府信息公开会议和培训情况', '会议和培训情况'] },
  problems: {
    kind: 'problems',
    titles: ['主要问题和改进措施', '存在的主要问题及改进措施', '存在问题和下一步打算'],
  },
  other: { kind: 'other', titles: ['其他需要报告的事项', '需要说明的其他事项'] },
  annex: { kind: 'annex', titles: ['附表', '政府信息公开情况统计表'] },
};

/** Sub-headings of 总体情况, by topic. */
export const OVERVIEW_PARTS: [topic: string, titles: string[]][] = [
  ['disclosure', ['主动公开情况', '主动公开方面', '做好主动公开', '主动公开']],
  ['applications', ['依申请公开情况', '依申请公开方面', '规范依申请公开', '依申请公开']],
  ['management', ['政府信息管理情况', '政府信息管理方面', '加强政府信息管理', '政府信息管理']],
  ['platform', ['平台建设情况', '公开平台建设方面', '强化平台建设', '政府信息公开平台建设']],
  ['safeguard', ['监督保障情况', '监督保障方面', '健全监督保障', '监督保障']],
];

/** Sub-headings inside the other sections. */
export const INNER_TITLES: Record<string, string[]> = {
  problems: ['存在的主要问题', '改进情况'],
  disclosureOld: ['公开的主要内容', '公开的主要形式'],
  applicationsOld: ['申请情况', '答复情况'],
  overviewOld: ['加强组织领导', '健全工作制度', '抓好教育培训'],
  improvement: ['强化业务培训', '丰富解读形式', '加强督促检查', '优化平台功能'],
};
