import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../icon.tsx';
import { useTranslator } from '../use-translator.ts';

export interface NoticeContent {
  text: string;
  choices?: Choice[];
  /** What went well needs no answer: it goes by itself. */
  passes?: boolean;
}

interface Choice {
  label: string;
  /** What most people want: it gets the focus, so that Enter chooses it. */
  isUsual?: boolean;
  onChoose(): void;
}

/** Long enough to be read, in ms. */
export const SHOWN_FOR = 5_000;

/** One short word about what just happened, over the foot of the panel so that nothing moves. */
export function Notice({ content, onClose }: { content: NoticeContent | null; onClose(): void }) {
  const { text } = useTranslator();
  useEffect(() => {
    if (!content?.passes) return;
    const end = setTimeout(onClose, SHOWN_FOR);
    return () => clearTimeout(end);
  }, [content]);
  return (
    <div class="notice-place" role="status">
      {content && (
        <div class="notice">
          <p>{content.text}</p>
          {content.choices && (
            <div class="notice-choices">
              {content.choices.map((choice) => (
                <ChoiceButton key={choice.label} {...choice} />
              ))}
            </div>
          )}
          <button
            type="button"
            class="quiet notice-close"
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

function ChoiceButton({ label, isUsual = false, onChoose }: Choice) {
  const button = useRef<HTMLButtonElement>(null);
  // Before it is painted: a key pressed as soon as it is seen must not reach what was clicked before.
  useLayoutEffect(() => {
    if (isUsual) button.current?.focus();
  }, [isUsual]);
  return (
    <button ref={button} type="button" class={isUsual ? 'secondary' : 'link'} onClick={onChoose}>
      {label}
    </button>
  );
}
