import type { IssuerKind, IssuerLevel } from '../model.ts';
import { foldText } from '../text/fold.ts';
import { isPrefectureCity } from './prefecture-cities.ts';

/** What kind of body a name tells of; null where it tells of none. */
export function classifyIssuerKind(issuer: string): IssuerKind | null {
  const name = foldText(issuer);
  if (/(?:公司|集团|银行|企业)$/.test(name)) return 'enterprise';
  if (/(?:政府|委|党委)?办公[厅室]$|政府办$/.test(name)) return 'office';
  if (/(?:街道|政府|街道办事处|管理委员会|管委会)$/.test(name)) return 'government';
  if (/(?:局|厅|委员会|委|部|署|队|处|站|所|中心)$/.test(name)) return 'department';
  return null;
}

const PROVINCE = /^.{2,7}?(?:省|自治区)/;
const MUNICIPALITY = /^(?:北京|天津|上海|重庆)市/;
const PREFECTURE = /^.{2,9}?(?:自治州|州(?=.{1,8}[县市区旗])|盟|地区)/;
const COUNTY = /^.{1,12}?(?:自治县|县|自治旗|旗|林区|特区|新区|开发区|高新区|区)/;
const TOWNSHIP = /^.{1,8}?(?:街道|镇|(?<!城)乡|苏木)/;
const CENTRAL =
  /^(?:国务院|国家|中国|中华人民共和国|(?:[^省市县区州盟旗镇乡]{2,8}(?:部|署|总局|总署|委员会)$))/;

/** Level of government by the places in a body's name, from the widest down; null where no place tells. */
export function classifyIssuerLevel(issuer: string): IssuerLevel | null {
  let rest = foldText(issuer);
  let level: IssuerLevel | null = null;
  const take = (place: RegExp, found: IssuerLevel): boolean => {
    const match = place.exec(rest);
    if (!match) return false;
    rest = rest.slice(match[0].length);
    level = found;
    return true;
  };
  const municipal = take(MUNICIPALITY, 'province');
  if (!municipal) {
    if (CENTRAL.test(rest)) return 'central';
    take(PROVINCE, 'province');
    takeCity();
    take(PREFECTURE, 'city');
  }
  if (!takeCity()) take(COUNTY, 'county');
  take(TOWNSHIP, 'township');
  return level;

  /** 达州市 is at prefecture level; 万源市, below it or alone, at county level. */
  function takeCity(): boolean {
    const city = /^([^县区旗镇乡]{2,6}?)市(?!场)/.exec(rest);
    if (!city) return false;
    rest = rest.slice(city[0].length);
    level = level === 'city' || !isPrefectureCity(city[1]!) ? 'county' : 'city';
    return true;
  }
}
