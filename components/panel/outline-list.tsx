import type { Report, Section } from '../../utils/model.ts';
import { useTranslator } from '../use-translator.ts';
import { formatOrdinal } from './format-ordinal.ts';
import { pageLanguage } from './page-language.ts';
import type { Target } from './panel-model.ts';

interface OutlineListProps {
  report: Report;
  onReveal(target: Target): void;
}

/** The headings of the report as printed; each leads to its place. */
export function OutlineList({ report, onReveal }: OutlineListProps) {
  const { text } = useTranslator();
  if (report.sections.length === 0) return <p class="muted empty">{text('panel.outline.none')}</p>;
  return (
    <ul class="rows outline" lang={pageLanguage(report.script)}>
      {report.sections.map((section, index) => (
        <li key={index}>
          <button
            type="button"
            class={`row level-${section.level}`}
            title={section.title}
            onClick={() => onReveal({ section: index })}
          >
            <span class="ordinal">{formatOrdinal(section)}</span>
            <span class="row-label">{titleOf(section) || text('panel.outline.untitled')}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function titleOf({ title }: Section): string {
  return title.trim();
}
