import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openPanelWords } from '../../entrypoints/overlay/panel-words.ts';
import type { Language } from '../../utils/model.ts';

const sendMessage = vi.hoisted(() => vi.fn());
vi.mock('../../utils/send-message.ts', () => ({ sendMessage }));

const world: typeof globalThis & { nianbaoTexts?: Record<string, string> } = globalThis;
const leave = (language: string) => {
  world.nianbaoTexts = { 'panel.save': `save in ${language}` };
};

beforeEach(() => {
  sendMessage.mockReset();
  sendMessage.mockImplementation(async (_, { language }) => {
    leave(language);
    return { ok: true, value: null };
  });
});

function openWords(language: Language) {
  leave(language);
  return openPanelWords(language);
}

describe('the panel’s words', () => {
  it.each([
    ['zh-CN', 'original', 'zh-CN'],
    ['zh-CN', 'hans', 'zh-CN'],
    ['zh-CN', 'hant-tw', 'zh-TW'],
    ['zh-CN', 'hant-twp', 'zh-TW'],
    ['zh-CN', 'hant-hk', 'zh-TW'],
    ['zh-TW', 'original', 'zh-TW'],
    ['zh-TW', 'hant-hk', 'zh-TW'],
    ['zh-TW', 'hans', 'zh-CN'],
    ['en', 'hant-tw', 'en'],
    ['en', 'hans', 'en'],
  ] as const)('of %s on a page shown as %s are in %s', async (own, script, shown) => {
    const words = openWords(own);
    const { language, text } = await words.inScript(script);
    expect([language, text('panel.save')]).toEqual([shown, `save in ${shown}`]);
    expect(sendMessage).toHaveBeenCalledTimes(own === shown ? 0 : 1);
  });

  it('are loaded once', async () => {
    const words = openWords('zh-CN');
    const [one, other] = await Promise.all([words.inScript('hant-tw'), words.inScript('hant-hk')]);
    expect(one).toBe(other);
    expect(await words.inScript('original')).toBe(words.own);
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith('load-texts', { language: 'zh-TW' });
  });

  it('are asked for again where they could not be had', async () => {
    const words = openWords('zh-CN');
    sendMessage.mockResolvedValueOnce({ ok: false, error: { key: 'errors.no_answer' } });
    await expect(words.inScript('hant-tw')).rejects.toThrow('errors.no_answer');
    expect((await words.inScript('hant-tw')).language).toBe('zh-TW');
  });
});
