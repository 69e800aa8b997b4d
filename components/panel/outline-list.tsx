import type { Report } from '../../utils/model.ts';
import { useTranslator } from '../use-translator.ts';
import { formatOrdinal } from './format-ordinal.ts';
import type { Target } from './panel-model.ts';
import { usePageWords } from './use-page-words.ts';

interface OutlineListProps {
  report: Report;
  onReveal(target: Target): void;
}

/** The headings of the report as printed; each leads to its place. */
export function OutlineList({ report, onReveal }: OutlineListProps) {
  const { text } = useTranslator();
  const words = usePageWords();
  if (report.sections.length === 0) return <p class="muted empty">{text('panel.outline.none')}</p>;
  return (
    <ul class="rows outline" lang={words.lang}>
      {report.sections.map((section, index) => (
        <li key={index}>
          <button
            type="button"
            class={`row level-${section.level}`}
            title={words.show(section.title)}
            onClick={() => onReveal({ section: index })}
          >
            <span class="ordinal">{formatOrdinal(section)}</span>
            <span class="row-label">
              {words.show(section.title.trim()) || text('panel.outline.untitled')}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
