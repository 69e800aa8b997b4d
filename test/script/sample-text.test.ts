import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { sampleText } from '../../entrypoints/page-script/sample-text.ts';

const sample = (html: string): string => sampleText(new JSDOM(html).window.document);

describe('sampleText', () => {
  it('is the page’s own Chinese text, in order', () => {
    expect(sample('<title>年度</title><p>报告<b>正文</b>2021</p>')).toBe('年度报告正文');
  });

  it.each(['script', 'style', 'textarea'])('leaves out what stands in <%s>', (tag) => {
    expect(sample(`<p>正文</p><${tag}>说明</${tag}><p>附件</p>`)).toBe('正文附件');
  });

  it('ends once it is long enough to tell', () => {
    const { length } = sample(`<p>${'信息公开'.repeat(1000)}</p>`.repeat(20));
    expect(length).toBe(20_000);
  });
});
