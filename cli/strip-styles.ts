/**
 * The source of a page without the inline styles that reading does not ask for. Parsing them is most of the work on
 * pages pasted from Word, and of all that they say only what hides, lays out as a table or keeps line breaks counts.
 */

const TAG_NAME = /<([a-z][^\s/>]*)/iy;
const ATTRIBUTE_NAME = /[\s/]*([^\s/>=]+|=[^\s/>=]*)\s*(=)?\s*/y;
const UNQUOTED = /[^\s>]*/y;
/** Elements whose content is text, whatever stands in it. */
const RAW_TEXT: Record<string, RegExp> = Object.fromEntries(
  ['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes'].map((name) => [
    name,
    new RegExp(`</${name}(?=[\\s/>])`, 'gi'),
  ]),
);
/** Their size is asked for. */
const SIZED = new Set(['img', 'iframe', 'frame', 'embed', 'object', 'svg', 'canvas']);
const ASKED_FOR = /(?:display|visibility|white-space)\s*:/i;

/** Linear in the length of the source; what is not closed is left as it is from there on. */
export function stripStyles(html: string): string {
  let stripped = '';
  let copied = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    if (html.startsWith('<!--', at)) {
      at = html.indexOf('-->', at);
      if (at < 0) break;
      continue;
    }
    TAG_NAME.lastIndex = at;
    const name = TAG_NAME.exec(html)?.[1]?.toLowerCase();
    at++;
    if (name === undefined) continue;
    at += name.length;
    for (;;) {
      const attribute = readAttribute(html, at);
      if (!attribute) break;
      if (attribute.end < 0) return stripped + html.slice(copied);
      if (attribute.isStyle && !SIZED.has(name)) {
        stripped += html.slice(copied, at) + keptStyle(html.slice(at, attribute.end));
        copied = attribute.end;
      }
      at = attribute.end;
    }
    const close = RAW_TEXT[name];
    if (!close) continue;
    close.lastIndex = at;
    const end = close.exec(html);
    if (!end) break;
    at = end.index;
  }
  return stripped + html.slice(copied);
}

/** The attribute that begins here, white space before it included; -1 as its end where its quote is never closed. */
function readAttribute(html: string, from: number): { isStyle: boolean; end: number } | null {
  ATTRIBUTE_NAME.lastIndex = from;
  const match = ATTRIBUTE_NAME.exec(html);
  if (!match) return null;
  const isStyle = match[1]!.toLowerCase() === 'style' && match[2] !== undefined;
  const value = ATTRIBUTE_NAME.lastIndex;
  if (match[2] === undefined) return { isStyle, end: value };
  const quote = html[value];
  if (quote === '"' || quote === "'") {
    const end = html.indexOf(quote, value + 1);
    return { isStyle, end: end < 0 ? -1 : end + 1 };
  }
  UNQUOTED.lastIndex = value;
  UNQUOTED.exec(html);
  return { isStyle, end: UNQUOTED.lastIndex };
}

/** A style that says nothing that is asked for goes; others stay whole, few as they are. */
function keptStyle(attribute: string): string {
  return ASKED_FOR.test(attribute) ? attribute : ' ';
}
