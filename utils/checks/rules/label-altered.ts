import {
  type CellPlace,
  type Fact,
  type GridCell,
  type IndicatorCode,
  isCellPlace,
  type Table,
} from '../../model.ts';
import { foldLabel } from '../../text/fold-label.ts';
import { indicatorsOf } from '../../text/indicators.ts';
import { defineCheck, failWith } from '../define-check.ts';
import { shortLabel } from '../figures.ts';

const SHOWN_LABELS = 3;
const NUMBER = /^\(?[一二三四五六七八九十\d]{1,2}\)?/;

type Labelled = Fact & { place: CellPlace };

interface Altered {
  printed: string;
  official: string;
  place: CellPlace;
}

function withoutNumber(label: string): string {
  return foldLabel(label).replace(NUMBER, '');
}

const HAS_WORDS = /[\u3400-\u9fff]/;

/**
 * Which figures have no label of the form right before them, in the order of the page. Nearly all have, and a table's
 * cells are gone through once for all of its figures.
 */
function withoutOfficialLabel(figures: Labelled[], tables: readonly Table[]): Labelled[] {
  const reached: number[] = [];
  return figures.filter(({ indicator, place: { table, row, column } }) => {
    const { cells } = tables[table]!.grid;
    let at = reached[table] ?? 0;
    while (at < cells.length && !(cells[at]!.row === row && cells[at]!.column === column)) at++;
    reached[table] = at;
    return at === cells.length || !cells[at - 1]?.text.includes(shortLabel(indicator));
  });
}

/** The nearest cell with words to the left of a figure. */
function labelBeside({ row, column }: CellPlace, cells: GridCell[]): GridCell | undefined {
  let nearest: GridCell | undefined;
  for (const cell of cells) {
    const isBeside = cell.row <= row && row < cell.row + cell.rowSpan && cell.column < column;
    const isNearer = isBeside && cell.column > (nearest?.column ?? -1);
    if (isNearer && HAS_WORDS.test(cell.text)) nearest = cell;
  }
  return nearest;
}

/** All labels of the table: with another one beside it a row has lost its own. */
const LABELS = new Set(
  [...indicatorsOf('2021'), ...indicatorsOf('2019')]
    .filter(({ byApplicant }) => byApplicant)
    .map(({ code }) => withoutNumber(shortLabel(code))),
);
/** 总计 is also called 合计, 其他 其它. */
const LEAST_LENGTH = 3;

/** Shortened or with more words it is still the form's label. */
function isLabel(printed: string, official: string): boolean {
  if (printed.length < LEAST_LENGTH || LABELS.has(printed)) return true;
  let at = 0;
  for (const character of printed) if (character === official[at]) at++;
  return at === official.length || official.includes(printed);
}

function findAltered(place: CellPlace, cells: GridCell[], indicator: IndicatorCode): Altered[] {
  const cell = labelBeside(place, cells);
  const official = shortLabel(indicator);
  if (!cell || cell.text.includes(official)) return [];
  if (isLabel(withoutNumber(cell.text), withoutNumber(official))) return [];
  const { row, column } = cell;
  return [{ printed: cell.text, official, place: { ...place, row, column } }];
}

/** The first column of figures in table 3: each row's label is beside it. */
function isFirstOfRow(fact: Fact): fact is Labelled {
  return fact.applicant === 'natural_person' && isCellPlace(fact.place);
}

export default defineCheck({
  id: 'label-altered',
  basis: '国办公开办函〔2021〕30号、国办公开办函〔2019〕60号 表三各项名称',
  severity: 'hint',
  needs: { indicators: ['applications.new'] },
  texts: {
    'zh-CN': {
      title: '表三项目名称',
      altered: '表三有 {count} 项的名称与格式不同：{labels}。',
      explanation: '各项名称由格式统一规定，缺字、改字会让人误解这一行统计的是什么。请按格式改正。',
      weight: '名称有出入不影响数字，因此只作提示。',
    },
    'zh-TW': {
      title: '表三項目名稱',
      altered: '表三有 {count} 項的名稱與格式不同：{labels}。',
      explanation: '各項名稱由格式統一規定，缺字、改字會讓人誤解這一列統計的是什麼。請按格式更正。',
      weight: '名稱有出入不影響數字，因此只作提示。',
    },
    en: {
      title: 'Labels of table three',
      altered: '{count} labels of table three differ from the form: {labels}.',
      explanation:
        'The form prescribes the labels; with characters lost or changed a row may be taken for another. Correct them.',
      weight: 'The figures are not affected, hence a hint.',
    },
  },
  run({ report, sheets }) {
    const figures = sheets.flatMap((sheet) => sheet.facts.filter(isFirstOfRow));
    const altered = withoutOfficialLabel(figures, report.tables).flatMap(({ indicator, place }) =>
      findAltered(place, report.tables[place.table]!.grid.cells, indicator),
    );
    const [first] = altered;
    if (!first) return failWith([]);
    const named = altered
      .slice(0, SHOWN_LABELS)
      .map(({ printed, official }) => `「${printed}」（${official}）`);
    return failWith([
      {
        message: 'altered',
        args: {
          count: altered.length,
          labels: named.join('、') + (altered.length > SHOWN_LABELS ? '…' : ''),
        },
        expected: first.official,
        actual: first.printed,
        places: altered.map(({ place }) => place),
      },
    ]);
  },
});
