import { useCallback, useEffect, useState } from 'preact/hooks';
import { watchCollection } from '../../utils/collection/collection-changes.ts';
import {
  deleteClips,
  type RemovedClips,
  restoreClips,
} from '../../utils/collection/delete-clips.ts';
import { explainError } from '../../utils/collection/explain-error.ts';
import { listClips } from '../../utils/collection/read-clips.ts';
import type { ClipSummary, Message } from '../../utils/model.ts';

export interface Clips {
  /** Null until the collection has answered. */
  clips: ClipSummary[] | null;
  error: Message | null;
  /** How many clips the last deletion took, while it can be undone. */
  deleted: number | null;
  remove(ids: string[]): Promise<void>;
  undo(): Promise<void>;
  /** Lets go of what was deleted. */
  forget(): void;
  /** Runs something that may fail for the collection's reasons and shows the reason. */
  attempt(work: () => Promise<void>): Promise<void>;
}

/** The collection as it is now, also while other parts of the extension change it. */
export function useClips(): Clips {
  const [clips, setClips] = useState<ClipSummary[] | null>(null);
  const [error, setError] = useState<Message | null>(null);
  const [removed, setRemoved] = useState<RemovedClips | null>(null);

  const attempt = useCallback(async (work: () => Promise<void>) => {
    try {
      await work();
      setError(null);
    } catch (cause) {
      setError(explainError(cause));
    }
  }, []);
  const reload = useCallback(() => attempt(async () => setClips(await listClips())), [attempt]);
  useEffect(() => {
    void reload();
    return watchCollection(reload);
  }, [reload]);

  return {
    clips,
    error,
    deleted: removed?.clips.length ?? null,
    attempt,
    remove: (ids) =>
      attempt(async () => {
        setRemoved(await deleteClips(ids));
        setClips(await listClips());
      }),
    undo: () =>
      attempt(async () => {
        if (removed) await restoreClips(removed);
        setRemoved(null);
        setClips(await listClips());
      }),
    forget: () => setRemoved(null),
  };
}
