/** Sentences on review, suits and fees: domain.md §3.4 (words against figures, pending cases, two kinds of fees). */
import type { TemplateRow } from '../template.ts';

export const REVIEW_TEMPLATES: TemplateRow[] = [
  [
    'review',
    '因政府信息公开引发行政复议{a 件}、行政诉讼{b 件}。',
    'a:=review; b:=suits; if a>=1; if b>=1',
  ],
  ['review', '发生行政复议{a 件}。', 'a:=review; if a>=1'],
  [
    'review',
    '政府信息公开类行政复议案件{a 件}，其中维持{b 件}，纠正{c 件}，其他结果{d 件}，尚未审结{e 件}。',
    'a:=review; if a>=3; b:=reviewUpheld; c:=reviewCorrected; d:=reviewOther; e:=reviewPending; a=b+c+d+e',
    { era: 'new' },
  ],
  [
    'review',
    '审结行政复议{a 件}，另有尚未审结的{e 件}。',
    'e:=reviewPending; if e>=1; a:=reviewUpheld+reviewCorrected+reviewOther; if a>=1',
    { era: 'new' },
  ],
  [
    'review',
    '{year}年政府信息公开方面的行政复议{a 件}，均获维持。',
    'a:=review; if a>=1; c:=reviewCorrected; if c=0; d:=reviewOther; if d=0; e:=reviewPending; if e=0',
    { era: 'new' },
  ],
  [
    'review',
    '行政复议{a 件}，未被纠错。',
    'a:=review; if a>=1; c:=reviewCorrected; if c=0; e:=reviewPending; if e=0',
    { era: 'new', means: ['未被纠错', 'reviewCorrected', 0] },
  ],
  [
    'review',
    '行政复议{a 件}，其中被纠正{c 件}，反映出文书质量还需提高。',
    'a:=review; c:=reviewCorrected; if c>=1; a>c',
  ],
  [
    'review',
    '行政诉讼{b 件}，其中未经复议直接起诉{a 件}，复议后起诉{c 件}。',
    'b:=suits; if b>=1; a:=suitsDirect; c:=suitsAfter; b=a+c',
    { era: 'new' },
  ],
  [
    'review',
    '行政诉讼案件{b 件}，其中结果维持{a 件}。',
    'b:=suits; a:=suitsUpheld; if a>=1; b>a',
    { era: 'new' },
  ],
  ['review', '因信息公开被提起行政诉讼{b 件}。', 'b:=suits; if b>=1'],
  [
    'review',
    '全年未发生因政府信息公开被申请行政复议、提起行政诉讼的情形。',
    'a:=review; b:=suits; if a=0; if b=0',
    { means: ['未发生因政府信息公开被申请行政复议', 'review', 0] },
  ],
  [
    'review',
    '行政复议为{a 件}，行政诉讼为{b 件}，举报投诉为{c 件}。',
    'a:=review; b:=suits; if a=0; if b=0; c:=complaints; if c=0',
    { era: 'old' },
  ],
  [
    'review',
    '因政府信息公开申请行政复议{a 件}、提起行政诉讼{b 件}。',
    'a:=review; b:=suits; if a=0; if b=0',
  ],
  [
    'review',
    '行政复议{a 件}，维持{b 件}、被依法纠错{c 件}、其他情形{d 件}。',
    'a:=review; if a>=2; b:=reviewUpheld; c:=reviewCorrected; d:=reviewOther; a=b+c+d',
    { era: 'old' },
  ],
  [
    'review',
    '收到有关政府信息公开的举报投诉{a 件}，已办结。',
    'a:=complaints; if a>=1',
    { era: 'old' },
  ],
  [
    'review',
    '{year}年没有行政诉讼案件。',
    'b:=suits; if b=0',
    { means: ['没有行政诉讼案件', 'suits', 0] },
  ],
  ['fees', '{year}年，{we}未收取信息处理费。', '', { era: 'new' }],
  [
    'fees',
    '本年度发出收费通知{n 件}，收取信息处理费{m 元}。',
    'n~1..6; m~100..2900',
    { era: 'new' },
  ],
  [
    'fees',
    '依据信息处理费管理办法，{year}年对{n 件}申请收取信息处理费{w 元}，其中{a 件 汉}按件计收{b 元}，{c 件 汉}按量计收{d 元}。',
    'n~3..9; n=a+c; w~400..2900; w=b+d',
    { era: 'new' },
  ],
  ['fees', '政府信息公开信息处理费收取总金额为{z 元}。', 'z~0..0', { era: 'new' }],
  ['fees', '没有产生信息处理费，行政事业性收费情况见上表。', '', { era: 'new' }],
  [
    'fees',
    '{we}严格执行信息处理费有关规定，年内发出的收费通知数和总金额都是零。',
    '',
    { era: 'new' },
  ],
  [
    'fees',
    '{year}年依申请提供政府信息没有收取任何费用。',
    'c:=charged; if c=0',
    { era: 'old', means: ['没有收取任何费用', 'charged', 0] },
  ],
  [
    'fees',
    '依申请公开信息收取的检索、复制、邮寄等费用共{c 万元}。',
    'c:=charged; if c>=0',
    { era: 'old' },
  ],
  ['fees', '对低保对象和残疾人等减免费用{n 人次}。', 'n~0..9', { era: 'old' }],
  ['fees', '{we}没有因公开信息而收费。', 'c:=charged; if c=0', { era: 'old' }],
];
