import { useState } from 'preact/hooks';
import { type Fact, isCellPlace, type Problem, type SavedClip } from '../../utils/model.ts';
import { Icon } from '../icon.tsx';
import { pageLanguage } from '../panel/page-language.ts';
import { useTranslator } from '../use-translator.ts';
import { cellId } from './cell-id.ts';
import { ClipFindings } from './clip-findings.tsx';
import { clipDetails, clipName } from './clip-name.ts';
import { ClipSource } from './clip-source.tsx';
import { FactTables } from './fact-tables.tsx';
import { PrintedTable } from './printed-table.tsx';
import { ProseFacts } from './prose-facts.tsx';

interface ClipDetailProps {
  clip: SavedClip;
  /** The figures that belong to the clip: of a table, only those in it. */
  facts: readonly Fact[];
  /** What could not be read of it. */
  problems: readonly Problem[];
  onExport(): void;
  onDelete(): void;
  onDownloadPage(): void;
}

/** One clip whole: what it is, what the checks said, its figures, and where it came from. */
export function ClipDetail(props: ClipDetailProps) {
  const { clip, facts, problems, onExport, onDelete, onDownloadPage } = props;
  const translator = useTranslator();
  const { text } = translator;
  const { report, findings } = clip;
  const [chosen, setChosen] = useState<number | null>(null);
  const table = clip.kind === 'table' ? report.tables[clip.table ?? -1] : undefined;
  const inProse = facts.filter((fact) => fact.source === 'prose');
  const show = (index: number) => {
    setChosen(index);
    const cell = findings[index]?.places.find(isCellPlace);
    if (!cell) return;
    document.getElementById(cellId(cell))?.scrollIntoView({ block: 'center', inline: 'center' });
  };
  return (
    <article class="clip">
      <a class="back" href="#list">
        <Icon name="up" />
        {text('own_pages.collection')}
      </a>
      <header class="clip-head">
        <div>
          <h1 class="page-title" lang={pageLanguage(report.script)} tabIndex={-1}>
            {clipName({ ...report, url: clip.url })}
          </h1>
          <p class="muted">{clipDetails({ ...report, kind: clip.kind }, translator).join(' · ')}</p>
        </div>
        <div class="actions">
          <button type="button" class="secondary" onClick={onExport}>
            {text('collection.export_one')}
          </button>
          <button type="button" class="secondary" onClick={onDelete}>
            {text('collection.delete')}
          </button>
        </div>
      </header>
      <div class="clip-body">
        <div>
          {clip.selection && (
            <section>
              <h2 class="section-title">{text('collection.kind.selection')}</h2>
              <blockquote lang={pageLanguage(report.script)}>{clip.selection.text}</blockquote>
            </section>
          )}
          {table && inProse.length === facts.length && (
            <section>
              <h2 class="section-title">{text(`panel.table.${table.kind}`)}</h2>
              <PrintedTable
                grid={table.grid}
                name={text(`panel.table.${table.kind}`)}
                lang={pageLanguage(report.script)}
              />
            </section>
          )}
          {(clip.kind === 'report' || findings.length + problems.length > 0) && (
            <section>
              <h2 class="section-title">{text('collection.findings')}</h2>
              <ClipFindings
                findings={findings}
                problems={problems}
                chosen={chosen}
                onChoose={show}
              />
            </section>
          )}
          {facts.length > inProse.length && (
            <section>
              <h2 class="section-title">{text('collection.facts')}</h2>
              <FactTables report={report} facts={facts} findings={findings} chosen={chosen} />
            </section>
          )}
          {inProse.length > 0 && (
            <section>
              <h2 class="section-title">{text('collection.prose_facts')}</h2>
              <ProseFacts facts={inProse} format={report.format} />
            </section>
          )}
        </div>
        <ClipSource clip={clip} onDownloadPage={onDownloadPage} />
      </div>
    </article>
  );
}
