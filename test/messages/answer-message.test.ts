import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  answerMessage,
  type Handlers,
  MESSAGES,
  type MessageName,
  type Sender,
} from '../../utils/messages.ts';
import { sampleDraft } from '../collection/sample-draft.ts';

const self = { id: 'us', origin: 'chrome-extension://us/' };
const page: Sender = {
  id: 'us',
  url: 'https://www.qinghe.gov.cn/report/2021.html',
  frameId: 0,
  tab: { id: 7, index: 0, incognito: false },
};
const ownPage: Sender = { ...page, url: 'chrome-extension://us/collection.html' };

const saved = { outcome: 'saved', id: 'c1', savedAt: '2026-03-01T09:00:00.000Z' };
const value = (of: unknown) => vi.fn(async () => ({ ok: true as const, value: of as never }));
const handlers = {
  'save-clip': value(saved),
  'ask-collection': value({ saved: null, verdict: null, yearBefore: null, clips: ['leaked'] }),
  'give-verdict': value({ isKept: true }),
  'open-page': value(null),
  spotted: value(null),
  'load-page-script': value(null),
  'load-converter': value(null),
  'load-texts': value(null),
  'look-into-frames': value([]),
  'read-frame': value({
    ...{ report: sampleDraft().report, findings: [], problems: [], checked: 0, skipped: 0 },
  }),
  'mark-frame': value(null),
  'reveal-in-frame': value({ seen: 'shown', rectangle: { left: 0, top: 0, right: 9, bottom: 9 } }),
  'save-frame': value(saved),
  'show-frames': value(null),
  'leave-frame': value(null),
  'tell-panel': value(null),
} satisfies Handlers;
const explain = vi.fn(() => ({ key: 'errors.unexpected' }));

const ask = (raw: unknown, sender = page) => answerMessage(raw, sender, self, handlers, explain);
const refused = (key: string) => ({ ok: false, error: { key } });

const requests: Record<MessageName, unknown> = {
  'save-clip': { clip: sampleDraft(), confirmedPrivate: false },
  'ask-collection': { url: page.url, issuer: '青禾县人民政府', year: 2021 },
  'give-verdict': { url: page.url, isReport: false },
  'open-page': { page: 'collection' },
  spotted: { isReport: true },
  'load-page-script': null,
  'load-converter': { target: 'region' },
  'load-texts': { language: 'zh-TW' },
  'look-into-frames': null,
  'read-frame': { frameId: 12, ask: { frame: 2 } },
  'mark-frame': { frameId: 12, ask: { titles: ['14 ≠ 13'], chosen: 0 } },
  'reveal-in-frame': {
    frameId: 12,
    ask: { target: { section: 3 }, coveredRight: 0, smooth: true },
  },
  'save-frame': {
    frameId: 12,
    ask: { part: { kind: 'table', table: 1 }, confirmedPrivate: false },
  },
  'show-frames': { script: 'hans' },
  'leave-frame': { frameId: 12, ask: {} },
  'tell-panel': { news: 'picked', finding: 3 },
};
const names = Object.keys(requests) as MessageName[];

beforeEach(() => {
  vi.clearAllMocks();
});

describe('answerMessage', () => {
  test('hands a checked request and its sender to the handler, and the answer back', async () => {
    const answer = await ask({ name: 'save-clip', request: requests['save-clip'] });
    expect(answer).toEqual({ ok: true, value: saved });
    expect(handlers['save-clip']).toHaveBeenCalledWith(requests['save-clip'], page);
  });

  test.each(names)('knows a good %s', async (name) => {
    expect(await ask({ name, request: requests[name] })).toMatchObject({ ok: true });
  });

  test.each(names)(
    'refuses a %s with other fields than its own, and the handler never hears of it',
    async (name) => {
      expect(await ask({ name, request: {} })).toEqual(refused('errors.bad_request'));
      expect(handlers[name]).not.toHaveBeenCalled();
    },
  );

  test.each([null, 'spotted', {}, { name: 'delete-clips', request: {} }, { name: 'toString' }])(
    'refuses %j, which is no message of ours',
    async (raw) => {
      expect(await ask(raw)).toEqual(refused('errors.bad_request'));
    },
  );

  test.each<[string, Sender]>([
    ['another extension', { ...page, id: 'them' }],
    ['someone without an address', { ...page, url: undefined }],
    ['a web page outside of any tab', { ...page, tab: undefined }],
  ])('refuses %s', async (_who, sender) => {
    for (const name of names) {
      expect(await ask({ name, request: requests[name] }, sender)).toEqual(
        refused('errors.not_allowed'),
      );
    }
  });

  test.each(names)('lets our own pages send %s only where the map says so', async (name) => {
    const answer = await ask({ name, request: requests[name] }, ownPage);
    const allowed = (MESSAGES[name].from as readonly string[]).includes('extension-page');
    expect(answer.ok).toBe(allowed);
  });

  test.each(names)(
    'lets a script in an inner frame send %s only where the map says so',
    async (name) => {
      const answer = await ask({ name, request: requests[name] }, { ...page, frameId: 12 });
      const allowed = (MESSAGES[name].from as readonly string[]).includes('content-script');
      expect(answer.ok).toBe(allowed);
    },
  );

  test('lets no more out than the map says', async () => {
    const answer = await ask({ name: 'ask-collection', request: requests['ask-collection'] });
    expect(answer).toEqual({ ok: true, value: { saved: null, verdict: null, yearBefore: null } });
  });

  test('turns what a handler throws, or wrongly answers, into words', async () => {
    const failure = new Error('disk');
    handlers.spotted.mockRejectedValueOnce(failure);
    const message = { name: 'spotted', request: { isReport: true } };
    expect(await ask(message)).toEqual(refused('errors.unexpected'));
    expect(explain).toHaveBeenCalledWith(failure);
    handlers.spotted.mockResolvedValueOnce({ ok: true, value: 'everything' as never });
    expect(await ask(message)).toEqual(refused('errors.unexpected'));
  });

  test('passes a handler’s own refusal on', async () => {
    const refusal = { ok: false as const, error: { key: 'errors.not_allowed' } };
    handlers['ask-collection'].mockResolvedValueOnce(refusal as never);
    expect(await ask({ name: 'ask-collection', request: requests['ask-collection'] })).toEqual(
      refusal,
    );
  });
});

describe('the map of messages', () => {
  test('offers a page nothing that lists, exports or deletes', () => {
    const open = names.filter((name) =>
      (MESSAGES[name].from as readonly string[]).includes('content-script'),
    );
    expect(open.sort()).toEqual([
      'ask-collection',
      'give-verdict',
      'load-converter',
      'load-page-script',
      'open-page',
      'save-clip',
      'spotted',
      'tell-panel',
    ]);
    expect(Object.keys(MESSAGES).sort()).toEqual([...names].sort());
  });
});
