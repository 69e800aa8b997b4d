import { APPLICANTS, type Applicant } from '../../model.ts';
import { APPLICANT_LABELS } from '../../text/indicators.ts';
import { defineCheck } from '../define-check.ts';
import { type FormEquation, stateForm } from '../sheet-equations.ts';

function balanceColumn(applicant: Applicant): FormEquation {
  return {
    left: [
      { code: 'applications.new', applicant, label: '本年新收' },
      { code: 'applications.carried_in', applicant, label: '上年结转' },
    ],
    right: [
      { code: 'outcome.total', applicant, label: '总计' },
      { code: 'applications.carried_out', applicant, label: '结转下年' },
    ],
    relation: 'equal',
    scope: applicant === 'total' ? '' : APPLICANT_LABELS[applicant],
  };
}

export default defineCheck({
  id: 'application-balance',
  basis:
    '国办公开办函〔2021〕30号、国办公开办函〔2019〕60号 表三勾稽关系：第一项加第二项之和，等于第三项加第四项之和',
  severity: 'error',
  needs: {},
  texts: {
    'zh-CN': {
      title: '申请收办平衡',
      explanation:
        '每一列中，本年新收加上年结转，等于办理结果总计加结转下年度继续办理。请对照申请台账，核对这四个数。',
      weight: '表格自己写明了这一勾稽关系，不相等则至少有一个数字是错的。',
    },
    'zh-TW': {
      title: '申請收辦平衡',
      explanation:
        '每一欄中，本年新收加上年結轉，等於辦理結果總計加結轉下年度繼續辦理。請對照申請臺賬，核對這四個數。',
      weight: '表格自己寫明了這一勾稽關係，不相等則至少有一個數字是錯的。',
    },
    en: {
      title: 'Balance of applications',
      explanation:
        'In every column, applications received this year plus those carried in equal the total of outcomes plus those carried out. Compare the four figures with the register of applications.',
      weight: 'The form itself states this relation; where it fails, at least one figure is wrong.',
    },
  },
  equations: stateForm(() => APPLICANTS.map(balanceColumn)),
});
