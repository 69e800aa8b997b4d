import { OUTCOMES } from '../../utils/checks/form-structure.ts';
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

/** The city report of 2014: annex and prose, with all that contradicts itself in it. */
export function cityReport2014(): Report {
  return buildReport({
    title: '衡阳市人民政府2014年政府信息公开工作年度报告',
    issuer: '衡阳市人民政府',
    year: 2014,
    format: '2014',
    period: { from: '2014-01-01', to: '2014-12-31' },
    publishedOn: '2015-03-23',
    issuerLevel: 'city',
    issuerKind: 'government',
    sections: [
      {
        level: 2,
        ordinal: 1,
        title: '全面部署',
        text: '通过直报系统主动公开信息92492条，其中市政府11123条，县市区58173条，市直部门23196条；各县市区网站公开了70多万条，部门网站公开了30多万条。',
      },
      {
        level: 2,
        ordinal: 3,
        title: '学习培训',
        text: '梳理培训共培训136人，技术培训共培训65人，共培训联络员108人。12个县市区组织了580人的培训。',
      },
      {
        level: 2,
        ordinal: 5,
        title: '依申请公开',
        text: '市本级共收到信件42件，其中书面申请10件，网上申请32件，按时回复42件；县市区收到信件36件，按时回复36件。',
      },
      {
        level: 2,
        ordinal: 6,
        title: '权力公开',
        text: '清理事项3801项，发布3189项，其中行政许可191项、管理服务71项、行政处罚2426项、行政监督149项、行政裁决4项、行政强制73项、行政征收28项、行政给付11项、行政确认46项、其他权力190项。',
      },
      {
        level: 2,
        ordinal: 7,
        title: '发布会',
        text: '组织新闻发布会37场，其中领导接受专访3次，省级发布会6场，市本级11场，县市区17场。',
      },
      {
        ordinal: 3,
        title: '回应解读情况',
        kind: 'response',
        text: '发布解读稿件207件，其中市本级65件，县市区142件。\n微博、微信回应公众3014件，其中市本级回应2648件，县市区回应346件。',
      },
      {
        ordinal: 5,
        title: '咨询处理情况',
        kind: 'consultation',
        text: '全市共有410892人次前来咨询，比2013年增加了84439人次，增长29.7%，其中现场咨询31956人次，占8.8%，增长8.9%；电话咨询156748人次，占45.3%，增长29.2%；网上咨询176487人次，占51.2%，增长20.7%。',
      },
      {
        ordinal: 8,
        title: '机构建设和经费保障情况',
        kind: 'organisation',
        text: '安排了专项经费22万元，其中市本级10万元，县市区12万元。',
      },
      {
        ordinal: 9,
        title: '会议和培训情况',
        kind: 'organisation',
        text: '共培训主任、科长、联系员191人，信息公开培训108人，县市区组织培训580人。',
      },
      {
        ordinal: 10,
        title: '主要问题和改进措施',
        kind: 'problems',
        text: '少数部门重视不够，平台尚未统一，公开不够主动。',
      },
      { ordinal: 11, title: '附表', kind: 'annex', text: '' },
    ],
    facts: {
      'disclosure.total': 1112936,
      'disclosure.normative_documents': 902,
      'normative_documents.made': 951,
      'channels.gazette': 246,
      'channels.website': 843579,
      'channels.weibo': 2459,
      'channels.wechat': 629,
      'channels.other': 269311,
      'response.other': 42703,
      'requests.received': 78,
      'requests.in_person': 10,
      'requests.fax': 0,
      'requests.online': 65,
      'requests.letter': 3,
      'requests.closed': 78,
      'requests.closed_on_time': 78,
      'requests.closed_extended': 0,
      'replies.total': null,
      'replies.already_public': 78,
      'replies.granted': 78,
      'replies.partial': 0,
      'replies.denied': 0,
      'review.total': 0,
      'review.upheld': 0,
      'review.corrected': 0,
      'review.other': 0,
      'litigation.total': 0,
      'litigation.upheld': 0,
      'litigation.corrected': 0,
      'litigation.other': 0,
      'fees.charged': 0,
      'organisation.staff': 359,
      'organisation.staff_full_time': 176,
      'organisation.staff_part_time': 368,
      'organisation.budget': 26,
    },
  });
}

/** The district report of 2017: prose only, and nothing in it contradicts itself. */
export function districtReport2017(): Report {
  return buildReport({
    title: '鸠江区2017年政府信息公开年度报告',
    year: 2017,
    format: 'prose',
    publishedOn: '2018-01-12',
    period: { from: '2017-01-01', to: '2017-12-31' },
    issuerLevel: 'county',
    issuerKind: 'government',
    preamble: '本报告由概述等五个部分组成，统计期限自201711日起至20171231日止。',
    sections: [
      {
        ordinal: 1,
        title: '概述',
        kind: 'overview',
        text: '2017年计划发布会12场，2017年完成12场新闻发布会。处理网帖2161条；发布微信808条、微博963条，整改360余条。',
      },
      {
        ordinal: 2,
        title: '主动公开政府信息情况',
        kind: 'disclosure',
        text: '全区累计主动公开政府信息24809条。区级公开3279条，区直单位公开9718条，镇街公开11812条。',
      },
      {
        ordinal: 3,
        title: '依申请公开情况',
        kind: 'applications',
        text: '收到申请59件，其中区政府26件，区级部门17件，各镇街16件。其中网络申请33件，占总数的55.9%。\n属于主动公开范围6件，同意公开答复14件，同意部分公开答复17件，不同意公开答复16件，不属于本机关公开2件，信息不存在1件，告知更改补充3件。',
      },
      { ordinal: 4, title: '收费及减免情况', kind: 'fees', text: '未收取费用。' },
      {
        ordinal: 5,
        title: '当前存在问题和下一步打算',
        kind: 'problems',
        text: '重点不突出，认识不到位，力量仍薄弱。下一步加强领导和培训。',
      },
    ],
  });
}

/** The bureau report of 2020: tables of zeros and blanks, approximate numbers in the prose. */
export function bureauReport2020(): Report {
  const blank = [null, null, null, null, null, null, 0];
  const rows = Object.fromEntries(
    [
      'applications.new',
      'applications.carried_in',
      ...OUTCOMES.filter((code) => !code.startsWith('outcome.other.')),
      'outcome.total',
      'applications.carried_out',
    ].map((code) => [code, blank]),
  );
  return buildReport({
    issuer: '襄阳市襄州区民政局',
    year: 2020,
    format: '2019',
    issuerLevel: 'county',
    issuerKind: 'department',
    sections: officialSections({
      overview:
        '收集回应网上诉求190条，其中网上信访10条，市长热线4条，12345热线176条，回复率为100%。共接受咨询400余次，其中电话200余次，当面190余次，网上10次。访问量为11980次，其中按点击率排序依次是业务工作、财政信息。共受理申请0件。',
      problems: '工作人员多为兼职，力量不足；公开渠道有待完善。',
      other: '无。',
    }),
    facts: {
      'normative_documents.made': 0,
      'normative_documents.newly_disclosed': 0,
      'normative_documents.total_disclosed': 0,
      'licensing.items_previous': 0,
      'licensing.decisions': null,
      ...applicationsTable(rows, '2019'),
      'outcome.denied.inquiry@total': null,
      ...reviewTable([0, 0, 0, 0, 0]),
    },
  });
}
