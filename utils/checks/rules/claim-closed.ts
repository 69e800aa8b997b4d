import { clauseBefore } from '../../text/prose.ts';
import { counted, judgeClaims } from '../claims.ts';
import { defineCheck } from '../define-check.ts';
import { isNarrowed, OTHER_SUBJECT } from '../prose-equations.ts';

/** 按期 and 按时 speak only of what was due. */
const CLOSED =
  /(?:全部|均已?|都已?|已全部|所有申请(?:全部|均|都)?)(?:依法)?(?:办结|办理完毕|办理完成|处理完毕)/g;
const CLAIM = { words: ['办结', '完'], pattern: CLOSED };
const ONLY_DUE = /按[期时]|到期|已审结/;

export default defineCheck({
  id: 'claim-closed',
  basis: '国办公开办函〔2021〕30号、国办公开办函〔2019〕60号 表三“四、结转下年度继续办理”',
  severity: 'warning',
  needs: { indicators: ['applications.carried_out'] },
  texts: {
    'zh-CN': {
      title: '“全部办结”与结转',
      differs: '正文说“{claim}”，表中结转下年度继续办理 {count} 件。',
      explanation: '有结转的，就没有全部办结。请改正文或核对表三。',
      weight: '正文可能只说已到期的申请，因此作存疑。',
    },
    'zh-TW': {
      title: '「全部辦結」與結轉',
      differs: '正文說「{claim}」，表中結轉下年度繼續辦理 {count} 件。',
      explanation: '有結轉的，就沒有全部辦結。請改正文或核對表三。',
      weight: '正文可能只說已到期的申請，因此作存疑。',
    },
    en: {
      title: '“All closed” against what is carried over',
      differs: 'The text says “{claim}”, the table carries {count} into the next year.',
      explanation: 'What is carried over is not closed. Correct the text or the table.',
      weight: 'The text may mean only applications that were due, hence a warning.',
    },
  },
  run(context) {
    const open = counted([context.sheets[0]!.figure('applications.carried_out', 'total')]);
    return judgeClaims(context, open, CLAIM, ({ section, start, words }) => {
      const before = clauseBefore(section.prose, start);
      const isAbout = /申请/.test(words) && !OTHER_SUBJECT.test(before);
      return isAbout && !ONLY_DUE.test(before) && !isNarrowed(before, context.report) ? open : [];
    });
  },
});
