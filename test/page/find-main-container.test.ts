import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { findMainContainer } from '../../utils/page/find-main-container.ts';
import { readBlocks } from '../../utils/page/read-blocks.ts';
import { isTable } from '../../utils/report/gather-tables.ts';

const REPORT =
  '<p>一、总体情况</p><p>二、主动公开</p><p>三、收到和处理</p><p>四、行政复议</p><p>五、存在的问题</p>';

function containerOf(html: string): string {
  const { document } = new JSDOM(html).window;
  const { body } = document;
  return findMainContainer(body, readBlocks(body, isTable)).id;
}

test.each([
  [
    'the element around the report',
    `<div id="a">主动公开</div><div id="r">${REPORT}${REPORT}</div>`,
    'r',
  ],
  ['the innermost such element', `<div id="o"><div id="r">${REPORT}</div><p>页脚</p></div>`, 'r'],
  ['the one around both halves', `<div id="r"><div>${REPORT}</div><div>${REPORT}</div></div>`, 'r'],
  ['the body where nothing is found', '<div>通知</div>', 'body'],
  [
    'words parted by tags and spaces',
    `<div id="r"><p><span>总体 </span>\n<b>情</b>况</p></div>`,
    'r',
  ],
  ['words with pinyin', '<div id="r"><p>行政復(fù)議</p><p>總(zǒng)體(tǐ)情況</p></div>', 'r'],
  [
    'what scripts say counts for nothing',
    `<script>"${REPORT}"</script><div id="r">${REPORT}</div>`,
    'r',
  ],
  ['no part of a table', '<table id="r"><tr><td>统计指标</td><td>收费</td></tr></table>', 'r'],
])('%s', (_, html, id) => {
  expect(containerOf(`<body id="body">${html}</body>`)).toBe(id);
});

test('thousands of elements inside one another are gone through', () => {
  const depth = 3_000;
  const html = `${'<div>'.repeat(depth)}<div id="r">${REPORT}</div>${'</div>'.repeat(depth)}`;
  expect(containerOf(`<body>${html}</body>`)).toBe('r');
});
