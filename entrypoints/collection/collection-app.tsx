import { useEffect, useRef, useState } from 'preact/hooks';
import { type SortOrder, USUAL_ORDER } from '../../components/collection/sort-clips.ts';
import { UndoNotice } from '../../components/collection/undo-notice.tsx';
import { useTranslator } from '../../components/use-translator.ts';
import { ClipView } from './clip-view.tsx';
import { ListView } from './list-view.tsx';
import { useClips } from './use-clips.ts';
import { useRoute } from './use-route.ts';

/** The list of clips or one of them, and what was deleted last. */
export function CollectionApp() {
  const translator = useTranslator();
  const collection = useClips();
  const openClip = useRoute();
  const [order, setOrder] = useState<SortOrder>(USUAL_ORDER);
  const lastOpen = useRef<string | null>(null);
  useEffect(() => {
    if (openClip) lastOpen.current = openClip;
  }, [openClip]);
  return (
    <>
      {collection.error && (
        <p role="alert" class="alert">
          {translator.message(collection.error)}
        </p>
      )}
      {openClip ? (
        <ClipView key={openClip} id={openClip} collection={collection} />
      ) : (
        <ListView
          collection={collection}
          order={order}
          returnTo={lastOpen.current}
          onOrder={setOrder}
        />
      )}
      <UndoNotice count={collection.deleted} onUndo={collection.undo} onClose={collection.forget} />
    </>
  );
}
