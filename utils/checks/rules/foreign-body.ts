import { foldText } from '../../text/fold.ts';
import { defineCheck, type FindingDraft, failWith } from '../define-check.ts';
import { quoteAt, type SectionProse } from '../section-prose.ts';

/** A body of a county or district; its place begins after the words and places before it: 由乙市甲区财政局. */
const BODY =
  /([[\u4e00-\u9fff]--[由将向与和请在对省市州盟]]{1,4}[县区旗])([\u4e00-\u9fff]{0,12}?(?:政府|局|委员会|办公室|办事处))/vy;
/** What each such body has in its name, told much faster than the whole. */
const CORE = /[县区旗][\u4e00-\u9fff]{0,12}?(?:政府|局|委员会|办公室|办事处)/g;
/** The longest words before 县, 区 or 旗 that `BODY` takes with them. */
const LONGEST_PLACE = 4;

/** The matches of `BODY` in a text, but for most of those whose name ends with that of the own place. */
function* findBodies(folded: string, own: string): Generator<RegExpExecArray> {
  /** Where the body before ends. */
  let end = 0;
  for (let from = 0; ; ) {
    CORE.lastIndex = from;
    const core = CORE.exec(folded);
    if (!core) return;
    from = core.index + 1;
    if (folded.startsWith(own, from - own.length)) {
      end = core.index + core[0].length;
      from = end;
      continue;
    }
    let body: RegExpExecArray | null = null;
    for (let at = Math.max(end, core.index - LONGEST_PLACE); at < core.index && !body; at++) {
      BODY.lastIndex = at;
      body = BODY.exec(folded);
    }
    if (!body) continue;
    yield body;
    end = body.index + body[0].length;
    from = end;
  }
}

/** What a sentence does with a body, told right before its name, or the end of a year. */
const DEEDS = /^(?:年度?|.*通过|联系|咨询|致电|公布|发布|编制|(?:以下)?[统简]称)/;
/** 区 that are no districts. */
const NO_PLACE =
  /(?:开发|园|新|示范|保税|合作|管理|景|社|小|地|全|本|我|各|辖|市)区$|[各本我全]县$/;
/** Sentences that say whose report it is or whom to ask about it; others may speak of anybody. */
const OWN = /报告|编制|咨询|联系|公布/;
const OTHERS = /考核|评估|转发|参照|学习|交流|转办|移送|协同|会同/;

/** The place may be read with words before it, or without its last character: 联系甲丑区 and 甲丑区 are 甲丑 or 甲丑区. */
function isSame(place: string, own: string): boolean {
  return own.includes(place) || place.includes(own);
}

export default defineCheck({
  id: 'foreign-body',
  basis: '《中华人民共和国政府信息公开条例》第四十九条',
  severity: 'warning',
  needs: { fields: ['issuer', 'region'] },
  texts: {
    'zh-CN': {
      title: '别处机关的名称',
      named: '报告是{issuer}的，文中却说到{name}。',
      explanation:
        '说明编制机关和联系方式的句子里出现了别的地方的机关，多半是套用了别处的文字。请改正。',
      weight: '套用文字很可能没有改全；也可能确与该机关有关，因此作存疑。',
    },
    'zh-TW': {
      title: '別處機關的名稱',
      named: '報告是{issuer}的，文中卻說到{name}。',
      explanation:
        '說明編製機關和聯絡方式的句子裡出現了別的地方的機關，多半是套用了別處的文字。請更正。',
      weight: '套用文字很可能沒有改全；也可能確與該機關有關，因此作存疑。',
    },
    en: {
      title: 'Body of another place',
      named: 'The report is that of {issuer}, yet the text names {name}.',
      explanation:
        'A sentence on who made the report or whom to ask names a body of another place; the text was most likely copied from there. Correct it.',
      weight:
        'A copied text was very likely not changed throughout; the other body may be concerned after all, hence a warning.',
    },
  },
  run({ report, prose, spans }) {
    const own = report.region.county && foldText(report.region.county);
    if (!own) return failWith([]);
    const issuer = foldText(report.issuer);
    const middle = spans.slice(1, -1).flatMap(({ indices }) => indices);
    const judge = (section: SectionProse, match: RegExpExecArray): FindingDraft[] => {
      const deed = DEEDS.exec(match[0])?.[0].length ?? 0;
      const place = match[1]!.slice(deed);
      // 联系县政府 names none.
      if (place.length < 2) return [];
      if (isSame(place, own) || issuer.includes(place.slice(-3)) || NO_PLACE.test(place)) return [];
      const start = match.index + deed;
      const end = match.index + match[0].length;
      const quote = quoteAt(section, start, end);
      const words = foldText(quote.text);
      if (!OWN.test(words) || OTHERS.test(words)) return [];
      const name = section.prose.original.slice(start, end);
      return [
        {
          message: 'named',
          args: { issuer: report.issuer, name },
          expected: report.issuer,
          actual: name,
          quote,
        },
      ];
    };
    return failWith(
      prose
        .filter(({ section }) => section === null || !middle.includes(section))
        .flatMap((section) =>
          [...findBodies(section.prose.folded, own)].flatMap((match) => judge(section, match)),
        )
        .slice(0, 1),
    );
  },
});
