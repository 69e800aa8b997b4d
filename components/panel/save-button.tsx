import { Icon } from '../icon.tsx';
import { useTranslator } from '../use-translator.ts';
import type { Save, SavePhase } from './use-save.ts';

const LABELS: Record<SavePhase, string> = {
  ready: 'panel.save',
  saving: 'panel.save.saving',
  saved: 'panel.save.saved',
  failed: 'panel.save.again',
};

/** Saves what was read; the button says how far that is. A saved page can be saved again, if it changed. */
export function SaveButton({ save, disabled }: { save: Save; disabled: boolean }) {
  const { text } = useTranslator();
  const isSaved = save.phase === 'saved';
  return (
    <button
      type="button"
      class={isSaved ? 'save saved' : 'save primary'}
      disabled={disabled}
      aria-disabled={save.phase === 'saving'}
      onClick={() => save.phase === 'saving' || save.start()}
    >
      {isSaved && <Icon name="check" />}
      {text(LABELS[save.phase])}
    </button>
  );
}
