import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { deleteDB, openDB, unwrap } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchCollection } from '../../utils/collection/collection-changes.ts';
import {
  COLLECTION_NAME,
  COLLECTION_VERSION,
  type CollectionSchema,
  upgradeCollection,
} from '../../utils/collection/collection-schema.ts';
import { deleteClips, restoreClips } from '../../utils/collection/delete-clips.ts';
import { openCollection } from '../../utils/collection/open-collection.ts';
import {
  findByAddress,
  findByIssuer,
  getClip,
  getSnapshot,
  listClips,
} from '../../utils/collection/read-clips.ts';
import { saveClip } from '../../utils/collection/save-clip.ts';
import { findVerdict, keepVerdict } from '../../utils/collection/verdicts.ts';
import { sampleDraft } from './sample-draft.ts';

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-01T09:00:00Z') });
  await deleteDB(COLLECTION_NAME);
});
afterEach(() => {
  vi.useRealTimers();
});

function saveAt(time: string, ...draft: Parameters<typeof sampleDraft>) {
  vi.setSystemTime(new Date(time));
  return saveClip(sampleDraft(...draft));
}

const year = (value: number) =>
  [{ url: `https://www.qinghe.gov.cn/${value}.html` }, { year: value }] as const;

describe('saving', () => {
  test('gives back everything that was saved, and the snapshot by its hash', async () => {
    const draft = sampleDraft();
    const { id, savedAt, alreadySaved } = await saveClip(draft);
    expect({ savedAt, alreadySaved }).toEqual({
      savedAt: '2026-03-01T09:00:00.000Z',
      alreadySaved: false,
    });
    const { snapshot, ...rest } = draft;
    const clip = await getClip(id);
    expect(clip).toEqual({
      ...rest,
      id,
      savedAt,
      evidenceHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(await getSnapshot(clip!.evidenceHash)).toBe(snapshot);
  });

  test('lists clips as summaries, the last saved first', async () => {
    await saveAt('2026-03-01T09:00:00Z', ...year(2020));
    await saveAt('2026-03-02T09:00:00Z', ...year(2021));
    const clips = await listClips();
    expect(clips.map((clip) => clip.year)).toEqual([2021, 2020]);
    expect(clips[0]).toMatchObject({ issuer: '青禾县人民政府', errors: 1, warnings: 0, hints: 1 });
    expect(clips[0]).not.toHaveProperty('report');
  });

  test('says in the summary what part of a page was saved, and gives the part back', async () => {
    const [official] = sampleDraft().report.tables;
    const cells = [{ ...official!.grid.cells[0]!, text: '民政局' }];
    const other = { ...official!, kind: 'other' as const, grid: { rows: 1, columns: 1, cells } };
    const tables = [official!, other];
    const selection = {
      text: `共\n14249条${'，'.repeat(100)}`,
      places: [{ section: 0, start: 0, end: 9 }],
    };
    const { id } = await saveAt('2026-03-01T09:00:00Z', { kind: 'selection', selection });
    await saveAt('2026-03-02T09:00:00Z', { kind: 'table', table: 1 }, { tables });
    await saveAt('2026-03-03T09:00:00Z', { kind: 'table', table: 0 }, { tables });
    const parts = (await listClips()).map(({ tableKind, excerpt }) => [tableKind, excerpt]);
    expect(parts).toEqual([
      ['applications', undefined],
      ['other', '民政局'],
      [undefined, `共 14249条${'，'.repeat(52)}`],
    ]);
    const clip = await getClip(id);
    expect(clip).toMatchObject({ kind: 'selection', selection });
    expect(clip).not.toHaveProperty('excerpt');
  });

  test('asks for strict durability', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await saveClip(sampleDraft());
    expect(transaction).toHaveBeenCalledWith(expect.anything(), 'readwrite', {
      durability: 'strict',
    });
    transaction.mockRestore();
  });

  test('keeps one clip of what says the same at the same address', async () => {
    const first = await saveClip(sampleDraft());
    const again = await saveClip(
      sampleDraft({
        snapshot: '<html><body>另一种标记</body></html>',
        retrievedAt: '2026-03-05T00:00:00Z',
      }),
    );
    expect(again).toEqual({ ...first, alreadySaved: true });
    expect(await listClips()).toHaveLength(1);
  });

  test('keeps one clip even when two savings run at once', async () => {
    const receipts = await Promise.all([saveClip(sampleDraft()), saveClip(sampleDraft())]);
    expect(new Set(receipts.map((one) => one.id)).size).toBe(1);
    expect(await listClips()).toHaveLength(1);
  });

  test('saves anew what has changed, what stands elsewhere, and what newer rules judged', async () => {
    await saveClip(sampleDraft());
    await saveClip(sampleDraft({}, { preamble: '后来改过。' }));
    await saveClip(sampleDraft({ url: 'https://mirror.example/report' }));
    await saveClip(sampleDraft({ rulesVersion: '2' }));
    expect(await listClips()).toHaveLength(4);
  });

  test('writes nothing when the commit fails', async () => {
    const add = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(saveClip(sampleDraft())).rejects.toThrow('full');
    add.mockRestore();
    expect(await listClips()).toEqual([]);
  });

  test('tells the other pages', async () => {
    const onChange = vi.fn();
    const stop = watchCollection(onChange);
    await saveClip(sampleDraft());
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledOnce());
    stop();
  });
});

describe('finding', () => {
  test('finds a body, all its years in order or one of them', async () => {
    await saveAt('2026-03-01T09:00:00Z', ...year(2021));
    await saveAt('2026-03-02T09:00:00Z', ...year(2019));
    await saveClip(sampleDraft({ url: 'https://x.gov.cn/' }, { issuer: '白石县人民政府' }));
    const years = (clips: { year: number | null }[]) => clips.map((clip) => clip.year);
    expect(years(await findByIssuer('青禾县人民政府'))).toEqual([2019, 2021]);
    expect(years(await findByIssuer('青禾县人民政府', 2019))).toEqual([2019]);
    expect(await findByIssuer('青禾县人民政府', 2018)).toEqual([]);
  });

  test('finds an address whatever part of the page was jumped to', async () => {
    const { id } = await saveClip(sampleDraft({ url: 'https://www.qinghe.gov.cn/a.html#part3' }));
    expect((await findByAddress('https://www.qinghe.gov.cn/a.html')).map((one) => one.id)).toEqual([
      id,
    ]);
  });

  test('keeps a fragment that is the site’s own routing', async () => {
    await saveClip(sampleDraft({ url: 'https://x.gov.cn/#/article/1' }));
    await saveClip(sampleDraft({ url: 'https://x.gov.cn/#/article/2' }));
    expect(await findByAddress('https://x.gov.cn/#/article/2')).toHaveLength(1);
  });

  test('has nothing to give for an id or a hash that is not there', async () => {
    expect(await getClip('nowhere')).toBeNull();
    expect(await getSnapshot('nowhere')).toBeNull();
  });
});

describe('deleting', () => {
  test('takes out the chosen clips only, and puts them back as they were', async () => {
    const kept = await saveAt('2026-03-01T09:00:00Z', ...year(2019));
    const gone = await saveAt('2026-03-02T09:00:00Z', ...year(2020));
    const before = await getClip(gone.id);
    const removed = await deleteClips([gone.id, 'nowhere']);
    expect((await listClips()).map((clip) => clip.id)).toEqual([kept.id]);
    await restoreClips(removed);
    expect(await getClip(gone.id)).toEqual(before);
    expect((await listClips()).map((clip) => clip.id)).toEqual([gone.id, kept.id]);
  });

  test('drops a snapshot only with the last clip that rests on it', async () => {
    const one = await saveClip(sampleDraft());
    const other = await saveClip(sampleDraft({ rulesVersion: '2' }));
    const { evidenceHash } = (await getClip(one.id))!;
    await deleteClips([one.id]);
    expect(await getSnapshot(evidenceHash)).not.toBeNull();
    const removed = await deleteClips([other.id]);
    expect(await getSnapshot(evidenceHash)).toBeNull();
    await restoreClips(removed);
    expect(await getSnapshot(evidenceHash)).toBe(sampleDraft().snapshot);
  });
});

describe('the connection', () => {
  test('is shared', async () => {
    expect(await openCollection()).toBe(await openCollection());
  });

  test('keeps what an older version saved when it is brought up to date', async () => {
    const { id } = await saveClip(sampleDraft());
    const records = await (await openCollection()).getAll('clips');
    await deleteDB(COLLECTION_NAME);
    const first = await openDB<CollectionSchema>(COLLECTION_NAME, 1, {
      upgrade: (db, _from, _to, tx) => upgradeCollection(db, 0, tx, 1),
    });
    expect([...first.objectStoreNames]).toEqual(['clips', 'contents', 'snapshots']);
    for (const record of records) await first.add('clips', record);
    first.close();
    expect((await listClips()).map((clip) => clip.id)).toEqual([id]);
    await keepVerdict('https://www.qinghe.gov.cn/#top', true);
    expect(await findVerdict('https://www.qinghe.gov.cn/')).toBe(true);
  });

  test('gives way to a newer version, which then is named as the reason', async () => {
    await openCollection();
    const newer = await openDB(COLLECTION_NAME, COLLECTION_VERSION + 1);
    await expect(openCollection()).rejects.toMatchObject({ name: 'VersionError' });
    newer.close();
    await deleteDB(COLLECTION_NAME);
    expect(await listClips()).toEqual([]);
  });

  test('is opened anew after the browser closed it', async () => {
    await saveClip(sampleDraft());
    const database: unknown = unwrap(await openCollection());
    forceCloseDatabase(database as Parameters<typeof forceCloseDatabase>[0]);
    expect(await listClips()).toHaveLength(1);
  });
});
