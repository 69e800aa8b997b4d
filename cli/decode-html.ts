/** Bytes of a saved page to text, as a browser decides it: BOM, then `<meta>`, then what the bytes look like. */

const META_CHARSET = /<meta[^<>]{0,400}?charset\s{0,9}=\s{0,9}(?:["']\s{0,9})?([\w-]{2,30})/i;
/** The first kilobytes hold the declaration; a browser looks no further than 1,024 bytes, saved pages have longer heads. */
const HEAD_BYTES = 4096;
/** Characters that any report in Chinese is full of, by script. */
const COMMON = /[的年公开信息政府开公開資訊會於]/g;

/** The text of a page in UTF-8, UTF-16, GBK, GB18030, Big5 or whatever else it declares. */
export function decodeHtml(bytes: Uint8Array): string {
  const encoding = bomEncoding(bytes) ?? declaredEncoding(bytes);
  return encoding ? decodeAs(bytes, encoding) : decodeUndeclared(bytes);
}

function bomEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const label = META_CHARSET.exec(head)?.[1]?.toLowerCase();
  if (!label) return null;
  // A page that can be read as ASCII up to its declaration is not in UTF-16, whatever it says.
  return label.startsWith('utf-16') ? 'utf-8' : label;
}

function decodeAs(bytes: Uint8Array, label: string): string {
  try {
    // GB18030 reads all that GBK and GB2312 pages hold, and more.
    return new TextDecoder(/^gb/.test(label) ? 'gb18030' : label).decode(bytes);
  } catch {
    return decodeUndeclared(bytes);
  }
}

function decodeUndeclared(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const readings = ['gb18030', 'big5'].map((label) => new TextDecoder(label).decode(bytes));
    const [best] = readings.sort((a, b) => countCommon(b) - countCommon(a));
    return best!;
  }
}

function countCommon(text: string): number {
  return text.match(COMMON)?.length ?? 0;
}
