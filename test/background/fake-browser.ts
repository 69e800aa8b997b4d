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

interface RegisteredScript {
  id: string;
  matches: string[];
}

/** As much of the browser as the background uses; what it asks for is recorded by the mocks. */
export function createFakeBrowser() {
  const registered: RegisteredScript[] = [];
  const drop = (ids: string[]) => {
    registered.splice(0, registered.length, ...registered.filter(({ id }) => !ids.includes(id)));
  };
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
      getRegisteredContentScripts: vi.fn(async ({ ids }: { ids: string[] }) =>
        registered.filter(({ id }) => ids.includes(id)),
      ),
      registerContentScripts: vi.fn(async (scripts: RegisteredScript[]) => {
        const twice = scripts.find(({ id }) => registered.some((one) => one.id === id));
        if (twice) throw new Error(`Duplicate script ID '${twice.id}'`);
        registered.push(...scripts);
      }),
      updateContentScripts: vi.fn(async (scripts: RegisteredScript[]) => {
        drop(scripts.map(({ id }) => id));
        registered.push(...scripts);
      }),
      unregisterContentScripts: vi.fn(async ({ ids }: { ids: string[] }) => drop(ids)),
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
        get: vi.fn(async (_key: string): Promise<Record<string, unknown>> => ({})),
        set: vi.fn(async () => {}),
      },
      onChanged: fakeEvent(),
    },
    i18n: { getUILanguage: vi.fn(() => 'zh-CN') },
  };
}

export type FakeBrowser = ReturnType<typeof createFakeBrowser>;
