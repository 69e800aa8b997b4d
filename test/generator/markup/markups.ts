/** Ways of publishing: a site's shell with an editor's dressing (domain.md §5, containers and markup). */
import type { TableLayout } from '../document.ts';
import type { DressingName } from './dressings.ts';

export interface Markup {
  shell: string;
  dressing: DressingName;
  /** All tables in this layout, whatever the document says. */
  layout?: TableLayout[];
  /** Lines are broken at this width, in the middle of sentences. */
  wrapAt?: number;
  /** No line with date and source: a date stands in the index box or nowhere. */
  undated?: boolean;
  /** An encyclopedia's boxes around the article. */
  encyclopedia?: boolean;
}

export const MARKUPS = {
  word: { shell: 'trs', dressing: 'word' },
  wps: { shell: 'trs-view', dressing: 'wps' },
  trs: { shell: 'trs', dressing: 'plain' },
  jcms: { shell: 'jcms', dressing: 'word' },
  ucap: { shell: 'ucap', dressing: 'ueditor' },
  vsb: { shell: 'vsb', dressing: 'wps' },
  ueditor: { shell: 'zoom', dressing: 'ueditor' },
  nowrap: { shell: 'ivs', dressing: 'nowrap' },
  'bare-br': { shell: 'zoom', dressing: 'bare' },
  union: { shell: 'union', dressing: 'word' },
  'article-id': { shell: 'article-id', dressing: 'ueditor' },
  xxgk: { shell: 'xxgk', dressing: 'nowrap' },
  'layout-tables': { shell: 'layout-table', dressing: 'plain' },
  divs: { shell: 'divs', dressing: 'divs', layout: ['divs'] },
  flattened: { shell: 'divs', dressing: 'plain', layout: ['pipes', 'pipes-run', 'lines'] },
  encyclopedia: { shell: 'encyclopedia', dressing: 'wiki', undated: true, encyclopedia: true },
  'plain-wrapped': {
    shell: 'plain',
    dressing: 'lines',
    layout: ['spaces', 'tabs', 'pipes'],
    wrapAt: 40,
    undated: true,
  },
} as const satisfies Record<string, Markup>;

export type MarkupName = keyof typeof MARKUPS;
export const MARKUP_NAMES = Object.keys(MARKUPS) as MarkupName[];
