import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  changeScriptSettings,
  readScriptSettings,
} from '../../entrypoints/script-settings/script-settings.ts';

const stored = vi.hoisted(() => ({ values: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => {
  const later = () => new Promise((resolve) => setTimeout(resolve, 1));
  const local = {
    get: async () => {
      await later();
      return { ...stored.values };
    },
    set: async (values: object) => {
      await later();
      Object.assign(stored.values, values);
    },
  };
  return { browser: { storage: { local } } };
});

beforeEach(() => {
  stored.values = {};
});

describe('the settings of the conversion', () => {
  it('begin with nothing set, whatever was stored', async () => {
    const nothing = { taiwanWording: false, pairs: [], sites: {} };
    expect(await readScriptSettings()).toEqual(nothing);
    stored.values = { script: { taiwanWording: 'yes', pairs: 7, sites: { a: 'klingon' } } };
    expect(await readScriptSettings()).toEqual(nothing);
    stored.values = { script: null };
    expect(await readScriptSettings()).toEqual(nothing);
  });

  it('lose none of the changes that are made at once', async () => {
    const pair = { hans: '头灶', hant: '頭灶' };
    await Promise.all([
      changeScriptSettings(() => ({ taiwanWording: true })),
      changeScriptSettings(({ pairs }) => ({ pairs: [...pairs, pair] })),
      changeScriptSettings(({ sites }) => ({ sites: { ...sites, '*://a.cn/*': 'hans' } })),
      changeScriptSettings(({ sites }) => ({ sites: { ...sites, '*://b.cn/*': 'hant-hk' } })),
    ]);
    expect(await readScriptSettings()).toEqual({
      taiwanWording: true,
      pairs: [pair],
      sites: { '*://a.cn/*': 'hans', '*://b.cn/*': 'hant-hk' },
    });
  });
});
