import { describe, expect, it, vi } from 'vitest';
import { openPage, type Page } from './page.ts';

/** Late text is converted at once, unless much of this second went into it already. */
function soon(expectation: () => void): Promise<void> {
  return vi.waitFor(expectation, { timeout: 4000, interval: 5 });
}

async function openConverted(html: string): Promise<Page> {
  const page = openPage(html);
  await page.script.setMode('hant-tw');
  return page;
}

/** Another script that answers every change of the page's text at once; how often it did, and an end to it. */
function contend({ document }: Page, answer: (text: Text) => void) {
  const count = { answers: 0 };
  const observer = new document.defaultView!.MutationObserver((records) => {
    for (const { target } of records) {
      count.answers++;
      answer(target as Text);
    }
  });
  observer.observe(document, { subtree: true, characterData: true });
  return { count, stop: () => observer.disconnect() };
}

describe('text that arrives later', () => {
  it('is converted with all that is in it', async () => {
    const { document } = await openConverted('<div id="a"></div>');
    document.getElementById('a')!.innerHTML = '<p title="发布">发布<b>会</b></p>';
    await soon(() =>
      expect(document.getElementById('a')!.innerHTML).toBe(
        '<p title="發佈" lang="zh-TW">發佈<b>會</b></p>',
      ),
    );
  });

  it('is converted where the page changes a text or an attribute', async () => {
    const { document } = await openConverted('<p title="发布">发布</p>');
    const p = document.querySelector('p')!;
    (p.firstChild as Text).data = '申请';
    p.title = '答复';
    await soon(() => expect([p.textContent, p.title]).toEqual(['申請', '答覆']));
  });

  it('is left alone in code and inputs', async () => {
    const { document, settle } = await openConverted(
      '<code>a</code><textarea></textarea><p>b</p><option></option>',
    );
    document.querySelector('code')!.append('发');
    document.querySelector('textarea')!.append('发');
    document.querySelector('p')!.innerHTML = '<kbd>发</kbd>';
    document.querySelector('option')!.innerHTML = '<p title="发">发</p>';
    await settle();
    expect(document.body.textContent).toBe('a发发发发');
  });

  it('is not converted twice where an element moves itself as soon as it has a language', async () => {
    /** Slow enough for several slices; what it makes may itself be converted. */
    const convert = (text: string) => {
      const began = performance.now();
      while (performance.now() - began < 1);
      return `${text}后`;
    };
    const others = Array.from({ length: 60 }, (_, i) => `<p>文${i}</p>`).join('');
    const page = openPage(`<x-moved>文</x-moved>${others}`, {
      load: async () => convert,
    });
    const { body, defaultView: view } = page.document;
    class Moved extends view!.HTMLElement {
      static observedAttributes = ['lang'];
      attributeChangedCallback(): void {
        if (this.nextSibling) body.append(this);
      }
    }
    view!.customElements.define('x-moved', Moved);
    // What is on screen comes up once in any case.
    view!.Element.prototype.getBoundingClientRect = () =>
      ({ top: 1e5, bottom: 1e5 + 10, left: 0, right: 100, height: 10 }) as DOMRect;
    body.querySelector('x-moved')!.setAttribute('lang', 'zh-CN');
    body.prepend(body.lastChild!);
    await page.script.setMode('hant-tw');
    expect(body.lastElementChild!.outerHTML).toBe('<x-moved lang="zh-TW">文后</x-moved>');
    await page.script.setMode('original');
    expect(body.lastElementChild!.outerHTML).toBe('<x-moved lang="zh-CN">文</x-moved>');
  });

  it('goes back to the page’s own text where that becomes editable', async () => {
    const { document } = await openConverted('<div><p title="发">发布</p></div><p>发布</p>');
    const editor = document.querySelector('div')!;
    editor.setAttribute('contenteditable', '');
    await soon(() => expect(editor.innerHTML).toBe('<p title="发">发布</p>'));
    editor.removeAttribute('contenteditable');
    await soon(() => expect(editor.textContent).toBe('發佈'));
  });

  it('is the page’s own when the original is put back', async () => {
    const { document, script, html, settle } = await openConverted(
      '<p title="发">发布</p><p lang="en">发布</p><p>发布</p>',
    );
    const [first, second, third] = document.querySelectorAll('p');
    first!.firstChild!.nodeValue = '申请';
    first!.title = '答复';
    second!.lang = 'fr';
    third!.remove();
    document.body.append(third!);
    await settle();
    await script.setMode('original');
    expect(html()).toBe(
      '<html><head></head><body><p title="答复">申请</p><p lang="fr">发布</p><p>发布</p></body></html>',
    );
  });

  it('is not touched any more once the page has taken it over', async () => {
    const { document, script } = await openConverted('<p>发布</p>');
    const text = document.querySelector('p')!.firstChild as Text;
    text.data = '!';
    await script.setMode('original');
    expect(text.data).toBe('!');
  });
});

describe('another script that writes too', () => {
  it.each([
    ['undoes us', '发布'],
    ['writes something that converts to the same', '发佈'],
  ])('has the last word when it %s', async (_, theirs) => {
    const page = await openConverted('<p>发布</p>');
    const { count, stop } = contend(page, (text) => {
      if (text.data === '發佈') text.data = theirs;
    });
    const text = page.document.querySelector('p')!.firstChild as Text;
    text.data = '发布';
    await page.settle(50);
    stop();
    expect(text.data).toBe(theirs);
    expect(count.answers).toBeLessThan(20);
  });

  it('cannot keep us busy by writing something new each time', async () => {
    const page = await openConverted('<p>发布</p>');
    const text = page.document.querySelector('p')!.firstChild as Text;
    const { count, stop } = contend(page, () => {
      if (text.data.startsWith('發')) text.data = `发${count.answers}`;
    });
    // Both answer in microtasks: without a limit no timer would ever have its turn.
    text.data = '发';
    await page.settle(400);
    stop();
    await soon(() => expect(text.data).toMatch(/^發\d+$/));
    expect(count.answers).toBeGreaterThan(1);
  });
});

describe('what the page moves', () => {
  it('can put text back after it was removed, which is converted again', async () => {
    const { document, settle } = await openConverted('<p>发布</p>');
    const p = document.querySelector('p')!;
    p.remove();
    await settle();
    document.body.append(p);
    await soon(() => expect(document.body.innerHTML).toBe('<p lang="zh-TW">發佈</p>'));
  });
});

describe('a page that renews itself for long', () => {
  it('lets go of what it removed, put right', async () => {
    const { document } = await openConverted('<div></div>');
    const box = document.querySelector('div')!;
    const paragraphs = Array.from({ length: 1100 }, (_, i) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = `发${i}`;
      return paragraph;
    });
    box.append(...paragraphs);
    await soon(() =>
      expect(paragraphs.map((p) => p.textContent!.at(0)).join('')).not.toContain('发'),
    );
    box.replaceChildren();
    await soon(() => expect(paragraphs[0]!.outerHTML).toBe('<p>发0</p>'));
    expect(paragraphs.at(-1)!.outerHTML).toBe('<p>发1099</p>');
  });
});
