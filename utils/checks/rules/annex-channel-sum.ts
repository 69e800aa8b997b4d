import { defineCheck } from '../define-check.ts';
import { CHANNELS } from '../form-structure.ts';
import { partsOf, stateForm } from '../sheet-equations.ts';

export default defineCheck({
  id: 'annex-channel-sum',
  basis: '国办发〔2014〕32号 附件《政府信息公开情况统计表》一（二）',
  severity: 'warning',
  needs: {},
  texts: {
    'zh-CN': {
      title: '公开渠道合计',
      explanation:
        '每条公开的信息至少经过一种渠道，各渠道相加应不少于主动公开政府信息数；同一信息经多种渠道公开的，可以更多。',
      weight: '各渠道之和偏少多半是漏填或错填，也可能有未列的渠道。',
    },
    'zh-TW': {
      title: '公開管道合計',
      explanation:
        '每條公開的信息至少經過一種渠道，各渠道相加應不少於主動公開政府信息數；同一信息經多種渠道公開的，可以更多。',
      weight: '各渠道之和偏少多半是漏填或錯填，也可能有未列的渠道。',
    },
    en: {
      title: 'Sum of channels',
      explanation:
        'Every item is published in some way, so the ways add up to at least 主动公开政府信息数; an item published in several ways makes them more.',
      weight: 'A smaller sum is most likely an omission or a slip, though a way may not be listed.',
    },
  },
  equations: stateForm(() => [
    {
      left: partsOf(['disclosure.total']),
      right: partsOf(CHANNELS),
      relation: 'at-most',
    },
  ]),
});
