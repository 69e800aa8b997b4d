import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { stripStyles } from '../../cli/strip-styles.ts';
import { readReport } from '../../utils/report/read-report.ts';
import { planPages, spreadPages } from '../corpus/plan-pages.ts';

test.each([
  ['<p style="color:red">a</p>', '<p >a</p>'],
  ['<p class=x style=\'font:12px "宋体"\'>a</p>', '<p class=x >a</p>'],
  ['<p STYLE=color:red>a</p>', '<p >a</p>'],
  ['<td rowspan="2" style = "width:3px"colspan=2>', '<td rowspan="2" colspan=2>'],
  ['<br style="a"/>', '<br />'],
  ['<p style>a</p>', '<p style>a</p>'],
])('%s loses its style', (html, stripped) => {
  expect(stripStyles(html)).toBe(stripped);
});

test.each([
  '<p style="display:none">a</p>',
  '<p style="color:red; Visibility : hidden">a</p>',
  '<p style="white-space:pre-wrap">a</p>',
  '<img style="width:900px">',
  '<p>a < b style="c"</p>',
  '<!-- <p style="color:red"> -->',
  '<script>var a = \'<p style="color:red">\'</script>',
  '<textarea><p style="color:red"></textarea >',
  '<p title="<b style=\'x\'>">a</p>',
  '<p data-style="x" stylex="y">a</p>',
  '<p title="never closed style=x>a</p>',
  '</p style="x">',
  '<',
  '<p',
  '<p style',
  '',
])('%s stays as it is', (html) => {
  expect(stripStyles(html)).toBe(html);
});

test('what follows a comment, a script or a broken tag is still looked at', () => {
  const kept = '<!-- x --><script>"</p>"</script><style>p{}</style><title><b></title>< p>';
  expect(stripStyles(`${kept}<p style="color:red">a`)).toBe(`${kept}<p >a`);
});

describe('a page without them reads the same', () => {
  const plans = planPages('strip-styles', spreadPages(40));
  test.each(plans.map((plan) => [plan.seed, plan] as const))('%s', (_, plan) => {
    const { html } = plan.make();
    const read = (source: string) => readReport(new JSDOM(source).window.document).report;
    expect(read(stripStyles(html))).toEqual(read(html));
  });
});
