/** The table of section 二 in its two forms, block by block. */
import type { Cell, Row, TableBlock } from '../document.ts';
import type { Figures } from '../world/figures.ts';

interface FormBlock {
  title: string;
  columns: string[];
  rows: [label: string, codes: string[]][];
}

const DECIDED = ['本年处理决定数量'];
const ITEMS = ['上一年项目数量', '本年增/减', '处理决定数量'];

const FORM_2021: FormBlock[] = [
  {
    title: '第二十条第（一）项',
    columns: ['本年制发件数', '本年废止件数', '现行有效件数'],
    rows: [
      ['规章', ['regulations.issued', 'regulations.repealed', 'regulations.in_force']],
      [
        '行政规范性文件',
        [
          'normative_documents.issued',
          'normative_documents.repealed',
          'normative_documents.in_force',
        ],
      ],
    ],
  },
  { title: '第二十条第（五）项', columns: DECIDED, rows: [['行政许可', ['licensing.decisions']]] },
  {
    title: '第二十条第（六）项',
    columns: DECIDED,
    rows: [
      ['行政处罚', ['penalties.decisions']],
      ['行政强制', ['coercion.decisions']],
    ],
  },
  {
    title: '第二十条第（八）项',
    columns: ['本年收费金额（单位：万元）'],
    rows: [['行政事业性收费', ['fees.amount']]],
  },
];

function itemCodes(row: string): string[] {
  return [`${row}.items_previous`, `${row}.items_change`, `${row}.decisions`];
}

const FORM_2019: FormBlock[] = [
  {
    title: '第二十条第（一）项',
    columns: ['本年新制作数量', '本年新公开数量', '对外公开总数量'],
    rows: [
      ['规章', ['regulations.made', 'regulations.newly_disclosed', 'regulations.total_disclosed']],
      [
        '规范性文件',
        [
          'normative_documents.made',
          'normative_documents.newly_disclosed',
          'normative_documents.total_disclosed',
        ],
      ],
    ],
  },
  {
    title: '第二十条第（五）项',
    columns: ITEMS,
    rows: [
      ['行政许可', itemCodes('licensing')],
      ['其他对外管理服务事项', itemCodes('other_services')],
    ],
  },
  {
    title: '第二十条第（六）项',
    columns: ITEMS,
    rows: [
      ['行政处罚', itemCodes('penalties')],
      ['行政强制', itemCodes('coercion')],
    ],
  },
  {
    title: '第二十条第（八）项',
    columns: ['上一年项目数量', '本年增/减'],
    rows: [['行政事业性收费', ['fees.items_previous', 'fees.items_change']]],
  },
  {
    title: '第二十条第（九）项',
    columns: ['采购项目数量', '采购总金额'],
    rows: [['政府集中采购', ['procurement.items', 'procurement.amount']]],
  },
];

const WIDTH = 3;

/** Spans that fill three value columns: 3, 1+2 or 1+1+1. */
function spans(count: number): number[] {
  return count === 1 ? [WIDTH] : count === 2 ? [1, 2] : [1, 1, 1];
}

function buildBlock(block: FormBlock, figures: Figures): Row[] {
  const widths = spans(block.columns.length);
  const head: Cell[] = block.columns.map((text, index) => ({
    role: 'head',
    text,
    colSpan: widths[index] ?? 1,
  }));
  return [
    { cells: [{ role: 'title', text: block.title, colSpan: WIDTH + 1 }] },
    { cells: [{ role: 'head', text: '信息内容' }, ...head] },
    ...block.rows.map(([label, codes]) => ({
      cells: [
        { role: 'label' as const, text: label },
        ...codes.map((fact, index) => ({
          role: 'value' as const,
          text: String(figures[fact] ?? 0),
          fact,
          value: figures[fact] ?? 0,
          colSpan: widths[index] ?? 1,
        })),
      ],
    })),
  ];
}

/** One table of all blocks, or a table a block (both are common). */
export function buildDisclosureTables(
  figures: Figures,
  form: '2019' | '2021',
  split: boolean,
): TableBlock[] {
  const blocks = (form === '2019' ? FORM_2019 : FORM_2021).map((one) => buildBlock(one, figures));
  const groups = split ? blocks : [blocks.flat()];
  return groups.map((rows) => ({ type: 'table', kind: 'disclosure', layout: 'table', rows }));
}
