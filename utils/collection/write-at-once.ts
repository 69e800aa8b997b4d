import type { IDBPTransaction } from 'idb';
import type { CollectionSchema } from './collection-schema.ts';
import { openCollection } from './open-collection.ts';

const STORES = ['clips', 'contents', 'snapshots'] as const;
export type WriteTransaction = IDBPTransaction<CollectionSchema, typeof STORES, 'readwrite'>;

function abort(tx: WriteTransaction): void {
  try {
    tx.abort();
  } catch {
    // It has already ended.
  }
}

/**
 * Runs `work` in one transaction over the whole collection: all of it is on disk when this
 * resolves, and none of it when this rejects, whether the database or `work` itself failed.
 */
export async function writeAtOnce<T>(work: (tx: WriteTransaction) => Promise<T>): Promise<T> {
  const db = await openCollection();
  const tx = db.transaction(STORES, 'readwrite', { durability: 'strict' });
  // Else an abort is reported as unhandled when `work` fails first.
  tx.done.catch(() => {});
  try {
    const result = await work(tx);
    await tx.done;
    return result;
  } catch (error) {
    abort(tx);
    throw error;
  }
}
