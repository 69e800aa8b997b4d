import type { Mark } from './collect-marks.ts';
import type { LocatedMark } from './locate-mark.ts';

/**
 * Colours for the page itself, which may be light or dark whatever the panel is:
 * each at least 3 : 1 on white, on light grey and on near-black.
 */
export const MARK_COLOURS: Record<Mark['severity'], string> = {
  error: '#b5452f',
  warning: '#946200',
  hint: '#5f6f76',
  pointed: '#0f7479',
};

const PREFIX = 'nianbao';
const SEVERITIES = Object.keys(MARK_COLOURS) as Mark['severity'][];
const SENTENCES = [`${PREFIX}-sentence`, `${PREFIX}-chosen-sentence`];
const SUSPECT = 'suspect-';
const FIGURES = SEVERITIES.flatMap((one) =>
  [one, SUSPECT + one].flatMap((name) => [`${PREFIX}-${name}`, `${PREFIX}-chosen-${name}`]),
);

const RULES = [
  paint(SENTENCES[0]!, MARK_COLOURS.hint, 9),
  paint(SENTENCES[1]!, MARK_COLOURS.hint, 18),
  ...SEVERITIES.flatMap((severity) => {
    const line = severity === 'hint' ? 'dotted' : 'solid';
    return [
      paint(`${PREFIX}-${severity}`, MARK_COLOURS[severity], 8, `${line} 2px`),
      paint(`${PREFIX}-chosen-${severity}`, MARK_COLOURS[severity], 24, 'solid 3px'),
      paint(`${PREFIX}-${SUSPECT}${severity}`, MARK_COLOURS[severity], 8, 'double 2px'),
      paint(`${PREFIX}-chosen-${SUSPECT}${severity}`, MARK_COLOURS[severity], 32, 'double 3px'),
    ];
  }),
];

/** Styles for the page's own document: nothing else reaches the text of the page. Paper stays clean. */
export const HIGHLIGHT_STYLES = `@media screen {\n${RULES.join('\n')}\n}`;

/** A tint beside the line, since not every browser draws lines here. */
function paint(name: string, colour: string, tint: number, line?: string): string {
  const underline = line ? `text-decoration: underline ${line} ${colour};` : '';
  return `::highlight(${name}) { background-color: color-mix(in srgb, ${colour} ${tint}%, transparent); ${underline} }`;
}

/**
 * Draws marks in running text with the CSS Custom Highlight API: no element of the page is touched.
 * Where the browser has no such API nothing is drawn; the marks in the margin remain.
 * @param styles ours, in the page's document; filled at the first need, since that restyles the whole page
 */
export function highlightText(
  view: Window & typeof globalThis,
  styles: HTMLStyleElement,
  marks: LocatedMark[],
  chosen: number | null,
): void {
  const registry = view.CSS?.highlights;
  if (!registry) return;
  clearHighlights(view);
  const names = Map.groupBy(
    marks.filter(({ box }) => !box),
    (mark) => nameOf(mark, chosen),
  );
  if (names.size > 0 && styles.textContent !== HIGHLIGHT_STYLES) {
    styles.textContent = HIGHLIGHT_STYLES;
  }
  for (const [name, located] of names) {
    const highlight = new view.Highlight(...located.map(({ range }) => range));
    highlight.priority = SENTENCES.includes(name) ? 0 : 1;
    registry.set(name, highlight);
  }
}

/** Takes every highlight of ours away again. */
export function clearHighlights(view: Window & typeof globalThis): void {
  for (const name of [...SENTENCES, ...FIGURES]) view.CSS?.highlights?.delete(name);
}

function nameOf({ role, severity, findings }: LocatedMark, chosen: number | null): string {
  const strength = chosen !== null && findings.includes(chosen) ? `${PREFIX}-chosen` : PREFIX;
  if (role === 'sentence') return `${strength}-${role}`;
  return `${strength}-${role === 'suspect' ? SUSPECT : ''}${severity}`;
}
