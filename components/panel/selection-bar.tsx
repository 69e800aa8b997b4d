import { useTranslator } from '../use-translator.ts';
import type { Saves } from './use-saves.ts';

/** Stands over the foot of the panel as long as some text of the page is selected. */
export function SelectionBar({ saves }: { saves: Saves }) {
  const { text } = useTranslator();
  const isSaving = saves.phaseOf({ kind: 'selection' }) === 'saving';
  return (
    <div class="notice-place">
      <div class="notice selection-bar">
        <p>{text('panel.selection')}</p>
        <button
          type="button"
          class="secondary"
          // Else the click itself would end the selection.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => saves.start({ kind: 'selection' })}
        >
          {text(isSaving ? 'panel.save.saving' : 'panel.selection.save')}
        </button>
      </div>
    </div>
  );
}
