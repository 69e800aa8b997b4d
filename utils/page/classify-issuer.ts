import type { IssuerKind, IssuerLevel } from '../model.ts';
import { foldText } from '../text/fold.ts';

const MUNICIPALITIES = /^(?:北京|天津|上海|重庆)市/;
const CENTRAL = /^(?:国务院|国家|中国|中华人民共和国|[^省市县区]{2,8}部$|海关总署|审计署)/;

/** What kind of body a name tells of; null where it tells of none. */
export function classifyIssuerKind(issuer: string): IssuerKind | null {
  const name = foldText(issuer);
  if (/(?:公司|集团|银行|企业)$/.test(name)) return 'enterprise';
  if (/(?:政府|委|党委)?办公[厅室]$|政府办$/.test(name)) return 'office';
  if (/街道办事处$|街道$|政府$/.test(name)) return 'government';
  if (/管理委员会$|管委会$/.test(name)) return 'government';
  if (/(?:局|厅|委员会|委|部|署|队|处|站|所|中心)$/.test(name)) return 'department';
  return null;
}

/** Level of government of a body's name, by the last place in it; null where no place tells. */
export function classifyIssuerLevel(issuer: string): IssuerLevel | null {
  const name = foldText(issuer).replace(/人民政府.*$/, '');
  if (/(?:镇|乡|街道(?:办事处)?|苏木)$/.test(name)) return 'township';
  const full = foldText(issuer);
  const place = lastPlace(full);
  if (!place) return CENTRAL.test(full) ? 'central' : null;
  return place;
}

function lastPlace(name: string): IssuerLevel | null {
  if (/^.{1,12}(?:街道|镇|乡)(?:办事处|人民政府)/.test(name)) return 'township';
  const afterCity = name.replace(MUNICIPALITIES, '');
  const municipal = afterCity !== name;
  if (
    /^(?:.{1,8}(?:市|州|盟|地区))?.{1,8}(?:县|旗|自治县|新区|区)(?!域)/.test(afterCity) &&
    !/^.{2,5}自治区/.test(afterCity)
  )
    return 'county';
  if (/^.{2,8}?(?:省|自治区)/.test(name)) {
    const rest = name.replace(/^.{2,8}?(?:省|自治区)/, '');
    return /^.{2,6}(?:市|州|盟|地区)/.test(rest)
      ? /^.{2,6}(?:市|州|盟|地区).{1,6}(?:县|区|旗|市)/.test(rest)
        ? 'county'
        : 'city'
      : 'province';
  }
  if (municipal) return 'province';
  if (/^.{1,6}市.{1,5}市/.test(name)) return 'county';
  if (/^.{2,8}(?:市|自治州|州|盟|地区)/.test(name)) return 'city';
  return null;
}
