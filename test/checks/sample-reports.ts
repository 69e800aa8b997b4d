import type { Report } from '../../utils/model.ts';
import {
  applicationsTable,
  buildReport,
  officialSections,
  reviewTable,
} from '../support/report-builder.ts';

/** The figures of the county report of 2021 among the samples; sentences in other words. */
export function countyReport2021(): Report {
  return buildReport({
    title: '开江县人民政府2021年政府信息公开工作年度报告',
    issuer: '开江县人民政府',
    year: 2021,
    format: '2021',
    period: { from: '2021-01-01', to: '2021-12-31' },
    issuerLevel: 'county',
    issuerKind: 'government',
    preamble: '本报告由总体情况等六部分组成，数据自2021年1月1日起至2021年12月31日止。',
    sections: officialSections({
      overview:
        '2021年，全县主动公开政府信息14249条，其中：政府网站公开7275条，政务微博公开2683条，政务微信公开3868条，公报、公示栏等方式公开413条；二是梳理目录8个。' +
        '书记信箱来信265件，已办结240件；县长信箱来信247件，已办结245件，按期办结率100%。热线来电3904件，办结3875件，按时办结率100%，满意率99.3%。\n' +
        '全县受理依申请公开14件，均已依法答复。\n',
      problems: '公开专区建设有待提升，基层公开有待深化，公开队伍素质有待提高。下一步将加强培训。',
      other: '2021年，未收取依申请公开信息处理费。',
    }),
    proseFacts: [
      { key: 'disclosure.total', value: 14249, words: '14249条' },
      { key: 'channels.website', value: 7275, words: '7275条' },
      { key: 'channels.weibo', value: 2683, words: '2683条' },
      { key: 'channels.wechat', value: 3868, words: '3868条' },
      { key: 'applications.new@total', value: 14, words: '14件' },
    ],
    facts: {
      'regulations.issued': 0,
      'regulations.repealed': 0,
      'regulations.in_force': 0,
      'normative_documents.issued': 15,
      'normative_documents.repealed': 2,
      'normative_documents.in_force': 93,
      'licensing.decisions': 12172,
      'penalties.decisions': 1865,
      'coercion.decisions': 97,
      'fees.amount': 6219,
      ...applicationsTable({
        'applications.new': [13, 1, 0, 0, 0, 0, 14],
        'outcome.granted': [12, 0, 0, 0, 0, 0, 12],
        'outcome.other.misc': [1, 1, 0, 0, 0, 0, 2],
        'outcome.total': [13, 1, 0, 0, 0, 0, 14],
      }),
      ...reviewTable([0, 1, 2, 0, 3], [0, 1, 0, 2, 3]),
    },
  });
}
