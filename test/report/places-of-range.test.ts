// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { isCellPlace, type Place, type Report } from '../../utils/model.ts';
import { readReport } from '../../utils/report/read-report.ts';

const PAGE = `
  <h1>青禾县2021年政府信息公开工作年度报告</h1>
  <p id="lead">按照要求编制本报告。</p>
  <h2 id="first">一、总体情况</h2>
  <p id="one">全年公开信息<b id="figure">120条</b>，回应关切<i id="other">8次</i>。</p>
  <p id="two">　　另发布解读5篇。</p>
  <h2 id="second">二、主动公开政府信息情况</h2>
  <table><tr><td id="a">部门</td><td id="b">件数</td></tr><tr><td id="c">民政局</td><td id="d"></td></tr></table>
  <p id="three">以上为全部数据。</p>`;

/** What a stretch of the page holds, from the beginning of one element to the end of another. */
function placesBetween(from: string, to: string): { report: Report; places: Place[] } {
  document.body.innerHTML = PAGE;
  const { report, elements } = readReport(document);
  const range = document.createRange();
  range.setStart(document.querySelector(from)!, 0);
  range.setEndAfter(document.querySelector(to)!.lastChild ?? document.querySelector(to)!);
  return { report, places: elements.placesOf(range) };
}

/** The words at a place, and the section or cell that they stand in. */
function wordsAt({ report, places }: { report: Report; places: Place[] }): [string, string][] {
  return places.map((place) => {
    if (isCellPlace(place)) {
      const { row, column } = place;
      const cell = report.tables[place.table]!.grid.cells.find(
        (one) => one.row === row && one.column === column,
      );
      return [`${row},${column}`, cell!.text];
    }
    const section = place.section === null ? null : report.sections[place.section]!;
    const words = (section?.text ?? report.preamble).slice(place.start, place.end);
    return [section?.title ?? 'preamble', words];
  });
}

describe('the places of a range', () => {
  it('are the very words of one sentence', () => {
    expect(wordsAt(placesBetween('#figure', '#figure'))).toEqual([['总体情况', '120条']]);
    expect(wordsAt(placesBetween('#figure', '#other'))).toEqual([
      ['总体情况', '120条，回应关切8次'],
    ]);
  });

  it('go over paragraphs and sections, through the text before the first heading', () => {
    const held = wordsAt(placesBetween('#lead', '#one'));
    expect(held).toHaveLength(2);
    expect(held[0]).toEqual(['preamble', '按照要求编制本报告。']);
    expect(held[1]).toEqual(['总体情况', '全年公开信息120条，回应关切8次。']);
    expect(wordsAt(placesBetween('#other', '#two'))).toEqual([
      ['总体情况', '8次。\n另发布解读5篇。'],
    ]);
  });

  it('are an empty stretch of its section for a heading alone', () => {
    expect(placesBetween('#first', '#first').places).toEqual([{ section: 0, start: 0, end: 0 }]);
  });

  it('are every cell that is touched, blank ones too', () => {
    expect(wordsAt(placesBetween('#b', '#d'))).toEqual([
      ['0,1', '件数'],
      ['1,0', '民政局'],
      ['1,1', ''],
    ]);
    expect(wordsAt(placesBetween('#c', '#three'))).toEqual([
      ['主动公开政府信息情况', '以上为全部数据。'],
      ['1,0', '民政局'],
      ['1,1', ''],
    ]);
  });

  it('lead back to the same words', () => {
    document.body.innerHTML = PAGE;
    const { elements } = readReport(document);
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('#figure')!);
    const [place] = elements.placesOf(range);
    expect(elements.rangeOf(place!)!.toString()).toBe('120条');
  });

  it('are none where the page has put something new', () => {
    document.body.innerHTML = PAGE;
    const { elements } = readReport(document);
    document.body.innerHTML = '<p>别的内容</p>';
    const range = document.createRange();
    range.selectNodeContents(document.body);
    expect(elements.placesOf(range)).toEqual([]);
  });
});
