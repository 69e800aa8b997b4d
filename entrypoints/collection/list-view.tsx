import { useLayoutEffect, useState } from 'preact/hooks';
import { ClipList } from '../../components/collection/clip-list.tsx';
import { EmptyCollection } from '../../components/collection/empty-collection.tsx';
import { type SortOrder, sortClips } from '../../components/collection/sort-clips.ts';
import { useTranslator } from '../../components/use-translator.ts';
import { exportClips } from './export-clips.ts';
import type { Clips } from './use-clips.ts';

interface ListViewProps {
  collection: Clips;
  order: SortOrder;
  /** The clip that the person comes back from, or null. */
  returnTo: string | null;
  onOrder(order: SortOrder): void;
}

/** The list with what can be done to all clips, or to the chosen ones. */
export function ListView({ collection, order, returnTo, onOrder }: ListViewProps) {
  const translator = useTranslator();
  const { text } = translator;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { clips } = collection;
  useLayoutEffect(() => {
    document.querySelector<HTMLElement>(`a[href="#clip=${returnTo}"]`)?.focus();
  }, [returnTo]);
  if (!clips) return null;
  if (clips.length === 0) return <EmptyCollection />;

  // A clip that was chosen may have been deleted since, here or in another window.
  const stillChosen = new Set(clips.map((clip) => clip.id).filter((id) => chosen.has(id)));
  const isAny = stillChosen.size > 0;
  const exported = sortClips(
    isAny ? clips.filter((clip) => stillChosen.has(clip.id)) : clips,
    order,
  );
  return (
    <>
      <div class="list-tools">
        <h1 class="page-title">{text('own_pages.collection')}</h1>
        <span class="count" aria-live="polite">
          {isAny
            ? text('collection.chosen', { count: stillChosen.size })
            : text('collection.count', { count: clips.length })}
        </span>
        {isAny && (
          <>
            <button type="button" class="secondary" onClick={() => setChosen(new Set())}>
              {text('collection.clear')}
            </button>
            <button
              type="button"
              class="secondary"
              onClick={() => collection.remove([...stillChosen])}
            >
              {text('collection.delete')}
            </button>
          </>
        )}
        <button
          type="button"
          class={isAny ? 'primary' : 'secondary'}
          onClick={() => collection.attempt(() => exportClips(exported, translator))}
        >
          {text(isAny ? 'collection.export_chosen' : 'collection.export_all')}
        </button>
      </div>
      <ClipList
        clips={clips}
        chosen={stillChosen}
        order={order}
        onChoose={setChosen}
        onOrder={onOrder}
        onDelete={collection.remove}
      />
    </>
  );
}
