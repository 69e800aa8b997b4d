/** Text as bytes in the encodings that government pages still use. */

export type Encoding = 'utf-8' | 'gbk' | 'gb18030' | 'big5';

const tables = new Map<Encoding, Map<string, [number, number]>>();

/** The inverse of the browser's own decoder, two bytes a character. */
function tableOf(encoding: Encoding): Map<string, [number, number]> {
  const known = tables.get(encoding);
  if (known) return known;
  const decoder = new TextDecoder(encoding, { fatal: false });
  const table = new Map<string, [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const text = decoder.decode(new Uint8Array([lead, trail]));
      if ([...text].length === 1 && text !== '\ufffd' && !table.has(text)) {
        table.set(text, [lead, trail]);
      }
    }
  }
  tables.set(encoding, table);
  return table;
}

/** Bytes of the HTML; what the encoding lacks becomes a numeric character reference. */
export function encodeHtml(html: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(html);
  const table = tableOf(encoding);
  const bytes: number[] = [];
  for (const char of html) {
    const code = char.codePointAt(0) ?? 0;
    const pair = table.get(char);
    if (code < 0x80) bytes.push(code);
    else if (pair) bytes.push(...pair);
    else for (const ascii of `&#${code};`) bytes.push(ascii.charCodeAt(0));
  }
  return Uint8Array.from(bytes);
}
