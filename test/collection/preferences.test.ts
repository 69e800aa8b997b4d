import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  chooseLanguage,
  nearestLanguage,
  readLanguage,
  watchLanguage,
} from '../../utils/collection/preferences.ts';

type Listener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

const fake = vi.hoisted(() => {
  const stored: Record<string, unknown> = {};
  const listeners = new Set<Listener>();
  const browser = {
    i18n: { getUILanguage: () => 'zh-HK' },
    storage: {
      local: {
        get: async (key: string) => (key in stored ? { [key]: stored[key] } : {}),
        set: async (values: Record<string, unknown>) => {
          Object.assign(stored, values);
          const changes = Object.entries(values).map(([key, newValue]) => [key, { newValue }]);
          for (const listener of listeners) listener(Object.fromEntries(changes), 'local');
        },
      },
      onChanged: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
  };
  return { stored, browser };
});
vi.mock('wxt/browser', () => ({ browser: fake.browser }));

beforeEach(() => {
  for (const key of Object.keys(fake.stored)) delete fake.stored[key];
});

describe('nearestLanguage', () => {
  test.each([
    ['zh-CN', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['zh-SG', 'zh-CN'],
    ['zh-Hans-HK', 'zh-CN'],
    ['zh-TW', 'zh-TW'],
    ['zh-HK', 'zh-TW'],
    ['zh-MO', 'zh-TW'],
    ['zh-Hant', 'zh-TW'],
    ['yue', 'zh-TW'],
    ['en-GB', 'en'],
    ['de', 'en'],
  ])('of %s is %s', (tag, language) => {
    expect(nearestLanguage(tag)).toBe(language);
  });
});

describe('the interface language', () => {
  test('is the browser’s until the person chooses one', async () => {
    expect(await readLanguage()).toBe('zh-TW');
    await chooseLanguage('en');
    expect(await readLanguage()).toBe('en');
  });

  test('is not taken from anything else that may stand there', async () => {
    fake.stored.language = 'fr';
    expect(await readLanguage()).toBe('zh-TW');
  });

  test('is told to those who watch, until they stop', async () => {
    const onChange = vi.fn();
    const stop = watchLanguage(onChange);
    await chooseLanguage('zh-CN');
    await fake.browser.storage.local.set({ other: 'en' });
    stop();
    await chooseLanguage('en');
    expect(onChange.mock.calls).toEqual([['zh-CN']]);
  });
});
