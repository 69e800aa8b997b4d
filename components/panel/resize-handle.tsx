import { useRef } from 'preact/hooks';
import { useTranslator } from '../use-translator.ts';
import { clampWidth, WIDTH } from './panel-model.ts';

const STEP = 16;

interface ResizeHandleProps {
  width: number;
  onResize(width: number): void;
}

/** The panel's left edge: drag it, or move it with the arrow keys. */
export function ResizeHandle({ width, onResize }: ResizeHandleProps) {
  const { text } = useTranslator();
  const drag = useRef<{ from: number; width: number } | null>(null);
  const resize = (wanted: number) => onResize(clampWidth(wanted));
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
    if (!by) return;
    event.preventDefault();
    resize(width + by);
  };
  return (
    <hr
      class="resize"
      aria-orientation="vertical"
      aria-label={text('panel.resize')}
      aria-valuenow={width}
      aria-valuemin={WIDTH.least}
      aria-valuemax={WIDTH.most}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { from: event.clientX, width };
      }}
      onPointerMove={({ clientX }) => {
        if (drag.current) resize(drag.current.width + drag.current.from - clientX);
      }}
      onLostPointerCapture={() => {
        drag.current = null;
      }}
    />
  );
}
