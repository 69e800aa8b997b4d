import { Icon } from '../icon.tsx';
import { useTranslator } from '../use-translator.ts';

interface UndoNoticeProps {
  /** How many clips were deleted; null while there is nothing to undo. */
  count: number | null;
  onUndo(): void;
  onClose(): void;
}

/** Stays until it is closed: no one has to be quick to undo. */
export function UndoNotice({ count, onUndo, onClose }: UndoNoticeProps) {
  const { text } = useTranslator();
  return (
    <div class="undo-place" role="status">
      {count !== null && (
        <div class="undo">
          <span>{text('collection.deleted', { count })}</span>
          <button type="button" class="link" onClick={onUndo}>
            {text('collection.undo')}
          </button>
          <button
            type="button"
            class="quiet"
            aria-label={text('panel.notice.close')}
            onClick={onClose}
          >
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
