import { vi } from 'vitest';

export const OWN_ORIGIN = 'chrome-extension://us';

type Listener = (...args: never[]) => unknown;

/** An event of the browser: keeps its listeners, and a test fires it. */
function fakeEvent() {
  const listeners: Listener[] = [];
  return {
    addListener: (listener: Listener) => listeners.push(listener),
    fire: (...args: unknown[]) =>
      Promise.all(listeners.map((listener) => listener(...(args as never[])))),
  };
}

/** As much of the browser as the background uses; what it asks for is recorded by the mocks. */
export function createFakeBrowser() {
  const registered: { id: string; matches: string[] }[] = [];
  const origins: string[] = [];
  return {
    origins,
    registered,
    runtime: {
      id: 'us',
      getURL: (path: string) => `${OWN_ORIGIN}${path}`,
      onInstalled: fakeEvent(),
      onStartup: fakeEvent(),
      onMessage: fakeEvent(),
    },
    permissions: {
      getAll: vi.fn(async () => ({ origins: [...origins], permissions: [] })),
      contains: vi.fn(async () => false),
      onAdded: fakeEvent(),
      onRemoved: fakeEvent(),
    },
    scripting: {
      executeScript: vi.fn(
        async (_injection: unknown): Promise<{ result?: unknown }[]> => [{ result: 'text/html' }],
      ),
      getRegisteredContentScripts: vi.fn(async () => [...registered]),
      registerContentScripts: vi.fn(async (scripts: { id: string; matches: string[] }[]) => {
        if (registered.length > 0) throw new Error(`Duplicate script ID '${scripts[0]?.id}'`);
        registered.push(...scripts);
      }),
      updateContentScripts: vi.fn(async (scripts: { id: string; matches: string[] }[]) => {
        registered.splice(0, registered.length, ...scripts);
      }),
      unregisterContentScripts: vi.fn(async () => {
        registered.length = 0;
      }),
    },
    commands: { onCommand: fakeEvent() },
    action: {
      onClicked: fakeEvent(),
      setBadgeText: vi.fn(async () => {}),
      setBadgeTextColor: vi.fn(async () => {}),
      setBadgeBackgroundColor: vi.fn(async () => {}),
      setTitle: vi.fn(async () => {}),
    },
    tabs: {
      create: vi.fn(async () => ({})),
      sendMessage: vi.fn(async (_tabId: number, _message: unknown) => null),
    },
    storage: {
      local: {
        get: vi.fn(async (): Promise<Record<string, unknown>> => ({})),
        set: vi.fn(async () => {}),
      },
      onChanged: { addListener: vi.fn(), removeListener: vi.fn() },
    },
    i18n: { getUILanguage: vi.fn(() => 'zh-CN') },
  };
}

export type FakeBrowser = ReturnType<typeof createFakeBrowser>;
