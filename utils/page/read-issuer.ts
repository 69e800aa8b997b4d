import { foldText } from '../text/fold.ts';
import { issuerPart } from './read-title.ts';

const FIELD =
  /(?:发布机构|发布单位|公开机构|公开主体|发文机关|制发机关|信息来源|文章来源|来源|单位名称) ?: ?([^\s|,;:()[\]"]{3,30})/g;
/** What the name of a body ends with; a name without it is a place. */
const BODY_END =
  /(?:人民政府|政府|委员会|办公[厅室]|委|办|局|厅|部|署|院|处|所|中心|队|公司|集团|银行|学校|大学|医院|法院|检察院|协会|总会|联合会|站|馆|社|党组)$/;
const PLACE_END = /(?:省|自治区|市|县|区|旗|州|盟|镇|乡|街道|新区|开发区|地区)$/;
/** A name in running text: places, then a body. */
const NAME_IN_PROSE =
  /(?:[\u4e00-\u9fa5]{1,6}[省市县区旗州盟]){0,3}[\u4e00-\u9fa5]{2,9}?(?:人民政府(?:办公[厅室])?|街道办事处|管理委员会|委员会|局|厅)/g;
/** A report that names itself in its opening: 现将开江县人民政府2021年政府信息公开年度报告向社会公布. */
const SELF_NAMED =
  /(?:现将|现公布|现发布|编制(?:了|完成)?|形成(?:了)?|公布|发布|^)([^,，。;:、\s《》\d]{3,24}?)(?:20\d\d ?年)?度?政[府务]信息公开(?:工作)?年度报告/g;
const NOT_OF_A_NAME =
  /^.*(?:是|为|在|由|对|向|按照|根据|以及|现将|本年度报告|和|与|及|各|将|把|被|经|请|到|的|了)(?=[\u4e00-\u9fa5]{3})/;

/**
 * The issuing body as the title prints it. Where the title names only a place, its full name from the page's fields
 * or prose, else place + 人民政府; without a title, the fullest name in those. In the page's own script; null where nothing tells.
 */
export function readIssuer(title: string | null, lines: readonly string[]): string | null {
  const printed = title ? issuerPart(title) : '';
  if (printed !== '' && isBody(printed)) return printed;
  const names = [...fieldNames(lines), ...selfNames(lines), ...proseNames(lines)];
  if (printed !== '') {
    const fuller = names.find(
      (name) =>
        foldText(name).includes(foldText(printed)) && /(?:人民政府|[办辦]事[处處])$/.test(name),
    );
    if (fuller) return fuller.slice(Math.max(0, foldText(fuller).indexOf(foldText(printed))));
    return isPlace(printed) ? printed + ownerOf(printed, title!) : printed;
  }
  const [self] = selfNames(lines);
  return self ? fullest(names.filter((name) => name.endsWith(self))) : mostNamed(names);
}

/** The body that speaks for a place, in the title's script. */
function ownerOf(place: string, title: string): string {
  if (!/街道$/.test(place)) return '人民政府';
  return foldText(title) === title ? '办事处' : '辦事處';
}

function isBody(name: string): boolean {
  return BODY_END.test(foldText(name));
}

function isPlace(name: string): boolean {
  return PLACE_END.test(foldText(name));
}

function fieldNames(lines: readonly string[]): string[] {
  const names: string[] = [];
  for (const line of lines) {
    if (line.length > 400) continue;
    for (const match of foldText(line).matchAll(FIELD)) {
      const end = match.index + match[0].length;
      const name = line.slice(end - match[1]!.length, end);
      if (isBody(name)) names.push(name);
    }
  }
  return names;
}

function selfNames(lines: readonly string[]): string[] {
  return lines.slice(0, 40).flatMap((line) => {
    const text = line.slice(0, 1500);
    return [...foldText(text).matchAll(SELF_NAMED)].flatMap((match) => {
      const start = match.index + match[0].indexOf(match[1]!);
      const name = text.slice(start, start + match[1]!.length).replace(/的$/, '');
      return isBody(name) ? [name] : [];
    });
  });
}

/** Names in the first lines and in the report's opening. */
function proseNames(lines: readonly string[]): string[] {
  const names: string[] = [];
  for (const line of lines.slice(0, 40)) {
    const text = line.slice(0, 1500);
    for (const match of foldText(text).matchAll(NAME_IN_PROSE)) {
      const skipped = NOT_OF_A_NAME.exec(match[0])?.[0].length ?? 0;
      names.push(text.slice(match.index + skipped, match.index + match[0].length));
    }
  }
  return names;
}

/** The body named most often, under its fullest name: 襄州区民政局 for 民政局 and 区民政局. */
function mostNamed(names: string[]): string | null {
  const bodies = names.filter((name) => name.length >= 3 && !/^[各本我该全]/.test(foldText(name)));
  const counts = new Map<string, number>();
  for (const name of bodies) {
    const core = name.slice(-3);
    counts.set(core, (counts.get(core) ?? 0) + 1);
  }
  const [core] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return core ? fullest(bodies.filter((name) => name.endsWith(core))) : null;
}

const LONGEST_NAME = 20;

function fullest(names: string[]): string | null {
  const plausible = names.filter((name) => name.length <= LONGEST_NAME);
  return plausible.sort((a, b) => b.length - a.length)[0] ?? null;
}
