import { defineCheck, type FindingDraft, failWith } from '../define-check.ts';
import { ANNEX_PARTS } from '../form-structure.ts';
import { formatNumber } from '../formula.ts';
import type { Sheet } from '../sheets.ts';

/** From this ratio on, two answers to one application no longer explain it. */
const FAR_APART = 1.5;
/** Nor do small numbers say much. */
const LEAST_DIFFERENCE = 5;

function compareReplies(sheet: Sheet): FindingDraft[] {
  const closed = sheet.figure('requests.closed');
  if (!closed?.value) return [];
  const printed = sheet.figure('replies.total');
  const kinds = ANNEX_PARTS['replies.total']!.flatMap((code) => sheet.figure(code) ?? []);
  const filled = kinds.filter((figure) => figure.value);
  const sum = filled.reduce((total, figure) => total + figure.value!, 0);
  const replies = printed?.value ?? sum;
  const isFar = replies >= closed.value * FAR_APART && replies - closed.value >= LEAST_DIFFERENCE;
  if (!isFar) return [];
  return [
    {
      message: 'far',
      args: { replies: formatNumber(replies), closed: formatNumber(closed.value) },
      expected: closed.value,
      actual: replies,
      figures: [closed, ...(printed?.value ? [printed] : filled)],
    },
  ];
}

export default defineCheck({
  id: 'annex-double-replies',
  basis: '国办发〔2014〕32号 附件《政府信息公开情况统计表》三（二）、（三）',
  severity: 'warning',
  needs: { indicators: ['requests.closed'] },
  texts: {
    'zh-CN': {
      title: '答复数与办结数',
      far: '各类答复共 {replies}，申请办结数只有 {closed}。',
      explanation:
        '一件申请可能有两种答复，但答复总数远多于办结数，多半是同一件重复计入了两类。请逐类核对。',
      weight: '个别申请有两种答复是正常的，相差一半以上就很少见，因此作存疑。',
    },
    'zh-TW': {
      title: '答復數與辦結數',
      far: '各類答復共 {replies}，申請辦結數只有 {closed}。',
      explanation:
        '一件申請可能有兩種答復，但答復總數遠多於辦結數，多半是同一件重複計入了兩類。請逐類核對。',
      weight: '個別申請有兩種答復是正常的，相差一半以上就很少見，因此作存疑。',
    },
    en: {
      title: 'Replies and applications closed',
      far: 'The replies come to {replies}, while only {closed} applications were closed.',
      explanation:
        'One application may be answered in two ways, but far more replies than applications closed usually means that the same ones were counted under two kinds.',
      weight:
        'Two answers to some applications are normal; half as many again are rare, hence a warning.',
    },
  },
  run: ({ sheets }) => failWith(sheets.flatMap(compareReplies)),
});
