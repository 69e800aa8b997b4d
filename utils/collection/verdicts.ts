import { openCollection } from './open-collection.ts';
import { pageAddress } from './save-clip.ts';

/** What the person said of the report at an address; null where nothing was said. */
export async function findVerdict(url: string): Promise<boolean | null> {
  const db = await openCollection();
  const verdict = await db.get('verdicts', pageAddress(url));
  return verdict?.isReport ?? null;
}

/**
 * Remembers what the person says of an address, or forgets it.
 * @param isReport whether a report stands there; null takes back what was said
 */
export async function keepVerdict(url: string, isReport: boolean | null): Promise<void> {
  const db = await openCollection();
  const address = pageAddress(url);
  if (isReport === null) await db.delete('verdicts', address);
  else await db.put('verdicts', { url: address, isReport, givenAt: new Date().toISOString() });
}
