import { defineCheck, failWith, skip } from '../define-check.ts';

const CODES = [
  'regulations.issued',
  'regulations.repealed',
  'regulations.in_force',
  'regulations.made',
  'regulations.newly_disclosed',
  'regulations.total_disclosed',
];

export default defineCheck({
  id: 'regulations-competence',
  basis: '《中华人民共和国立法法》（规章由国务院部门、省级和设区的市、自治州人民政府制定）',
  severity: 'warning',
  needs: { fields: ['issuerLevel'] },
  texts: {
    'zh-CN': {
      title: '规章制定权',
      none: '“规章”一行填了 {values}，但{issuer}没有规章制定权。',
      explanation: '县级以下政府和市级以下部门不制定规章。请核对是否把规范性文件填在了“规章”一行。',
      weight: '很可能填错了行；也可能机关级别判断有误，因此作存疑。',
    },
    'zh-TW': {
      title: '規章制定權',
      none: '「規章」一列填了 {values}，但{issuer}沒有規章制定權。',
      explanation:
        '縣級以下政府和市級以下部門不制定規章。請核對是否把規範性文件填在了「規章」一列。',
      weight: '很可能填錯了列；也可能機關級別判斷有誤，因此作存疑。',
    },
    en: {
      title: 'Power to make rules',
      none: 'The row 规章 says {values}, but {issuer} makes no rules (规章).',
      explanation:
        'Counties, townships and bureaus below province level make no rules. See whether normative documents were put into the row 规章.',
      weight:
        'Very likely the wrong row; the level of the body may also be misread, hence a warning.',
    },
  },
  run({ report, sheets }) {
    const { issuerLevel, issuerKind } = report;
    const isLow = issuerLevel === 'county' || issuerLevel === 'township';
    const isBureau = issuerLevel === 'city' && issuerKind === 'department';
    if (!isLow && !isBureau) return skip();
    const figures = sheets
      .flatMap((sheet) => CODES.flatMap((code) => sheet.figure(code) ?? []))
      .filter((figure) => (figure.value ?? 0) > 0);
    if (figures.length === 0) return failWith([]);
    return failWith([
      {
        message: 'none',
        args: {
          values: figures.map((figure) => `${figure.label} ${figure.value}`).join('、'),
          issuer: report.issuer ?? '',
        },
        expected: 0,
        actual: figures[0]!.value,
        figures,
      },
    ]);
  },
});
