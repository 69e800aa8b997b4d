/** Table 2 of both forms with figures of its own, for tests of its reader. */
import type { Rows } from './form-grids.ts';

/** The head of its first block. */
export const HEAD_1 = ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'];
/** Table 2 as the form of 2021 prints it. */
export const FORM_2021: Rows = [
  ['第二十条第（一）项^4'],
  HEAD_1,
  ['规章', '1', '2', '3'],
  ['行政规范性文件', '4', '5', '6'],
  ['第二十条第（五）项^4'],
  ['信息内容', '本年处理决定数量^3'],
  ['行政许可', '7^3'],
  ['第二十条第（六）项^4'],
  ['信息内容', '本年处理决定数量^3'],
  ['行政处罚', '8^3'],
  ['行政强制', '9^3'],
  ['第二十条第（八）项^4'],
  ['信息内容', '本年收费金额（单位：万元）^3'],
  ['行政事业性收费', '10.5^3'],
];
export const FIGURES_2021 = {
  'regulations.issued': 1,
  'regulations.repealed': 2,
  'regulations.in_force': 3,
  'normative_documents.issued': 4,
  'normative_documents.repealed': 5,
  'normative_documents.in_force': 6,
  'licensing.decisions': 7,
  'penalties.decisions': 8,
  'coercion.decisions': 9,
  'fees.amount': 10.5,
};
/** Table 2 as the form of 2019 prints it. */
export const FORM_2019: Rows = [
  ['第二十条第（一）项^4'],
  ['信息内容', '本年新制作数量', '本年新公开数量', '对外公开总数量'],
  ['规章', '1', '2', '3'],
  ['规范性文件', '4', '5', '6'],
  ['第二十条第（五）项^4'],
  ['信息内容', '上一年项目数量', '本年增/减', '处理决定数量'],
  ['行政许可', '7', '-1', '8'],
  ['其他对外管理服务事项', '9', '+2', '10'],
  ['第二十条第（六）项^4'],
  ['信息内容', '上一年项目数量', '本年增/减', '处理决定数量'],
  ['行政处罚', '11', '0', '12'],
  ['行政强制', '13', '减1', '14'],
  ['第二十条第（八）项^4'],
  ['信息内容', '上一年项目数量^2', '本年增/减'],
  ['行政事业性收费', '15^2', '16'],
  ['第二十条第（九）项^4'],
  ['信息内容', '采购项目数量^2', '采购总金额'],
  ['政府集中采购', '17^2', '1.8万元'],
];
export const FIGURES_2019 = {
  'regulations.made': 1,
  'regulations.newly_disclosed': 2,
  'regulations.total_disclosed': 3,
  'normative_documents.made': 4,
  'normative_documents.newly_disclosed': 5,
  'normative_documents.total_disclosed': 6,
  'licensing.items_previous': 7,
  'licensing.items_change': -1,
  'licensing.decisions': 8,
  'other_services.items_previous': 9,
  'other_services.items_change': 2,
  'other_services.decisions': 10,
  'penalties.items_previous': 11,
  'penalties.items_change': 0,
  'penalties.decisions': 12,
  'coercion.items_previous': 13,
  'coercion.items_change': -1,
  'coercion.decisions': 14,
  'fees.items_previous': 15,
  'fees.items_change': 16,
  'procurement.items': 17,
  'procurement.amount': 18_000,
};

/** Figures but for those whose code a pattern finds. */
export function without(figures: Record<string, number>, pattern: RegExp): Record<string, number> {
  return Object.fromEntries(Object.entries(figures).filter(([code]) => !pattern.test(code)));
}

/** The form with texts replaced. */
export function replaced(rows: Rows, texts: Record<string, string>): Rows {
  return rows.map((row) => row.map((text) => texts[text] ?? text));
}
