import { defineCheck } from '../define-check.ts';
import { partsOf, stateForm } from '../sheet-equations.ts';

const EVENTS = ['response.press_conferences', 'response.interviews'];

export default defineCheck({
  id: 'annex-attendance',
  basis: '国办发〔2014〕32号 附件《政府信息公开情况统计表》二（二）',
  severity: 'error',
  needs: {},
  texts: {
    'zh-CN': {
      title: '主要负责同志参加次数',
      explanation: '“其中”主要负责同志参加的次数，不能多于新闻发布会总次数、在线访谈次数。',
      weight: '“其中”是总数的一部分，多于总数必有一个是错的。',
    },
    'zh-TW': {
      title: '主要負責同志參加次數',
      explanation: '「其中」主要負責同志參加的次數，不能多於新聞發布會總次數、在線訪談次數。',
      weight: '「其中」是總數的一部分，多於總數必有一個是錯的。',
    },
    en: {
      title: 'Attendance of heads',
      explanation:
        'The times that heads attended are a part (其中) of all press conferences or interviews.',
      weight: 'A part above its whole means that one of the two is wrong.',
    },
  },
  equations: stateForm(() =>
    EVENTS.map((event) => ({
      left: partsOf([`${event}_by_head`]),
      right: partsOf([event]),
      relation: 'at-most',
    })),
  ),
});
