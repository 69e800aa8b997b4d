import { type IDBPDatabase, openDB } from 'idb';
import {
  COLLECTION_NAME,
  COLLECTION_VERSION,
  type CollectionSchema,
  upgradeCollection,
} from './collection-schema.ts';

export type Collection = IDBPDatabase<CollectionSchema>;

let shared: Promise<Collection> | undefined;

function open(): Promise<Collection> {
  const opening = openDB<CollectionSchema>(COLLECTION_NAME, COLLECTION_VERSION, {
    upgrade: (db, oldVersion, _newVersion, tx) => upgradeCollection(db, oldVersion, tx),
    // No `blocked` handler is needed: every holder gives way in `blocking`, so waiting is enough.
    blocking: (_current, _wanted, event) => {
      forget();
      (event.target as IDBDatabase).close();
    },
    terminated: forget,
  });
  // A failed opening must not be handed out for ever.
  opening.catch(() => {
    if (shared === opening) forget();
  });
  return opening;
  function forget(): void {
    if (shared === opening) shared = undefined;
  }
}

/**
 * The one connection of this context, opened at the first call and again after the browser closed it
 * or a newer version asked for it. Rejects with `VersionError` when a newer version of the extension
 * has already written here. Only the background and extension pages may call it: in a content script
 * IndexedDB belongs to the website.
 */
export function openCollection(): Promise<Collection> {
  shared ??= open();
  return shared;
}
