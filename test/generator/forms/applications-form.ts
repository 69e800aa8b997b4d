/** The table of section 三, 2019 and 2021 form: labels and spans as published. */
import type { Cell, Row, TableBlock } from '../document.ts';
import { APPLICANTS, type Figures } from '../world/figures.ts';

type FormRow = [code: string, label: string];

const GRANTED: FormRow[] = [
  ['outcome.granted', '（一）予以公开'],
  ['outcome.partial', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）'],
];
const GROUPS: [label: string, rows: FormRow[]][] = [
  [
    '（三）不予公开',
    [
      ['outcome.denied.state_secret', '1.属于国家秘密'],
      ['outcome.denied.other_law', '2.其他法律行政法规禁止公开'],
      ['outcome.denied.public_safety', '3.危及“三安全一稳定”'],
      ['outcome.denied.third_party', '4.保护第三方合法权益'],
      ['outcome.denied.internal_affairs', '5.属于三类内部事务信息'],
      ['outcome.denied.process', '6.属于四类过程性信息'],
      ['outcome.denied.enforcement_file', '7.属于行政执法案卷'],
      ['outcome.denied.inquiry', '8.属于行政查询事项'],
    ],
  ],
  [
    '（四）无法提供',
    [
      ['outcome.unavailable.not_held', '1.本机关不掌握相关政府信息'],
      ['outcome.unavailable.needs_creation', '2.没有现成信息需要另行制作'],
      ['outcome.unavailable.unclear', '3.补正后申请内容仍不明确'],
    ],
  ],
  [
    '（五）不予处理',
    [
      ['outcome.rejected.petition', '1.信访举报投诉类申请'],
      ['outcome.rejected.repeated', '2.重复申请'],
      ['outcome.rejected.publication', '3.要求提供公开出版物'],
      ['outcome.rejected.excessive', '4.无正当理由大量反复申请'],
      ['outcome.rejected.reconfirm', '5.要求行政机关确认或重新出具已获取信息'],
    ],
  ],
];
const OTHER_2021: [label: string, rows: FormRow[]] = [
  '（六）其他处理',
  [
    [
      'outcome.other.uncorrected',
      '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    ],
    [
      'outcome.other.unpaid',
      '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    ],
    ['outcome.other.misc', '3.其他'],
  ],
];

const CORNER = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';
const COLUMNS = ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'];

function cell(role: Cell['role'], text: string, colSpan = 1, rowSpan = 1): Cell {
  return { role, text, colSpan, rowSpan };
}

function headRows(): Row[] {
  return [
    { head: true, cells: [cell('corner', CORNER, 3, 3), cell('head', '申请人情况', 7)] },
    {
      head: true,
      cells: [
        cell('head', '自然人', 1, 2),
        cell('head', '法人或其他组织', 5),
        cell('head', '总计', 1, 2),
      ],
    },
    { head: true, cells: COLUMNS.map((label) => cell('head', label)) },
  ];
}

function valueCells(figures: Figures, code: string): Cell[] {
  return [...APPLICANTS, 'total'].map((applicant) => {
    const fact = `${code}@${applicant}`;
    const value = figures[fact] ?? 0;
    return { role: 'value', text: String(value), fact, value };
  });
}

function groupRows(figures: Figures, [group, rows]: [string, FormRow[]]): Row[] {
  return rows.map(([code, label], index) => ({
    cells: [
      ...(index === 0 ? [cell('group', group, 1, rows.length)] : []),
      cell('label', label),
      ...valueCells(figures, code),
    ],
  }));
}

/** The filled table; `undivided` keeps （六） as one row, as in 2019 and in mixed forms. */
export function buildApplicationsTable(figures: Figures, undivided: boolean): TableBlock {
  const groups = undivided ? GROUPS : [...GROUPS, OTHER_2021];
  const outcomes: Row[] = [
    ...GRANTED.map(([code, label]) => ({
      cells: [cell('label', label, 2), ...valueCells(figures, code)],
    })),
    ...groups.flatMap((group) => groupRows(figures, group)),
    ...(undivided
      ? [{ cells: [cell('label', '（六）其他处理', 2), ...valueCells(figures, 'outcome.other')] }]
      : []),
    { cells: [cell('label', '（七）总计', 2), ...valueCells(figures, 'outcome.total')] },
  ];
  outcomes[0]?.cells.unshift(cell('group', '三、本年度办理结果', 1, outcomes.length));
  const outer = (label: string, code: string): Row => ({
    cells: [cell('label', label, 3), ...valueCells(figures, code)],
  });
  return {
    type: 'table',
    kind: 'applications',
    layout: 'table',
    rows: [
      ...headRows(),
      outer('一、本年新收政府信息公开申请数量', 'applications.new'),
      outer('二、上年结转政府信息公开申请数量', 'applications.carried_in'),
      ...outcomes,
      outer('四、结转下年度继续办理', 'applications.carried_out'),
    ],
  };
}
