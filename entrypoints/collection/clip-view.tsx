import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ClipDetail } from '../../components/collection/clip-detail.tsx';
import { MissingClip } from '../../components/collection/missing-clip.tsx';
import { useTranslator } from '../../components/use-translator.ts';
import { getClip } from '../../utils/collection/read-clips.ts';
import { isInScope } from '../../utils/export/clip-scope.ts';
import { factsOfClip } from '../../utils/export/facts-of-clip.ts';
import type { Problem, SavedClip } from '../../utils/model.ts';
import { downloadPage, exportClips } from './export-clips.ts';
import type { Clips } from './use-clips.ts';

/** One clip, read when it is opened. */
export function ClipView({ id, collection }: { id: string; collection: Clips }) {
  const translator = useTranslator();
  const view = useRef<HTMLDivElement>(null);
  // Undefined until the collection has answered, null where it has no such clip.
  const [clip, setClip] = useState<SavedClip | null>();
  const { attempt, clips } = collection;
  useEffect(() => {
    void attempt(async () => setClip(await getClip(id)));
  }, [id, attempt]);
  useLayoutEffect(() => {
    view.current?.querySelector('h1')?.focus();
  }, [clip]);

  if (clip === undefined) return null;
  if (clip === null) return <MissingClip />;
  const summary = clips?.find((one) => one.id === id);
  const remove = async () => {
    await collection.remove([id]);
    // The way back must not lead to what is gone.
    location.replace('#list');
  };
  return (
    <div ref={view}>
      <ClipDetail
        clip={clip}
        facts={factsOfClip(clip)}
        problems={problemsOfClip(clip)}
        onExport={() => summary && attempt(() => exportClips([summary], translator))}
        onDelete={remove}
        onDownloadPage={() => attempt(() => downloadPage(clip))}
      />
    </div>
  );
}

function problemsOfClip(clip: SavedClip): Problem[] {
  const { problems } = clip.report;
  if (clip.kind === 'report') return problems;
  return problems.filter(({ place }) => place && isInScope(place, clip));
}
