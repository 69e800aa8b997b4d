import type { ComponentChildren } from 'preact';
import type { SavedClip } from '../../utils/model.ts';
import { formatDay } from '../format-number.ts';
import { formatOrdinal } from '../panel/format-ordinal.ts';
import { pageLanguage } from '../panel/page-language.ts';
import { useTranslator } from '../use-translator.ts';
import { sectionsOf } from './clip-part.ts';
import { formatInstant } from './format-instant.ts';

/** Where a clip came from and what proves it. */
export function ClipSource({ clip, onDownloadPage }: { clip: SavedClip; onDownloadPage(): void }) {
  const { text, language } = useTranslator();
  const { title, script, publishedOn, period } = clip.report;
  const sections = sectionsOf(clip);
  return (
    <aside class="source" aria-label={text('collection.source')}>
      <dl>
        <Entry name="title" isShown={title !== null}>
          <span lang={pageLanguage(script)}>{title}</span>
        </Entry>
        <Entry name="section" isShown={sections.length > 0}>
          {sections.map((section, index) => (
            <span key={index} class="section" lang={pageLanguage(script)}>
              {formatOrdinal(section)}
              {section.title.trim()}
            </span>
          ))}
        </Entry>
        <Entry name="address">
          <Address url={clip.url} />
        </Entry>
        <Entry name="page" isShown={clip.pageUrl !== undefined}>
          {clip.pageUrl && <Address url={clip.pageUrl} />}
        </Entry>
        <Entry name="published" isShown={publishedOn !== null}>
          {publishedOn && formatDay(publishedOn, language)}
        </Entry>
        <Entry name="period" isShown={period !== null}>
          {period && `${formatDay(period.from, language)} – ${formatDay(period.to, language)}`}
        </Entry>
        <Entry name="retrieved">{formatInstant(clip.retrievedAt, language)}</Entry>
        <Entry name="saved">{formatInstant(clip.savedAt, language)}</Entry>
        <Entry name="evidence">
          <code>{clip.evidenceHash}</code>
          <button type="button" class="link" onClick={onDownloadPage}>
            {text('collection.download_page')}
          </button>
        </Entry>
        <Entry name="content">
          <code>{clip.contentHash}</code>
        </Entry>
        <Entry name="versions">
          {text('collection.source.versions_value', {
            parser: clip.parserVersion,
            rules: clip.rulesVersion,
          })}
        </Entry>
      </dl>
    </aside>
  );
}

interface EntryProps {
  name: string;
  isShown?: boolean;
  children: ComponentChildren;
}

function Entry({ name, isShown = true, children }: EntryProps) {
  const { text } = useTranslator();
  if (!isShown) return null;
  return (
    <>
      <dt>{text(`collection.source.${name}`)}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Address({ url }: { url: string }) {
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {readableAddress(url)}
    </a>
  );
}

/** As the address bar would show it; what cannot be decoded stays as it is. */
function readableAddress(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
