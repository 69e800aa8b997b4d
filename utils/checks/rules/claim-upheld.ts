import { sentenceAt } from '../../text/prose.ts';
import { type CheckContext, quoteAt, type SectionProse } from '../check-context.ts';
import { defineCheck, type FindingDraft, failWith } from '../define-check.ts';
import { DISPUTE_GROUPS } from '../form-structure.ts';
import { SUITS } from '../prose-readings.ts';
import type { Sheet } from '../sheets.ts';

const UPHELD = /(?:均|全部|都)(?:获|予以|得到|被|为)?(?:结果)?维持/g;
const NOT_CORRECTED =
  /未(?:有|被)(?:依法)?纠[正错]|无(?:一)?(?:被)?纠[正错]|零败诉|零纠错|未败诉|没有败诉/g;

/** Results of which the claim says that there are none, and how sure a contradiction is. */
const DENIED = {
  upheld: ['corrected', 'other', 'pending'],
  not_corrected: ['corrected'],
} as const;

/** Reviews, suits or both: by the words of the sentence up to the claim. */
function groupsNamed(before: string): readonly string[] {
  const review = before.includes('复议');
  const suit = /诉讼|败诉/.test(before);
  if (review && !suit) return ['review'];
  return suit && !review ? SUITS : DISPUTE_GROUPS;
}

function judgeClaim(
  section: SectionProse,
  sheet: Sheet,
  claim: keyof typeof DENIED,
  match: RegExpExecArray,
): FindingDraft[] {
  const { prose } = section;
  const start = match.index;
  const end = start + match[0].length;
  const before = prose.folded.slice(sentenceAt(prose, start).start, end);
  if (!/复议|诉讼|败诉/.test(before)) return [];
  const figures = groupsNamed(before)
    .flatMap((group) => DENIED[claim].map((result) => `${group}.${result}`))
    .flatMap((code) => sheet.figure(code) ?? [])
    .filter((figure) => (figure.value ?? 0) > 0);
  if (figures.length === 0) return [];
  const isCorrected = figures.some((figure) => figure.label.includes('纠'));
  return [
    {
      message: 'differs',
      args: {
        claim: prose.original.slice(start, end),
        figures: figures.map((figure) => `${figure.label} ${figure.value}`).join('、'),
      },
      severity: isCorrected ? 'error' : 'warning',
      expected: 0,
      actual: figures[0]!.value,
      figures,
      quote: quoteAt(section, start, end),
    },
  ];
}

function judgeSection({ sheets }: CheckContext, section: SectionProse): FindingDraft[] {
  const { folded } = section.prose;
  const found = (
    [
      ['upheld', UPHELD],
      ['not_corrected', NOT_CORRECTED],
    ] as const
  ).flatMap(([claim, words]) =>
    [...folded.matchAll(words)].flatMap((match) =>
      sheets.slice(0, 1).flatMap((sheet) => judgeClaim(section, sheet, claim, match)),
    ),
  );
  // 「均获维持，继续保持零败诉」 is one claim.
  return found.slice(0, 1);
}

export default defineCheck({
  id: 'claim-upheld',
  basis: '国办公开办函〔2021〕30号、国办公开办函〔2019〕60号 表四',
  severity: 'warning',
  needs: { indicators: ['review.pending'] },
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
  run: (context) =>
    failWith(context.prose.flatMap((section) => judgeSection(context, section)).slice(0, 1)),
});
