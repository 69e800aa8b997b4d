import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Clip, ClipSummary, Finding, Report } from '../model.ts';

/** The heavy rest of a clip, read only when one is opened or exported. */
export interface ClipContent {
  id: string;
  report: Report;
  findings: Finding[];
  table?: number;
  selection?: NonNullable<Clip['selection']>;
}

/** A page's HTML under the SHA-256 of its UTF-8 bytes, shared by all clips of that same page. */
export interface SnapshotRecord {
  evidenceHash: string;
  encoding: 'gzip' | 'utf-8';
  bytes: Uint8Array<ArrayBuffer>;
}

/** What the person said of an address: whether a report stands there, whatever the reader thinks. */
export interface Verdict {
  /** Without a jump within the page, see `pageAddress`. */
  url: string;
  isReport: boolean;
  /** ISO 8601 */
  givenAt: string;
}

export interface CollectionSchema extends DBSchema {
  clips: {
    key: string;
    value: ClipSummary;
    indexes: {
      'by-issuer-year': [string, number];
      'by-url': string;
      'by-content': string;
      'by-evidence': string;
      'by-saved': string;
    };
  };
  contents: { key: string; value: ClipContent };
  snapshots: { key: string; value: SnapshotRecord };
  verdicts: { key: string; value: Verdict };
}

export const COLLECTION_NAME = 'nianbao-collection';

type Upgrade = (
  db: IDBPDatabase<CollectionSchema>,
  tx: IDBPTransaction<CollectionSchema, StoreNames<CollectionSchema>[], 'versionchange'>,
) => void;

function createStores(db: IDBPDatabase<CollectionSchema>): void {
  const clips = db.createObjectStore('clips', { keyPath: 'id' });
  // A clip without issuer or year has no key here and is simply not found by them.
  clips.createIndex('by-issuer-year', ['issuer', 'year']);
  clips.createIndex('by-url', 'url');
  clips.createIndex('by-content', 'contentHash');
  clips.createIndex('by-evidence', 'evidenceHash');
  clips.createIndex('by-saved', 'savedAt');
  db.createObjectStore('contents', { keyPath: 'id' });
  db.createObjectStore('snapshots', { keyPath: 'evidenceHash' });
}

function createVerdicts(db: IDBPDatabase<CollectionSchema>): void {
  db.createObjectStore('verdicts', { keyPath: 'url' });
}

/** The step at index n leads from version n to n + 1. Published steps never change; new ones are added. */
const UPGRADES: Upgrade[] = [createStores, createVerdicts];
export const COLLECTION_VERSION = UPGRADES.length;

/** Brings a database of any older version up to date, or to the version `to`, one step after the other. */
export const upgradeCollection = (
  db: Parameters<Upgrade>[0],
  oldVersion: number,
  tx: Parameters<Upgrade>[1],
  to = COLLECTION_VERSION,
): void => {
  for (const upgrade of UPGRADES.slice(oldVersion, to)) upgrade(db, tx);
};
