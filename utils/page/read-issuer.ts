import type { Message } from '../model.ts';
import { countTraditional, foldText } from '../text/fold.ts';
import { readSeat } from './classify-issuer.ts';
import { isReportTitle, issuerPart } from './read-title.ts';

const FIELD =
  /(?:发布机构|发布单位|公开机构|公开主体|发文机关|制发机关|信息来源|文章来源|来源|单位名称) ?[:|][ |]{0,3}([^\s|,;:()[\]"]{3,30})/g;
/** What the name of a body ends with; a name without it is a place. */
const BODY_END =
  /(?:人民政府|政府|委员会|管委会|办公[厅室]|委|办|局|(?<!大)厅|部|署|院|处|所|中心|队|公司|集团|银行|学校|大学|医院|法院|检察院|协会|总会|联合会|站|馆|社|党组)$/;
const PLACE_END = /(?:省|自治区|市|县|区|旗|州|盟|镇|乡|街道|新区|开发区|地区)$/;
/** A name in running text: places, then a body. */
const NAME_IN_PROSE =
  /(?:(?:(?![省市县区旗州盟])[\u4e00-\u9fa5]){1,6}[省市县区旗州盟]{1,2}){0,3}[\u4e00-\u9fa5]{2,9}?(?:人民政府(?:办公[厅室])?|街道办事处|管理委员会|委员会|[局厅](?!长)|(?:有限|集团|总)公司)/g;
const NAME = String.raw`([^,。;:、\s《》\d]{3,30}?)`;
/** A report that names itself in its opening, and what it cannot do without: 现将开江县人民政府2021年政府信息公开年度报告向社会公布, 由县水务局编制. */
const SELF_NAMED: [RegExp, without: RegExp][] = (
  [
    [
      `(?:现将|现公布|现发布|编制(?:了|完成)?|形成(?:了)?|公布|发布|^)${NAME}(?:20\\d\\d ?年)?度?政[府务]信息公开(?:工作)?(?:年度报告|情况)`,
      /信息公开(?:工作)?(?:年度报告|情况)/,
    ],
    [`由${NAME}(?:负责|根据|依据|依照|按照|结合|综合|汇总|编制|编写|撰写|制作)`, /由/],
    [
      `(?<![^,。])${NAME}(?:结合[^,。]{0,12},)?(?:编制|汇总|总结)了?(?= ?20|本)`,
      /(?:编制|汇总|总结)了?(?: ?20|本)/,
    ],
    [`[请可](?:联系|与|向)${NAME}(?=[(,。]|联系|咨询)`, /[请可](?:联系|与|向)/],
  ] as const
).map(([words, without]) => [new RegExp(words, 'g'), without]);
const NOT_OF_A_NAME =
  /^.*(?:[对向由将把被请与了在为是到经以](?=[省市县区旗镇乡][\u4e00-\u9fa5]{2})|(?:是|为|在|由|对|向|按照|根据|依据|结合|以及|访问|年度?|现将|现?公布|现?发布|联系|咨询|建立|通过|本年度报告|(?<!源|展|房|化|旅|息|障|生|业|康)和|与|及|各|将|把|被|经(?![济营信贸])|请|到|的|了)(?=[\u4e00-\u9fa5]{3})(?![省市县区旗州镇乡]))|^年/;

/** The issuing body, what told it, and what else the page names as such. */
export interface Issuer {
  name: string | null;
  /** The same with the places above it, where the page prints them elsewhere. */
  fullest: string | null;
  /** Reasons as catalogue messages. */
  reasons: Message[];
}

/**
 * The issuing body as the title prints it. Where the title names only a place, its full name from the page's fields
 * or prose, else place + 人民政府; without a title, the fullest name in those. In the page's own script; null where nothing tells.
 * @param lines those of the whole page
 * @param opening the lines around the beginning of the report's text
 */
export function readIssuer(
  title: string | null,
  lines: readonly string[],
  opening: readonly string[],
): Issuer {
  // A title line says no more than the title.
  const told = opening.filter((line) => !isReportTitle(line));
  const inTitle = title ? lastPart(issuerPart(title)) : '';
  const names = { field: fieldNames(lines), self: selfNames(told) };
  const prose = proseNames(told, inTitle === '' ? null : endsOf(inTitle));
  const all = [...names.field, ...names.self, ...prose];
  const printed = withoutAdvertising(inTitle, all);
  const short = printed || nameWithoutTitle(names.self, all);
  const isTraditional = countTraditional(title ?? opening.join('')) > 0;
  const name = short === null || isBody(short) ? short : fullName(short, all, isTraditional);
  if (name === null) return { name, fullest: null, reasons: [] };
  const source = printed !== '' ? 'title' : names.field.includes(name) ? 'field' : 'prose';
  const other = names.field.find((field) => !isSameBody(field, name));
  return {
    name,
    fullest: fullest([name, ...all.filter((one) => isSameBody(one, name))]),
    reasons: [
      { key: `page.identity.issuer_${source}` },
      ...(other ? [{ key: 'page.identity.issuer_differs', args: { name: other } }] : []),
    ],
  };
}

/** Fewer characters before a name are a word of the sentence that it was cut from. */
const SHORTEST_ADVERTISING = 3;

/** What stands behind the last mark in what a title prints before its subject, if that is a body or place. */
function lastPart(printed: string): string {
  const last = printed.split(/[-_|｜丨—·:：]+/).findLast((part) => isBody(part) || isPlace(part));
  return last ?? printed;
}

/** What ends the names, folded, that have to do with the one in the title: its own end, and that without its office. */
function endsOf(name: string): string[] {
  const folded = foldText(name);
  const length = isBody(name) ? 3 : 2;
  return [folded, withoutOffice(folded)].map((one) => one.slice(-length));
}

/**
 * Mirrors put words of their own before a title, 体育直播-青禾县水务局2021年…, with a mark between or none: what stands before
 * a name or place that the page prints elsewhere is no part of it unless it is a place or body above it.
 */
function withoutAdvertising(part: string, names: string[]): string {
  if (part === '') return part;
  if (names.some((name) => name.endsWith(part))) return part;
  const known = names.flatMap((name) => {
    const { level, region } = readSeat(name);
    return level === null ? [] : [name, Object.values(region).join('')];
  });
  const body = known.find(
    (name) =>
      name !== '' &&
      part.endsWith(name) &&
      part.length - name.length >= SHORTEST_ADVERTISING &&
      !isAbove(part.slice(0, -name.length)),
  );
  return body ?? part;
}

function isAbove(before: string): boolean {
  return isPlace(before) || readSeat(before).level !== null;
}

function fullName(place: string, names: string[], isTraditional: boolean): string {
  const fuller = names.find(
    (name) => foldText(name).includes(foldText(place)) && /(?:人民政府|[办辦]事[处處])$/.test(name),
  );
  if (fuller) return fuller.slice(Math.max(0, foldText(fuller).indexOf(foldText(place))));
  return isPlace(place) ? place + ownerOf(place, isTraditional) : place;
}

function nameWithoutTitle([self]: string[], names: string[]): string | null {
  const bare = (name: string) => foldText(name).replace('人民政府', '政府');
  return self ? fullest(names.filter((name) => bare(name).endsWith(bare(self)))) : mostNamed(names);
}

/** A superior place before it, and the office that publishes for a government, make no other body. */
function isSameBody(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => withoutOffice(foldText(name)));
  return a!.endsWith(b!) || b!.endsWith(a!);
}

function withoutOffice(folded: string): string {
  return folded.replace(/办公[厅室]$/, '');
}

/** The body that speaks for a place. */
function ownerOf(place: string, isTraditional: boolean): string {
  if (!/街道$/.test(place)) return '人民政府';
  return isTraditional ? '辦事處' : '办事处';
}

function isBody(name: string): boolean {
  return BODY_END.test(foldText(name));
}

function isPlace(name: string): boolean {
  return PLACE_END.test(foldText(name));
}

/** A body's site is the body. */
const OWN_SITE = /(?:[门門][户戶])?[网網]站$/;

/** Behind a label, whatever its width. */
const COLON = /[:：|]/;

function fieldNames(lines: readonly string[]): string[] {
  const names: string[] = [];
  for (const line of lines) {
    if (line.length > 400 || !COLON.test(line)) continue;
    for (const match of foldText(line).matchAll(FIELD)) {
      const end = match.index + match[0].length;
      const name = line.slice(end - match[1]!.length, end).replace(OWN_SITE, '');
      if (isBody(name)) names.push(name);
    }
  }
  return names;
}

function selfNames(lines: readonly string[]): string[] {
  return lines.flatMap((line) => {
    const text = line.slice(0, 1500);
    const folded = foldText(text);
    const found = SELF_NAMED.flatMap(([words, without]) =>
      without.test(folded) ? [...folded.matchAll(words)] : [],
    );
    return found.flatMap((match) => {
      const start = match.index + match[0].indexOf(match[1]!);
      const name = withoutDesk(text.slice(start, start + match[1]!.length));
      return (isBody(name) || isPlace(name)) && !/^[我本该]/.test(name) ? [name] : [];
    });
  });
}

/** The desk that is in charge within a body: 南平市人民政府信息公开办公室, 杜村乡党政办公室. */
const DESK =
  /(?<=政府|委员会|委(?!员)|[局厅部乡镇道处])(?:(?:政[府务])?(?:信息)?公开[^政府]{0,6}办|[\u4e00-\u9fff]{0,6}办公室)(?:公室)?$|的$/;

/** The body of a desk; the office of a government is a body of its own. */
function withoutDesk(name: string): string {
  const folded = foldText(name);
  const desk = /政府办(?:公[室厅])?$/.test(folded) ? null : DESK.exec(folded);
  return desk ? name.slice(0, desk.index) : name;
}

const RUN = /[\u4e00-\u9fa5]{3,}/g;
/** A run of characters without one of these has no name in it. */
const BODY = /政府|办事处|委员会|[局厅]|公司/;

/**
 * Names in the first lines and in the report's opening.
 * @param ends those with one of these in them alone are asked for
 */
function proseNames(lines: readonly string[], ends: readonly string[] | null): string[] {
  const names: string[] = [];
  const mayHold = (part: string) => ends === null || ends.some((end) => part.includes(end));
  for (const line of lines) {
    const text = line.slice(0, 1500);
    const plain = foldText(text);
    if (!mayHold(plain)) continue;
    // The names in titles of other documents are not its own.
    const folded = plain.replace(/《[^《》]*》/g, (other) => '》'.repeat(other.length));
    for (const { 0: run, index } of folded.matchAll(RUN)) {
      if (mayHold(run) && BODY.test(run)) names.push(...namesInRun(run, text.slice(index)));
    }
  }
  return names;
}

/** @param text the run before it was folded, and what follows it */
function namesInRun(run: string, text: string): string[] {
  const names: string[] = [];
  for (const { 0: name, index } of run.matchAll(NAME_IN_PROSE)) {
    const skipped = NOT_OF_A_NAME.exec(name)?.[0].length ?? 0;
    // Begun in the midst of a word, it is not the whole name; before the title of a document it is the body of that.
    const isWhole = skipped > 0 || index === 0;
    if (isWhole && text[index + name.length] !== '《')
      names.push(text.slice(index + skipped, index + name.length));
  }
  return names;
}

/** 我局, 本单位; with what stands before them, as in 现将我局. */
const OWN_WORDS = /^[由与]?(?:[各我该全]|本(?!溪))|[我本](?:[局厅委部办镇乡县市区]|单位|街道)$/;

/** The body named most often, under its fullest name: 襄州区民政局 for 民政局 and 区民政局. */
function mostNamed(names: string[]): string | null {
  const bodies = names.filter((name) => name.length >= 3 && !OWN_WORDS.test(foldText(name)));
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
