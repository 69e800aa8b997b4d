/** Simplified text as pages in traditional script show it (domain.md §6). */
import * as OpenCC from 'opencc-js';

export type Variant = 't' | 'tw' | 'twp' | 'hk';

const converters = new Map<Variant, (text: string) => string>();

/** Characters for `t`, Taiwan's or Hong Kong's forms for `tw` and `hk`, Taiwan's words for `twp`. */
export function toTraditional(text: string, variant: Variant): string {
  let convert = converters.get(variant);
  if (!convert) {
    convert = OpenCC.Converter({ from: 'cn', to: variant });
    converters.set(variant, convert);
  }
  return convert(text);
}

/** Words that converters change besides the characters, in traditional script: domain.md §6. */
export const TAIWAN_WORDS: [word: string, taiwan: string[]][] = [
  ['信息', ['資訊']],
  ['文件', ['檔案']],
  ['項目', ['專案']],
  ['網絡', ['網路']],
  ['在線', ['線上']],
  ['發布', ['釋出', '發佈']],
  ['設置', ['設定']],
  ['程序', ['程式']],
  ['窗口', ['視窗']],
  ['應用', ['套用']],
  ['幼兒園', ['幼稚園']],
  ['聯繫', ['聯絡']],
];

/** Characters with several traditional forms: which one stands on a page is chance. */
export const AMBIGUOUS: [form: RegExp, forms: string[]][] = [
  [/[複復覆](?=議)/g, ['複', '復', '覆']],
  [/答[復覆]/g, ['答復', '答覆']],
  [/反[復覆]/g, ['反復', '反覆']],
  [/重[複復]/g, ['重複', '重復']],
  [/[制製](?=發)/g, ['制', '製']],
  [/[制製](?=作)/g, ['制', '製']],
  [/[采採](?=購)/g, ['采', '採']],
  [/[於于]/g, ['於', '于']],
  [/[爲為]/g, ['爲', '為']],
  [/[衆眾]/g, ['衆', '眾']],
  [/[閱閲]/g, ['閱', '閲']],
  [/[祕秘]密/g, ['祕密', '秘密']],
  [/發[佈布]/g, ['發佈', '發布']],
  [/[裏裡]/g, ['裏', '裡', '里']],
  [/[後后]/g, ['後', '后']],
  [/[台臺]/g, ['台', '臺']],
  [/聯[繫系]/g, ['聯繫', '聯系']],
];
