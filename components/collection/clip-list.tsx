import { useRef, useState } from 'preact/hooks';
import type { ClipSummary } from '../../utils/model.ts';
import { Icon } from '../icon.tsx';
import { useTranslator } from '../use-translator.ts';
import { ClipRow } from './clip-row.tsx';
import { SORT_KEYS, type SortKey, type SortOrder, sortClips } from './sort-clips.ts';

interface ClipListProps {
  clips: readonly ClipSummary[];
  chosen: ReadonlySet<string>;
  order: SortOrder;
  onChoose(chosen: Set<string>): void;
  onOrder(order: SortOrder): void;
  onDelete(ids: string[]): void;
}

/** More rows than this are drawn only when asked for. */
const ROWS_AT_ONCE = 200;

/** All clips, a row each. Arrow keys walk through the rows, Delete deletes, Shift chooses a stretch. */
export function ClipList({ clips, chosen, order, onChoose, onOrder, onDelete }: ClipListProps) {
  const { text } = useTranslator();
  const body = useRef<HTMLTableSectionElement>(null);
  const lastChosen = useRef<string | null>(null);
  const [limit, setLimit] = useState(ROWS_AT_ONCE);
  const sorted = sortClips(clips, order);
  const shown = sorted.slice(0, limit);

  const choose = (id: string, isOn: boolean, isStretch: boolean) => {
    const ids = shown.map((clip) => clip.id);
    const from =
      isStretch && lastChosen.current ? ids.indexOf(lastChosen.current) : ids.indexOf(id);
    const [start, end] = [from, ids.indexOf(id)].sort((a, b) => a - b) as [number, number];
    const next = new Set(chosen);
    for (const one of ids.slice(Math.max(start, 0), end + 1))
      isOn ? next.add(one) : next.delete(one);
    lastChosen.current = id;
    onChoose(next);
  };
  const walk = (event: KeyboardEvent) => {
    const rows = [...(body.current?.rows ?? [])];
    const index = rows.findIndex((row) => row.contains(event.target as Node));
    const clip = shown[index];
    if (!clip) return;
    if (event.key === 'Delete') onDelete(chosen.has(clip.id) ? [...chosen] : [clip.id]);
    const next = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: rows.length - 1 }[
      event.key
    ];
    if (next === undefined) return;
    event.preventDefault();
    rows[next]?.querySelector('a')?.focus();
  };
  const allChosen = chosen.size > 0 && chosen.size === clips.length;

  return (
    <>
      <table class="clips">
        <thead>
          <tr>
            <th class="choose">
              <label>
                <span class="unseen">{text('collection.choose_all')}</span>
                <input
                  type="checkbox"
                  checked={allChosen}
                  indeterminate={chosen.size > 0 && !allChosen}
                  onChange={() => onChoose(new Set(allChosen ? [] : clips.map((clip) => clip.id)))}
                />
              </label>
            </th>
            {SORT_KEYS.slice(0, 2).map((key) => (
              <SortHead key={key} name={key} order={order} onOrder={onOrder} />
            ))}
            <th class="format">{text('collection.column.format')}</th>
            <th class="checked">{text('collection.column.findings')}</th>
            <SortHead name="savedAt" order={order} onOrder={onOrder} />
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={walk}>
          {shown.map((clip) => (
            <ClipRow key={clip.id} clip={clip} isChosen={chosen.has(clip.id)} onChoose={choose} />
          ))}
        </tbody>
      </table>
      {sorted.length > limit && (
        <p class="more">
          <button type="button" class="secondary" onClick={() => setLimit(limit + ROWS_AT_ONCE)}>
            {text('collection.more', { count: sorted.length - limit })}
          </button>
        </p>
      )}
    </>
  );
}

interface SortHeadProps {
  name: SortKey;
  order: SortOrder;
  onOrder(order: SortOrder): void;
}

function SortHead({ name, order, onOrder }: SortHeadProps) {
  const { text } = useTranslator();
  const isCurrent = order.key === name;
  const direction = order.descending ? 'descending' : 'ascending';
  return (
    <th class={name} aria-sort={isCurrent ? direction : undefined}>
      <button
        type="button"
        onClick={() =>
          onOrder({ key: name, descending: isCurrent ? !order.descending : name !== 'name' })
        }
      >
        {text(`collection.column.${name}`)}
        {isCurrent && <Icon name={order.descending ? 'down' : 'up'} />}
      </button>
    </th>
  );
}
