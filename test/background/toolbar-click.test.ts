import { describe, expect, test } from 'vitest';
import { OWN_ORIGIN } from './fake-browser.ts';
import { browser, injectedFiles, tab, useBackground } from './use-background.ts';

useBackground();

describe('a click on the toolbar', () => {
  test('puts the panel into the top frame', async () => {
    await browser.action.onClicked.fire(tab);
    expect(browser.scripting.executeScript).toHaveBeenLastCalledWith({
      target: { tabId: 7, frameIds: [0] },
      files: ['/texts/zh-CN.js', '/reader.js', '/overlay.js'],
    });
    expect(browser.tabs.create).not.toHaveBeenCalled();
  });

  test.each([
    ['application/pdf', 'pdf'],
    ['image/png', 'media'],
    ['video/mp4', 'media'],
  ])('says of a tab that shows %s why it cannot be read', async (contentType, why) => {
    browser.scripting.executeScript.mockResolvedValueOnce([{ result: contentType }]);
    await browser.action.onClicked.fire(tab);
    expect(injectedFiles()).toEqual([]);
    expect(browser.tabs.create).toHaveBeenCalledWith({
      url: `/unreadable.html#why=${why}`,
      index: 4,
    });
  });

  test.each([
    ['chrome://settings/', 'browser-page'],
    ['about:addons', 'browser-page'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://addons.mozilla.org/zh-CN/', 'store'],
    ['file:///home/a.html', 'file'],
    ['https://a.gov.cn/2021.pdf?x=1', 'pdf'],
    ['https://a.gov.cn/', 'refused'],
  ])('says of %s, where no script may run, why', async (url, why) => {
    browser.scripting.executeScript.mockRejectedValue(new Error('Cannot access'));
    await browser.action.onClicked.fire({ ...tab, url });
    expect(browser.tabs.create).toHaveBeenCalledWith({
      url: `/unreadable.html#why=${why}`,
      index: 4,
    });
  });

  test('says so as well where the browser runs nothing and reports no error, as Firefox does', async () => {
    browser.scripting.executeScript.mockResolvedValue([]);
    await browser.action.onClicked.fire({ ...tab, url: 'about:addons' });
    expect(browser.tabs.create).toHaveBeenCalledWith({
      url: '/unreadable.html#why=browser-page',
      index: 4,
    });
  });

  test('is heard also where the permission arrives a moment after it', async () => {
    browser.scripting.executeScript.mockRejectedValueOnce(new Error('Cannot access'));
    await browser.action.onClicked.fire(tab);
    expect(injectedFiles()).toContain('/overlay.js');
    expect(browser.tabs.create).not.toHaveBeenCalled();
  });

  test('lets a sample page of ours run the panel by itself, since nothing can be injected there', async () => {
    const url = `${OWN_ORIGIN}/sample.html?name=kaijiang-2021`;
    await browser.action.onClicked.fire({ ...tab, url });
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(7, {
      run: ['/texts/zh-CN.js', '/reader.js', '/overlay.js'],
    });
    expect(injectedFiles()).toEqual([]);
    expect(browser.tabs.create).not.toHaveBeenCalled();
  });

  test('on a page of ours leads to the collection', async () => {
    await browser.action.onClicked.fire({ ...tab, url: `${OWN_ORIGIN}/options.html` });
    expect(browser.tabs.create).toHaveBeenCalledWith({ url: '/collection.html', index: 4 });
  });
});

describe('the key for the next script', () => {
  const press = (on: unknown = tab) => browser.commands.onCommand.fire('next-script', on);

  test('changes the script of the page without a panel', async () => {
    await press();
    expect(injectedFiles()).toEqual(['/next-script.js']);
    expect(browser.scripting.executeScript).toHaveBeenLastCalledWith({
      target: { tabId: 7, frameIds: [0] },
      files: ['/next-script.js'],
    });
  });

  test('works on our sample pages, which run it themselves', async () => {
    await press({ ...tab, url: `${OWN_ORIGIN}/sample.html?name=kaijiang-2021` });
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(7, { run: ['/next-script.js'] });
  });

  test('says of a page that cannot be converted why', async () => {
    browser.scripting.executeScript.mockRejectedValue(new Error('Cannot access'));
    await press({ ...tab, url: 'https://www.qinghe.gov.cn/a.pdf' });
    expect(browser.tabs.create).toHaveBeenCalledWith({ url: '/unreadable.html#why=pdf', index: 4 });
  });

  test.each([
    ['another command', () => browser.commands.onCommand.fire('other', tab)],
    ['no tab', () => browser.commands.onCommand.fire('next-script', undefined)],
    ['our own pages', () => press({ ...tab, url: `${OWN_ORIGIN}/collection.html` })],
  ])('does nothing on %s', async (_, act) => {
    await act();
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
    expect(browser.tabs.create).not.toHaveBeenCalled();
  });
});
