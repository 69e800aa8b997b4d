import { defineCheck, failWith, skip } from '../define-check.ts';
import { DISPUTE_GROUPS } from '../form-structure.ts';

export default defineCheck({
  id: 'pending-disputes',
  basis: '国办公开办函〔2021〕30号、国办公开办函〔2019〕60号 表三、表四',
  severity: 'hint',
  needs: { indicators: ['applications.new', 'review.pending'] },
  texts: {
    'zh-CN': {
      title: '没有申请而有争议',
      pending: '本年和上年结转的申请都是 0，却有尚未审结的{names}。',
      explanation: '政府信息公开的复议、诉讼多由申请引起。请核对是否计入了其他案件。',
      weight: '案件可能来自更早的申请或主动公开，因此只作提示。',
    },
    'zh-TW': {
      title: '沒有申請而有爭議',
      pending: '本年和上年結轉的申請都是 0，卻有尚未審結的{names}。',
      explanation: '政府信息公開的復議、訴訟多由申請引起。請核對是否計入了其他案件。',
      weight: '案件可能來自更早的申請或主動公開，因此只作提示。',
    },
    en: {
      title: 'Disputes without applications',
      pending: 'No application this year or carried in, yet pending: {names}.',
      explanation:
        'Reviews and suits on disclosure mostly follow applications. See whether other cases are counted.',
      weight: 'They may follow earlier applications or publications, hence a hint.',
    },
  },
  run({ sheets }) {
    const sheet = sheets[0]!;
    const applications = ['applications.new', 'applications.carried_in'].map((code) =>
      sheet.value(code, 'total'),
    );
    if (applications.some((value) => value === null)) return skip();
    if (applications.some((value) => value !== 0)) return failWith([]);
    const figures = DISPUTE_GROUPS.flatMap(
      (group) => sheet.figure(`${group}.pending`) ?? [],
    ).filter((figure) => (figure.value ?? 0) > 0);
    if (figures.length === 0) return failWith([]);
    const names = figures.map((figure) => `${figure.label} ${figure.value}`).join('、');
    return failWith([{ message: 'pending', args: { names }, figures }]);
  },
});
