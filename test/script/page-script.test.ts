import { describe, expect, it } from 'vitest';
import { loadAtOnce, openPage, SHOWN } from './page.ts';

const REPORT = `<!DOCTYPE html><html lang="zh-CN"><head><title>年度报告</title>
<style>.发 { content: "发" }</style><link rel="stylesheet" title="发" href="data:text/css,"></head>
<body><h1>政府信息公开</h1>
<p id="总">总体情况<code>变量发</code><!-- 发 --></p>
<pre>头发</pre><kbd>发</kbd><samp>发</samp>
<p translate="no">专有发</p><div contenteditable>正在写发</div>
<textarea title="说明" placeholder="请写说明">发</textarea>
<input value="发" placeholder="输入关键词" title="检索"><img alt="图片说明" title="发布会" src="data:,发">
<select><option>发</option><option value="1">发布</option></select>
<a href="https://example.com/发?q=发">发布</a>
<table><tr><td lang="EN-US"><span lang="EN-US">办理</span></td><td>12</td></tr></table>
<script>const 发 = '发'</script></body></html>`;

function read(document: Document, selector: string): string {
  return document.querySelector(selector)!.textContent!;
}

describe('a page shown in another script', () => {
  it('reads so in its text, readable attributes and title', async () => {
    const { document, script } = openPage(REPORT);
    await script.setMode('hant-tw');
    expect(script.mode).toBe('hant-tw');
    expect(document.title).toBe('年度報告');
    expect(read(document, 'h1')).toBe('政府信息公開');
    expect(read(document, 'a')).toBe('發佈');
    expect(read(document, 'span')).toBe('辦理');
    const image = document.querySelector('img')!;
    expect([image.alt, image.title]).toEqual(['圖片說明', '發佈會']);
    const input = document.querySelector('input')!;
    expect([input.placeholder, input.title]).toEqual(['輸入關鍵詞', '檢索']);
    expect(document.querySelector('textarea')!.placeholder).toBe('請寫說明');
    expect(read(document, 'option[value]')).toBe('發佈');
  });

  it('keeps code, typed text, values, addresses, ids and what is not to be translated', async () => {
    const { document, script } = openPage(REPORT);
    const typed = document.querySelector('input')!;
    typed.value = '正在输入发';
    document.querySelector('textarea')!.value = '正在输入发';
    await script.setMode('hant-tw');
    const kept = [
      'style',
      'code',
      'pre',
      'kbd',
      'samp',
      '[translate]',
      '[contenteditable]',
      'script',
    ];
    for (const selector of [...kept, 'option:not([value])']) {
      expect(read(document, selector), selector).toContain('发');
    }
    expect(typed.value).toBe('正在输入发');
    expect(typed.getAttribute('value')).toBe('发');
    expect(document.querySelector('textarea')!.value).toBe('正在输入发');
    expect(document.querySelector('a')!.getAttribute('href')).toBe('https://example.com/发?q=发');
    expect(document.querySelector('link')!.title).toBe('发');
    expect(document.getElementById('总')).not.toBeNull();
    expect(document.body.innerHTML).toContain('<!-- 发 -->');
  });

  it('converts a text file, which is one <pre>, but no <pre> on a page', async () => {
    const html = '<body><pre>总体情况</pre></body>';
    const text = openPage(html, { contentType: 'text/plain' });
    const page = openPage(html);
    await text.script.setMode('hant-tw');
    await page.script.setMode('hant-tw');
    expect(read(text.document, 'pre')).toBe('總體情況');
    expect(read(page.document, 'pre')).toBe('总体情况');
  });

  it('leaves the element alone that it is told to', async () => {
    const html = '<body><p>发布</p><nianbao-lens title="发">发布</nianbao-lens></body>';
    const { document, script } = openPage(html, { keepTag: 'nianbao-lens' });
    await script.setMode('hant-tw');
    expect(document.body.innerHTML).toBe(
      '<p lang="zh-TW">發佈</p><nianbao-lens title="发">发布</nianbao-lens>',
    );
  });

  it('sets the language on blocks with Chinese text, never on <html>', async () => {
    const { document, script } = openPage(REPORT);
    await script.setMode('hant-hk');
    expect(document.documentElement.lang).toBe('zh-CN');
    expect(document.querySelector('h1')!.lang).toBe('zh-HK');
    expect(document.querySelector('span')!.lang).toBe('zh-HK');
    expect(document.querySelector('p')!.lang).toBe('zh-HK');
    await script.setMode('hant-tw');
    expect(document.querySelector('h1')!.lang).toBe('zh-TW');
  });

  it.each(SHOWN)('is put back byte for byte after %s', async (mode) => {
    const { script, html } = openPage(REPORT);
    const before = html();
    await script.setMode(mode);
    if (mode !== 'hans') expect(html()).not.toBe(before);
    await script.setMode('original');
    expect(html()).toBe(before);
    expect(script.mode).toBe('original');
  });

  it('always converts from the original, whatever was shown before', async () => {
    const direct = openPage(REPORT);
    await direct.script.setMode('hant-hk');
    const { script, html } = openPage(REPORT);
    for (const mode of ['hant-twp', 'hans', 'hant-tw', 'hant-hk', 'hant-hk'] as const) {
      await script.setMode(mode);
    }
    const ours = html();
    expect(ours.replaceAll(' lang="zh-HK"', '')).toBe(
      direct.html().replaceAll(' lang="zh-HK"', ''),
    );
  });

  it('converts texts of our own into what the page shows', async () => {
    const { script } = openPage(REPORT);
    expect(script.convertText('发布')).toBe('发布');
    await script.setMode('hant-tw');
    expect(script.convertText('发布')).toBe('發佈');
    await script.setMode('original');
    expect(script.convertText('发布')).toBe('发布');
  });
});

describe('what the last call wants', () => {
  it('counts, also while an earlier one is still loading', async () => {
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { script, html } = openPage(REPORT, {
      load: async (mode) => {
        await gate;
        return loadAtOnce(mode);
      },
    });
    const before = html();
    const slow = script.setMode('hant-tw');
    await script.setMode('original');
    release();
    await slow;
    expect(script.mode).toBe('original');
    expect(html()).toBe(before);
  });

  it('leaves the page as it is when the dictionaries cannot be loaded', async () => {
    const { script, html } = openPage(REPORT, {
      load: async () => Promise.reject(new Error('no')),
    });
    const before = html();
    await expect(script.setMode('hant-tw')).rejects.toThrow('no');
    expect(script.mode).toBe('original');
    expect(html()).toBe(before);
  });

  it('is the original at once when it stops', async () => {
    const { document, script, html, settle } = openPage(REPORT);
    const before = html();
    await script.setMode('hant-tw');
    script.stop();
    expect(html()).toBe(before);
    document.body.append('发布');
    await settle();
    expect(document.body.lastChild!.textContent).toBe('发布');
  });
});

describe('readOriginal', () => {
  it('shows the original to one function, and ours again afterwards, also when it throws', async () => {
    const { script, html } = openPage(REPORT);
    const before = html();
    await script.setMode('hant-tw');
    const shown = html();
    expect(script.readOriginal(html)).toBe(before);
    expect(html()).toBe(shown);
    expect(() =>
      script.readOriginal(() => {
        throw new Error('read');
      }),
    ).toThrow('read');
    expect(html()).toBe(shown);
    await script.setMode('original');
    expect(html()).toBe(before);
  });

  it('keeps the selection, so that the selected original can be read', async () => {
    const { document, script } = openPage('<p>政府信息公开条例</p>');
    await script.setMode('hant-tw');
    const text = document.querySelector('p')!.firstChild!;
    document.getSelection()!.setBaseAndExtent(text, 2, text, 6);
    expect(script.readOriginal(() => document.getSelection()!.toString())).toBe('信息公开');
    expect(document.getSelection()!.toString()).toBe('信息公開');
  });
});
