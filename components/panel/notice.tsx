import { Icon } from '../icon.tsx';
import { useTranslator } from '../use-translator.ts';

export interface NoticeContent {
  text: string;
  choices?: { label: string; onChoose(): void }[];
}

/** One short word about what just happened, over the foot of the panel so that nothing moves. */
export function Notice({ content, onClose }: { content: NoticeContent | null; onClose(): void }) {
  const { text } = useTranslator();
  return (
    <div class="notice-place" role="status">
      {content && (
        <div class="notice">
          <p>{content.text}</p>
          {content.choices && (
            <div class="notice-choices">
              {content.choices.map(({ label, onChoose }) => (
                <button key={label} type="button" class="link" onClick={onChoose}>
                  {label}
                </button>
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
