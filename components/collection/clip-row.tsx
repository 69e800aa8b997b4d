import type { ClipSummary } from '../../utils/model.ts';
import { formatDay } from '../format-number.ts';
import { useTranslator } from '../use-translator.ts';
import { clipName } from './clip-name.ts';
import { partOf } from './clip-part.ts';
import { FindingCounts } from './finding-counts.tsx';

interface ClipRowProps {
  clip: ClipSummary;
  isChosen: boolean;
  /** `isStretch`: from the row chosen last to this one. */
  onChoose(id: string, isOn: boolean, isStretch: boolean): void;
}

/** One clip: its whole row leads to it. Where there is no room for columns their words stand under the name. */
export function ClipRow({ clip, isChosen, onChoose }: ClipRowProps) {
  const translator = useTranslator();
  const { text, language } = translator;
  const name = clipName(clip);
  const day = formatDay(clip.savedAt, language);
  return (
    <tr class={isChosen ? 'chosen' : undefined}>
      <td class="choose">
        <label>
          <span class="unseen">{text('collection.choose', { name })}</span>
          <input
            type="checkbox"
            checked={isChosen}
            onClick={(event) => onChoose(clip.id, event.currentTarget.checked, event.shiftKey)}
          />
        </label>
      </td>
      <th scope="row" class="name">
        <a href={`#clip=${clip.id}`} lang="zh" title={clip.title ?? undefined}>
          {name}
        </a>
        {clip.kind !== 'report' && (
          <>
            <span class="kind">{text(`collection.kind.${clip.kind}`)}</span>
            <span class="part" lang={clip.excerpt ? 'zh' : undefined}>
              {partOf(clip, translator)}
            </span>
          </>
        )}
        <span class="below">
          {clip.year !== null && `${text('panel.year', { year: clip.year })} · `}
          {day}
        </span>
      </th>
      <td class="year">{clip.year}</td>
      <td class="format">{text(`panel.format.${clip.format}`)}</td>
      <td class="checked">
        <FindingCounts clip={clip} />
      </td>
      <td class="savedAt">
        <time dateTime={clip.savedAt}>{day}</time>
      </td>
    </tr>
  );
}
