/** Pinyin in brackets after characters, as on seized domains (domain.md §5, spam mirrors). */
import type { Random } from '../random.ts';

/** Characters, traditional forms beside the simplified ones, with their reading. */
const READINGS =
  '復fù 複fù 開kāi 關guān 報bào 國guó 務wù 機jī 構gòu 規guī 範fàn 條tiáo 數shù 處chù 理lǐ 決jué 許xǔ 罰fá 強qiáng 費fèi 額é 單dān 萬wàn 類lèi 總zǒng 計jì 個gè 會huì 實shí 現xiàn 應yīng 當dāng 轉zhuǎn 繼jì 續xù 辦bàn 結jié 訴sù 訟sòng 議yì 維wéi 糾jiū 審shěn 經jīng 後hòu 問wèn 題tí 進jìn 項xiàng 資zī 訊xùn 動dòng 請qǐng 據jù 業yè 組zǔ 織zhī 務wù 電diàn 網wǎng 為wèi 於yú 與yǔ 對duì 時shí 間jiān 發fā 標biāo 準zhǔn 統tǒng 監jiān 導dǎo 級jí 縣xiàn 區qū 鄉xiāng 鎮zhèn 門mén 廳tīng 財cái 育yù 環huán 護hù 衛wèi 農nóng 村cūn 產chǎn 術shù 責zé 認rèn 確què 內nèi 屬shǔ 過guò 執zhí 錄lù 詢xún 檢jiǎn 驗yàn 補bǔ 償cháng 內nèi 答dá 覆fù 收shōu 政zhèng 府fǔ 公gōng 申shēn 年nián 度dù 工gōng 作zuò 情qíng 况kuàng 況kuàng 主zhǔ 要yào 信xìn 息xī 依yī 法fǎ 行xíng 其qí 他tā 本běn';

const TABLE = new Map(
  READINGS.split(' ').map((entry) => [entry.slice(0, 1), entry.slice(1)] as const),
);

const TONES: Record<string, string> = Object.fromEntries(
  [...'āáǎà']
    .map((c) => [c, 'a'])
    .concat(
      [...'ēéěè'].map((c) => [c, 'e']),
      [...'īíǐì'].map((c) => [c, 'i']),
      [...'ōóǒò'].map((c) => [c, 'o']),
      [...'ūúǔù'].map((c) => [c, 'u']),
    ),
);

/** A function that writes readings behind characters, the same for the whole page. */
export function createPinyinWriter(
  random: Random,
  options: { tones: boolean; share: number },
): (text: string) => string {
  const chosen = new Map(
    [...TABLE].flatMap(([char, reading]) => {
      if (!random.chance(options.share)) return [];
      const plain = reading.replace(/[^a-z]/g, (letter) => TONES[letter] ?? letter);
      return [[char, options.tones ? reading : plain] as const];
    }),
  );
  return (text) =>
    text.replace(/\p{Script=Han}/gu, (char) => {
      const reading = chosen.get(char);
      return reading ? `${char}(${reading})` : char;
    });
}
