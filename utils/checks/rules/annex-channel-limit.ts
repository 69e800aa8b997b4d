import { defineCheck } from '../define-check.ts';
import { CHANNELS } from '../form-structure.ts';
import { partsOf, stateForm } from '../sheet-equations.ts';

export default defineCheck({
  id: 'annex-channel-limit',
  basis: '国办发〔2014〕32号 附件《政府信息公开情况统计表》一（二）',
  severity: 'warning',
  needs: {},
  texts: {
    'zh-CN': {
      title: '单一渠道公开数',
      explanation: '经任何一种渠道公开的信息数，不应多于主动公开政府信息数。',
      weight: '渠道数多于总数很可能有一个填错，也可能总数只计一部分单位。',
    },
    'zh-TW': {
      title: '單一渠道公開數',
      explanation: '經任何一種渠道公開的信息數，不應多於主動公開政府信息數。',
      weight: '渠道數多於總數很可能有一個填錯，也可能總數只計一部分單位。',
    },
    en: {
      title: 'Single channels',
      explanation: 'No single way of publishing carries more than 主动公开政府信息数.',
      weight:
        'A channel above the total is very likely a slip, though the total may count fewer bodies.',
    },
  },
  equations: stateForm(() =>
    CHANNELS.map((channel) => ({
      left: partsOf([channel]),
      right: partsOf(['disclosure.total']),
      relation: 'at-most',
    })),
  ),
});
