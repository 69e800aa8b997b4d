/**
 * How the figures of the official forms belong together. Codes only: labels are in text/indicators.
 * Source: the forms of 国办发〔2014〕32号, 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号.
 */
import type { IndicatorCode, SectionKind } from '../model.ts';

export type OutcomeGroup = 'denied' | 'unavailable' | 'rejected' | 'other';

/** The rows of each group that no row sums up; `outcome.other` alone in the 2019 form. */
export const OUTCOME_GROUPS: Record<OutcomeGroup, IndicatorCode[]> = {
  denied: [
    'outcome.denied.state_secret',
    'outcome.denied.other_law',
    'outcome.denied.public_safety',
    'outcome.denied.third_party',
    'outcome.denied.internal_affairs',
    'outcome.denied.process',
    'outcome.denied.enforcement_file',
    'outcome.denied.inquiry',
  ],
  unavailable: [
    'outcome.unavailable.not_held',
    'outcome.unavailable.needs_creation',
    'outcome.unavailable.unclear',
  ],
  rejected: [
    'outcome.rejected.petition',
    'outcome.rejected.repeated',
    'outcome.rejected.publication',
    'outcome.rejected.excessive',
    'outcome.rejected.reconfirm',
  ],
  other: [
    'outcome.other',
    'outcome.other.uncorrected',
    'outcome.other.unpaid',
    'outcome.other.misc',
  ],
};

/** Rows that together are every result of an application, in the order of the form. */
export const OUTCOMES: IndicatorCode[] = [
  'outcome.granted',
  'outcome.partial',
  ...OUTCOME_GROUPS.denied,
  ...OUTCOME_GROUPS.unavailable,
  ...OUTCOME_GROUPS.rejected,
  ...OUTCOME_GROUPS.other,
];

/** 其他处理 stands in the form of 2019 as one row, in that of 2021 as three; either way it is complete. */
export const OTHER_UNDIVIDED: IndicatorCode = 'outcome.other';
export const OTHER_DIVIDED: IndicatorCode[] = OUTCOME_GROUPS.other.slice(1);

export const DISPUTE_GROUPS = ['review', 'litigation_direct', 'litigation_after_review'] as const;
export const DISPUTE_RESULTS = ['upheld', 'corrected', 'other', 'pending'] as const;

/** Sums of the form of 2014: a total and the rows below it. */
export const ANNEX_PARTS: Record<IndicatorCode, IndicatorCode[]> = {
  'requests.received': ['requests.in_person', 'requests.fax', 'requests.online', 'requests.letter'],
  'requests.closed': ['requests.closed_on_time', 'requests.closed_extended'],
  'replies.total': [
    'replies.already_public',
    'replies.granted',
    'replies.partial',
    'replies.denied',
    'replies.not_this_agency',
    'replies.not_exist',
    'replies.needs_correction',
    'replies.other_channels',
  ],
  'replies.denied': [
    'replies.denied.state_secret',
    'replies.denied.trade_secret',
    'replies.denied.privacy',
    'replies.denied.public_safety',
    'replies.denied.not_government_information',
    'replies.denied.other_law',
  ],
  'organisation.staff': ['organisation.staff_full_time', 'organisation.staff_part_time'],
};

/** The ways of publishing that the form of 2014 counts; one item may go several ways. */
export const CHANNELS: IndicatorCode[] = [
  'channels.gazette',
  'channels.website',
  'channels.weibo',
  'channels.wechat',
  'channels.other',
];

export interface OfficialSection {
  kind: SectionKind;
  /** As in the forms of 2019 and 2021, with its number. */
  title: string;
}

/** The six sections of the forms of 2019 and 2021, in order. */
export const OFFICIAL_SECTIONS: OfficialSection[] = [
  { kind: 'overview', title: '一、总体情况' },
  { kind: 'disclosure', title: '二、主动公开政府信息情况' },
  { kind: 'applications', title: '三、收到和处理政府信息公开申请情况' },
  { kind: 'review', title: '四、政府信息公开行政复议、行政诉讼情况' },
  { kind: 'problems', title: '五、存在的主要问题及改进情况' },
  { kind: 'other', title: '六、其他需要报告的事项' },
];
