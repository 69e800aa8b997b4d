import type { IssuerKind, IssuerLevel, Region } from '../model.ts';
import { foldText } from '../text/fold.ts';
import { isPrefectureCity } from './prefecture-cities.ts';

const KINDS: [IssuerKind, RegExp][] = [
  ['department', /人民银行/],
  ['enterprise', /(?:公司|集团|银行|企业|厂)$/],
  ['office', /(?:政府|委|党委)?办公[厅室]$|政府办$/],
  ['government', /(?:街道|政府(?:机关)?|街道办事处|(?<!监督|城市|综合|事务)管理委员会|管委会)$/],
  ['other', /(?:学校|大学|学院|医院|法院|检察院|协会|总会|工会|联合会|联合?社|合作社|馆|党组)$/],
  ['department', /(?:局|厅|委员会|委|部|署|队|处|站|所|中心|银行|海关|办|院|社)$/],
];

/** What kind of body a name tells of; null where it tells of none. */
export function classifyIssuerKind(issuer: string): IssuerKind | null {
  const name = withoutNote(issuer);
  return KINDS.find(([, words]) => words.test(name))?.[0] ?? null;
}

/** Folded, without a note in brackets: 海关总署（本级机关）. */
function withoutNote(issuer: string): string {
  return foldText(issuer).replace(/\([^()]*\)$/, '');
}

const PROVINCE = /^(?:.{2,7}?(?:省|自治区)|自治区)/;
const MUNICIPALITY = /^(?:北京|天津|上海|重庆)市/;
const PREFECTURE = /^(?:.{2,9}?(?:自治州|州(?=.{1,8}[县市区旗])|盟|地区)|.{1,4}州(?=人民政府))/;
/** Some cities have the word of another place in their names. */
const CITY = /^(?:[^县区旗镇乡]{2,6}?|景德镇|镇江|[新萍桐宁湘]乡)市(?!场)/;
const COUNTY = /^.{1,12}?(?:自治县|县|自治旗|旗(?![镇乡街])|林区|特区|新区|开发区|高新区|区)/;
const TOWNSHIP = /^(?!城[镇乡]).{1,8}?(?:街道|镇|(?<!城)乡|苏木)/;
const CENTRAL =
  /^(?:国务院|国家|中国|中华人民共和国|(?:[^省市县区州盟旗镇乡]{2,12}(?:部|署|总局|总署|委员会)$))/;
/** A central body before the name of its branch: 国家税务总局宿迁市税务局, 国家统计局宿迁调查队. */
const BRANCH_OF =
  /^(?:国家[^省市县区]{2,8}?总?局|中国[^省市县区]{2,12}?(?:银行|局|委员会)|中华人民共和国)(?=.{2})/;

/** What the places in a body's name tell of it. */
export interface Seat {
  /** The level of its government; null where no place tells. */
  level: IssuerLevel | null;
  /** As the name prints them. */
  region: Region;
}

/** The places in a body's name, from the widest down. */
export function readSeat(issuer: string): Seat {
  const name = withoutNote(issuer);
  const region: Region = {};
  let level: IssuerLevel | null = null;
  let at = 0;
  const take = (found: Exclude<IssuerLevel, 'central'>, length: number | undefined): boolean => {
    if (!length) return false;
    region[found] = issuer.slice(at, at + length);
    at += length;
    level = found;
    return true;
  };
  const takePlace = (found: Exclude<IssuerLevel, 'central'>, place: RegExp): boolean =>
    take(found, place.exec(name.slice(at))?.[0].length);

  at = BRANCH_OF.exec(name)?.[0].length ?? 0;
  if (at === 0 && CENTRAL.test(name)) return { level: 'central', region };
  if (!takePlace('province', MUNICIPALITY)) {
    takePlace('province', PROVINCE);
    takeCity();
    takePlace('city', PREFECTURE);
  }
  if (!region.county && !takeCity()) takePlace('county', COUNTY);
  // 东城区人民政府东四街道办事处
  if (name.startsWith('人民政府', at) && at + 4 < name.length) at += 4;
  takePlace('township', TOWNSHIP);
  if (level === null && CENTRAL.test(name) && !takeBareCity()) level = 'central';
  return { level, region };

  /** 达州市 is at prefecture level; 万源市, below it or alone, at county level. */
  function takeCity(): boolean {
    const city = CITY.exec(name.slice(at))?.[0];
    const isCounty = level === 'city' || !isPrefectureCity(city?.slice(0, -1) ?? '');
    return take(isCounty ? 'county' : 'city', city?.length);
  }

  /** The branch of a central body is named after its city without 市. */
  function takeBareCity(): boolean {
    const length = [2, 3, 4].find((one) => isPrefectureCity(name.slice(at, at + one)));
    return take('city', length);
  }
}
