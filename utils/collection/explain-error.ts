import type { Message } from '../model.ts';

/** The database's own names for what a person can do something about. */
const KNOWN: Record<string, string> = {
  QuotaExceededError: 'errors.storage_full',
  VersionError: 'errors.newer_collection',
  InvalidStateError: 'errors.storage_unavailable',
  UnknownError: 'errors.storage_unavailable',
};

/** Words for the person on what the collection threw; what we did not foresee goes to the console as well. */
export function explainError(error: unknown): Message {
  const key = error instanceof DOMException ? KNOWN[error.name] : undefined;
  if (!key) console.error(error);
  return { key: key ?? 'errors.unexpected' };
}
