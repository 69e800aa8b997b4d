import type { Catalogues } from '../translate.ts';

/**
 * Texts that all checks share; each rule's own stand in its file. `{formula}` is Chinese in every
 * language: it is made of official names and figures as printed.
 */
export const checksCatalogues: Catalogues = {
  'zh-CN': {
    'check.sum': '{formula}，差 {difference}。',
    'check.sum_suspect': '{formula}，差 {difference}。最可能的原因：{suspect} 应为 {suggested}。',
    'check.sum_suspects':
      '{formula}，差 {difference}。可能的原因（改动其中一处即可）：{suspects}。',
    'check.sum_pair':
      '{formula}，差 {difference}。两处一并改动即全部相符：{first} 应为 {first_suggested}，{second} 应为 {second_suggested}。',
    'check.sum_and_more': '{formula}，差 {difference}。相关的还有 {count} 处不符：{related}。',
    'check.sum_and_more_suspect':
      '{formula}，差 {difference}。最可能的原因：{suspect} 应为 {suggested}。同一原因还使 {count} 处不符：{related}。',
    'check.sum_and_more_suspects':
      '{formula}，差 {difference}。可能的原因（改动其中一处即可）：{suspects}。同一原因还使 {count} 处不符：{related}。',
    'check.sum_and_more_pair':
      '{formula}，差 {difference}。两处一并改动即全部相符：{first} 应为 {first_suggested}，{second} 应为 {second_suggested}。相关的还有 {count} 处不符：{related}。',
    'check.limit': '{formula}，多出 {difference}。',
    'check.limit_suspect':
      '{formula}，多出 {difference}。最可能的原因：{suspect} 应为 {suggested}。',
    'check.limit_suspects':
      '{formula}，多出 {difference}。可能的原因（改动其中一处即可）：{suspects}。',
    'check.limit_and_more': '{formula}，多出 {difference}。相关的还有 {count} 处不符：{related}。',
    'check.limit_and_more_suspect':
      '{formula}，多出 {difference}。最可能的原因：{suspect} 应为 {suggested}。同一原因还使 {count} 处不符：{related}。',
    'check.limit_and_more_suspects':
      '{formula}，多出 {difference}。可能的原因（改动其中一处即可）：{suspects}。同一原因还使 {count} 处不符：{related}。',
    'check.crashed': '检查项“{rule}”运行出错，未作判断。这是本工具的问题，与报告内容无关。',
  },
  'zh-TW': {
    'check.sum': '{formula}，差 {difference}。',
    'check.sum_suspect': '{formula}，差 {difference}。最可能的原因：{suspect} 應為 {suggested}。',
    'check.sum_suspects':
      '{formula}，差 {difference}。可能的原因（更改其中一處即可）：{suspects}。',
    'check.sum_pair':
      '{formula}，差 {difference}。兩處一併更改即全部相符：{first} 應為 {first_suggested}，{second} 應為 {second_suggested}。',
    'check.sum_and_more': '{formula}，差 {difference}。相關的還有 {count} 處不符：{related}。',
    'check.sum_and_more_suspect':
      '{formula}，差 {difference}。最可能的原因：{suspect} 應為 {suggested}。同一原因還使 {count} 處不符：{related}。',
    'check.sum_and_more_suspects':
      '{formula}，差 {difference}。可能的原因（更改其中一處即可）：{suspects}。同一原因還使 {count} 處不符：{related}。',
    'check.sum_and_more_pair':
      '{formula}，差 {difference}。兩處一併更改即全部相符：{first} 應為 {first_suggested}，{second} 應為 {second_suggested}。相關的還有 {count} 處不符：{related}。',
    'check.limit': '{formula}，多出 {difference}。',
    'check.limit_suspect':
      '{formula}，多出 {difference}。最可能的原因：{suspect} 應為 {suggested}。',
    'check.limit_suspects':
      '{formula}，多出 {difference}。可能的原因（更改其中一處即可）：{suspects}。',
    'check.limit_and_more': '{formula}，多出 {difference}。相關的還有 {count} 處不符：{related}。',
    'check.limit_and_more_suspect':
      '{formula}，多出 {difference}。最可能的原因：{suspect} 應為 {suggested}。同一原因還使 {count} 處不符：{related}。',
    'check.limit_and_more_suspects':
      '{formula}，多出 {difference}。可能的原因（更改其中一處即可）：{suspects}。同一原因還使 {count} 處不符：{related}。',
    'check.crashed': '檢查項目「{rule}」執行時出錯，未作判斷。這是本工具的問題，與報告內容無關。',
  },
  en: {
    'check.sum': '{formula}, off by {difference}.',
    'check.sum_suspect':
      '{formula}, off by {difference}. Most likely cause: {suspect} should be {suggested}.',
    'check.sum_suspects':
      '{formula}, off by {difference}. Possible causes, any one of which would do: {suspects}.',
    'check.sum_pair':
      '{formula}, off by {difference}. Two changes together make everything agree: {first} should be {first_suggested}, {second} should be {second_suggested}.',
    'check.sum_and_more':
      '{formula}, off by {difference}. {count} related sums do not hold either: {related}.',
    'check.sum_and_more_suspect':
      '{formula}, off by {difference}. Most likely cause: {suspect} should be {suggested}. The same cause breaks {count} more: {related}.',
    'check.sum_and_more_suspects':
      '{formula}, off by {difference}. Possible causes, any one of which would do: {suspects}. The same cause breaks {count} more: {related}.',
    'check.sum_and_more_pair':
      '{formula}, off by {difference}. Two changes together make everything agree: {first} should be {first_suggested}, {second} should be {second_suggested}. {count} related sums do not hold either: {related}.',
    'check.limit': '{formula}, {difference} too many.',
    'check.limit_suspect':
      '{formula}, {difference} too many. Most likely cause: {suspect} should be {suggested}.',
    'check.limit_suspects':
      '{formula}, {difference} too many. Possible causes, any one of which would do: {suspects}.',
    'check.limit_and_more':
      '{formula}, {difference} too many. {count} related sums do not hold either: {related}.',
    'check.limit_and_more_suspect':
      '{formula}, {difference} too many. Most likely cause: {suspect} should be {suggested}. The same cause breaks {count} more: {related}.',
    'check.limit_and_more_suspects':
      '{formula}, {difference} too many. Possible causes, any one of which would do: {suspects}. The same cause breaks {count} more: {related}.',
    'check.crashed':
      'The check “{rule}” crashed and decided nothing. The fault is ours, not the report’s.',
  },
};
