import { sentenceAt } from '../../text/prose.ts';
import { counted, judgeClaims } from '../claims.ts';
import { defineCheck } from '../define-check.ts';
import { SUITS } from '../prose-readings.ts';

/** All upheld, or none corrected. */
const CLAIMS =
  /(?:均|全部|都)(?:获|予以|得到|被|为)?(?:结果)?维持|未(?:有|被)(?:依法)?纠[正错]|无(?:一)?(?:被)?纠[正错]|没有被?(?:依法)?纠[正错]|零败诉|零纠错|未败诉|没有败诉/g;

const SUIT_GROUPS = [...SUITS, 'litigation'];
const NOT_UPHELD = ['corrected', 'other', 'pending'];

const codesOf = (groups: readonly string[], results: readonly string[]) =>
  groups.flatMap((group) => results.map((result) => `${group}.${result}`));

/** All cells that a claim may be about. */
const CODES = codesOf(['review', ...SUIT_GROUPS], NOT_UPHELD);

/** Reviews, suits or both: by the words of the sentence up to the claim. */
function groupsNamed(before: string): readonly string[] {
  const review = before.includes('复议');
  const suit = /诉讼|败诉/.test(before);
  return [...(review ? ['review'] : []), ...(suit ? SUIT_GROUPS : [])];
}

export default defineCheck({
  id: 'claim-upheld',
  basis: '国办公开办函〔2021〕30号、国办公开办函〔2019〕60号 表四；国办发〔2014〕32号 附件四、五',
  severity: 'warning',
  needs: { indicators: ['review.corrected'] },
  texts: {
    'zh-CN': {
      title: '“均获维持”与表',
      differs: '正文说“{claim}”，表中却有 {figures}。',
      explanation: '均获维持，就没有纠正、其他结果和尚未审结的案件。请改正文或核对表四。',
      weight: '有纠正的，两处不能同时正确；只有尚未审结的，可能是只说已审结的案件，因此作存疑。',
    },
    'zh-TW': {
      title: '「均獲維持」與表',
      differs: '正文說「{claim}」，表中卻有 {figures}。',
      explanation: '均獲維持，就沒有糾正、其他結果和尚未審結的案件。請改正文或核對表四。',
      weight: '有糾正的，兩處不能同時正確；只有尚未審結的，可能是只說已審結的案件，因此作存疑。',
    },
    en: {
      title: '“All upheld” against the table',
      differs: 'The text says “{claim}”, the table has {figures}.',
      explanation:
        'Where all are upheld, none is corrected, otherwise decided or pending. Correct the text or the table.',
      weight:
        'With corrected cases both cannot be right; with pending ones the text may mean decided cases, hence a warning.',
    },
  },
  run(context) {
    const countedOf = (codes: readonly string[]) =>
      counted(codes.map((code) => context.sheets[0]!.figure(code)));
    return judgeClaims(
      context,
      countedOf(CODES),
      { words: ['维持', '纠', '败诉'], pattern: CLAIMS },
      ({ section: { prose }, start, end }) => {
        const before = prose.folded.slice(sentenceAt(prose, start).start, end);
        // Where all are upheld, none is decided otherwise or pending either.
        const results = before.endsWith('维持') ? NOT_UPHELD : ['corrected'];
        return countedOf(codesOf(groupsNamed(before), results));
      },
      (figures) => figures.some(({ label }) => label.includes('纠')),
    );
  },
});
