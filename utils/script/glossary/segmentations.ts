import { CHARACTER_TABLE, type GlossaryEntry } from './entry.ts';

/**
 * Where the longest known phrase from the left is not what the sentence says
 * (被髮左衽, 瞭如指掌 and 編髮 are words, but not in 被发现, 展示了如何 and 编发信息).
 */
export const SEGMENTATIONS: readonly GlossaryEntry[] = [
  { hans: '被发', hant: '被發', source: CHARACTER_TABLE },
  { hans: '编发', hant: '編發', source: CHARACTER_TABLE },
  { hans: '了如', hant: '了如', source: CHARACTER_TABLE },
  { hans: '了如指掌', hant: '瞭如指掌', source: '教育部《重編國語辭典修訂本》「瞭如指掌」' },
  { hans: '了解读', hant: '了解讀', source: CHARACTER_TABLE },
  { hans: '了解剖', hant: '了解剖', source: CHARACTER_TABLE },
  { hans: '并为', hant: '並為', source: CHARACTER_TABLE },
  { hans: '参与制作', hant: '參與製作', source: CHARACTER_TABLE },
  { hans: '参与制造', hant: '參與製造', source: CHARACTER_TABLE },
  { hans: '定制定', hant: '定制定', source: CHARACTER_TABLE },
  { hans: '定制度', hant: '定制度', source: CHARACTER_TABLE },
  { hans: '定制发', hant: '定制發', source: CHARACTER_TABLE },
  { hans: '会签', hant: '會簽', source: CHARACTER_TABLE },
  { hans: '签批', hant: '簽批', source: CHARACTER_TABLE },
  { hans: '制证', hant: '製證', source: CHARACTER_TABLE },
  { hans: '复函', hant: '覆函', source: CHARACTER_TABLE },
];
