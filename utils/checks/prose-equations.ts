import type { Report, Severity } from '../model.ts';
import { isOfOtherPeriod } from '../text/other-period.ts';
import { type Equation, evaluateEquation, type Quote } from './equations.ts';
import type { Figure } from './figures.ts';
import type { Mention } from './mentions.ts';
import type { Reading } from './prose-readings.ts';
import { takeFigures } from './sheet-equations.ts';
import type { Sheet } from './sheets.ts';

/** Words that narrow a sentence to less than the whole report: some bodies, some ways of applying. */
const PART_OF_GOVERNMENT =
  /本级|代表|(?<!属于)本机关(?!不掌握)|直属|[省市区县]直|各县|县市区|区县|(?<![本我全])(?:乡镇|镇街|街道)|(?:各|区级|县级|市级|省级)部门|[区市县]政府(?!信息|网|门户|文件|公报|各)|办公[室厅](?:共|收|受|接)|(?<![部委办各])局(?:共|累计)?(?:收到|受理|接到|办[理结]|答复)/;
const PART_OF_BODY = /下属|所属|直属|二级单位|派出|本级/;
const PART_OF_WAYS = /通过|网络|网上|在线|信函|邮寄|当面|现场|传真|邮箱|平台|系统|门户/;
/** Counted up to a day: since that year began, or over all years. */
const UP_TO = /截[至止][^;。]{0,30}累计/;

/** Documents and letters are received, disclosed and refused too. */
export const OTHER_SUBJECT =
  /复议|诉讼|咨询|信访|来信|信箱|热线|诉求|投诉|举报|建议|提案|留言|来电|网民|工单|不动产|意见|文件|公文|发文|属性|许可|审批|限期|承诺件/;

/** Whether the words limit the figure to a part of what the tables count, or to another period. */
export function isNarrowed(before: string, { issuerKind, issuerLevel, year }: Report): boolean {
  const part =
    issuerKind === 'department' || issuerKind === 'office' || issuerLevel === 'township'
      ? PART_OF_BODY
      : PART_OF_GOVERNMENT;
  return (
    part.test(before) ||
    PART_OF_WAYS.test(before) ||
    UP_TO.test(before) ||
    isOfOtherPeriod(before, year)
  );
}

/**
 * The mention against the tables: with the reading that fits, else with the plainest that can be
 * added up. None where the tables do not know, or know too little to tell that no reading fits.
 */
export function equateMention(
  mention: Mention,
  sheets: readonly Sheet[],
  readings: readonly Reading[],
  severity: Severity,
): Equation[] {
  const by = { rule: '', severity };
  const known: MentionEquation[] = [];
  /** Whether it may fit a reading with a figure that is blank or cannot be read. */
  let mayFit = false;
  for (const sheet of sheets) {
    for (const reading of readings) {
      const figures = takeFigures(sheet, reading(sheet));
      if (!figures) continue;
      const equation = new MentionEquation(mention, figures, severity, known);
      const result = evaluateEquation(equation, by);
      if (result?.severity === null) return [equation];
      if (result) known.push(equation);
      else mayFit = true;
    }
  }
  return mayFit ? [] : known.slice(0, 1);
}

/** What the prose says, and one way of counting it in the tables. */
class MentionEquation implements Equation {
  readonly left: readonly Figure[];
  readonly right: readonly Figure[];
  readonly labels = ['正文'];
  readonly relation = 'equal';
  readonly severity: Severity;
  readonly #mention: Mention;
  readonly #known: readonly Equation[];

  /** @param known all readings that can be added up: also those found later */
  constructor(mention: Mention, figures: Figure[], severity: Severity, known: readonly Equation[]) {
    this.left = [mention.figure];
    this.right = figures;
    this.severity = severity;
    this.#mention = mention;
    this.#known = known;
  }

  get scope(): string {
    return this.#mention.subject;
  }

  get quote(): Quote {
    return this.#mention.quote;
  }

  get otherReadings(): readonly Equation[] {
    return this.#known.filter((one) => one !== this);
  }
}
