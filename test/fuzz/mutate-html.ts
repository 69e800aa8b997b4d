/** Ways to damage the source of a page, as bad transfers, editors and hostile hands do. */
import type { Random } from '../generator/random.ts';

type Mutation = (html: string, random: Random) => string;

/** Larger pages take too long for there to be many of them. */
const MOST_CHARACTERS = 300_000;

function spot(html: string, random: Random): number {
  return random.integer(0, html.length);
}

function stretch(html: string, random: Random, longest: number): [from: number, to: number] {
  const from = spot(html, random);
  return [from, Math.min(html.length, from + random.integer(1, longest))];
}

function insert(html: string, at: number, text: string): string {
  return html.slice(0, at) + text + html.slice(at);
}

const TAG = /<[^<>]{1,400}>/g;

/** Each tag of the source through `change`, with the given chance. */
function changeTags(
  html: string,
  random: Random,
  chance: number,
  change: (tag: string) => string,
): string {
  return html.replace(TAG, (tag) => (random.chance(chance) ? change(tag) : tag));
}

/** Between tags, the start of a tag or behind its end. */
function tagEdges(html: string): number[] {
  return [...html.matchAll(TAG)].map((match) => match.index);
}

const HOSTILE_NUMBERS = [
  '0',
  '-1',
  '1000',
  '65534',
  '65535',
  '99999999999',
  '1e9',
  'NaN',
  '',
  '3.7',
  '٣',
];
const ODD_TEXT = [
  '\ud800',
  '\udc00\ud800',
  '\u0000',
  '\ufffe',
  '\u200b\u200f\u2060',
  '\u202e',
  '𠮷',
  '⿰亻尔',
  '\u0301\u0301\u0301',
  '１２３，４５６',
  '－－－',
  '|||',
  '\t\t\t',
  '　　　　',
  '（（（（',
  '一一一一一',
  '99999999999999999999999999999',
  '2021年13月45日',
  '&#x0;&#55555;&nbsp;&zwj;',
  '<!--',
  '-->',
  ']]>',
  '</body>',
  '</html>',
];
const ODD_ELEMENTS = [
  'table',
  'tr',
  'td',
  'tbody',
  'caption',
  'colgroup',
  'col',
  'p',
  'div',
  'span',
  'form',
  'select',
  'option',
  'svg',
  'math',
  'foreignObject',
  'template',
  'noscript',
  'plaintext',
  'pre',
  'ucaptitle',
  'publishtime',
  'o:p',
  'x-y',
  'iframe',
  'frameset',
  'frame',
  'button',
  'a',
  'nobr',
  'marquee',
];
const ODD_ATTRIBUTES = [
  'hidden',
  'style="display:none"',
  'style="white-space:pre"',
  'style="display:table-row"',
  'class="row tr"',
  'rowspan="0"',
  'colspan="0"',
  'id="forms" name="children"',
  'style=";;;:::"',
];

const HTML_MUTATIONS: Record<string, Mutation> = {
  truncate: (html, random) => html.slice(0, spot(html, random)),
  behead: (html, random) => html.slice(spot(html, random)),
  cut: (html, random) => {
    const [from, to] = stretch(html, random, 5_000);
    return html.slice(0, from) + html.slice(to);
  },
  flip: (html, random) => {
    let flipped = html;
    for (let i = random.integer(1, 20); i > 0 && flipped !== ''; i--) {
      const at = random.integer(0, flipped.length - 1);
      const code = flipped.charCodeAt(at) ^ (1 << random.integer(0, 15));
      flipped = flipped.slice(0, at) + String.fromCharCode(code) + flipped.slice(at + 1);
    }
    return flipped;
  },
  'drop tags': (html, random) => changeTags(html, random, random.next() ** 3, () => ''),
  'double tags': (html, random) => changeTags(html, random, random.next() ** 3, (tag) => tag + tag),
  'swap tags': (html, random) => {
    const tags = random.shuffle(html.match(TAG) ?? []);
    return changeTags(html, random, random.next() ** 2, (tag) => tags.pop() ?? tag);
  },
  'open what was closed': (html, random) =>
    changeTags(html, random, random.next() ** 2, (tag) => tag.replace('</', '<')),
  spans: (html, random) =>
    html.replace(/<t[dh](?=[\s>])/gi, (tag) =>
      random.chance(0.2)
        ? `${tag} ${random.pick(['rowspan', 'colspan'])}="${random.pick(HOSTILE_NUMBERS)}"`
        : tag,
    ),
  'all spans': (html, random) =>
    html.replace(/<t[dh](?=[\s>])/gi, `$& rowspan=${random.pick(HOSTILE_NUMBERS)} colspan=1000`),
  attributes: (html, random) =>
    changeTags(html, random, random.next() ** 3, (tag) =>
      tag.replace(/(?=\/?>$)/, ` ${random.pick(ODD_ATTRIBUTES)}`),
    ),
  'huge attribute': (html, random) => {
    const edges = tagEdges(html);
    const value = random.pick(['display:none;', ' ', 'a', '表', '&quot;']).repeat(20_000);
    return insert(
      html,
      edges.length > 0 ? random.pick(edges) : 0,
      `<div style="${value}" class='${value}'>`,
    );
  },
  nest: (html, random) => {
    const edges = tagEdges(html);
    const name = random.pick(ODD_ELEMENTS);
    const depth = random.pick([3, 30, 300, 2_000]);
    return insert(html, edges.length > 0 ? random.pick(edges) : 0, `<${name}>`.repeat(depth));
  },
  'odd elements': (html, random) =>
    tagEdges(html)
      .filter(() => random.chance(0.02))
      .reduceRight((whole, at) => insert(whole, at, `<${random.pick(ODD_ELEMENTS)}>`), html),
  'odd text': (html, random) => {
    let changed = html;
    for (let i = random.integer(1, 12); i > 0; i--)
      changed = insert(changed, spot(changed, random), random.pick(ODD_TEXT));
    return changed;
  },
  'text between rows': (html, random) =>
    html.replace(/<\/?t(?:r|body|able|d)\b[^<>]{0,200}>/gi, (tag) =>
      random.chance(0.1) ? tag + random.pick(ODD_TEXT) : tag,
    ),
  unicode: (html, random) => {
    const text = Array.from({ length: random.integer(1, 400) }, () =>
      String.fromCharCode(random.integer(0, 0xffff)),
    ).join('');
    return insert(html, spot(html, random), text);
  },
  digits: (html, random) =>
    html.replace(/\d/g, (digit) =>
      random.chance(0.05) ? random.pick(['', ',', '.', ' ', '９', '万', '-', '%', '〇']) : digit,
    ),
  repeat: (html, random) => {
    const [from, to] = stretch(html, random, 2_000);
    const times = random.pick([2, 5, 40]);
    return insert(html, to, html.slice(from, to).repeat(times));
  },
  'move a stretch': (html, random) => {
    const [from, to] = stretch(html, random, 5_000);
    const rest = html.slice(0, from) + html.slice(to);
    return insert(rest, spot(rest, random), html.slice(from, to));
  },
  'no body': (html) => html.replace(/<\/?(?:body|html|head)\b[^>]{0,400}>/gi, ''),
  frameset: (html, random) =>
    random.chance(0.5)
      ? html.replace(/<body/i, '<frameset')
      : `<frameset><frame src="a.html">${html}</frameset>`,
  'one line': (html) =>
    html
      .split('\n')
      .map((line) => line.trim())
      .join(''),
  'only text': (html) => html.replace(TAG, '\n'),
  'lines of cells': (html) => html.replace(/<\/t[dh]>/gi, '|').replace(TAG, ''),
  'cells by tabs': (html) =>
    `<pre>${html
      .replace(/<\/t[dh]>/gi, '\t')
      .replace(/<\/tr>/gi, '\n')
      .replace(TAG, '')}`,
  'rows of divs': (html) =>
    html
      .replace(/<(\/?)t[dh]\b/gi, '<$1span')
      .replace(/<tr\b/gi, '<div class="row"')
      .replace(/<\/tr\b/gi, '</div'),
};

const HTML_MUTATION_NAMES = Object.keys(HTML_MUTATIONS);

/** A page damaged in one to four ways. */
export function mutateHtml(html: string, random: Random): string {
  let mutated = html;
  for (let i = random.integer(1, 4); i > 0; i--)
    mutated = HTML_MUTATIONS[random.pick(HTML_MUTATION_NAMES)]!(mutated, random).slice(
      0,
      MOST_CHARACTERS,
    );
  return mutated;
}
