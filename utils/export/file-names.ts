/** Bytes that every file system takes, with room for a browser's " (1)". */
const MAX_BYTES = 180;
const FORBIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>:"/\\|?*~]+/gu;
/** Windows gives these names to devices, whatever extension follows. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** As many whole characters of the text as fit into the bytes. */
function cutToBytes(text: string, bytes: number): string {
  let kept = '';
  for (const character of text) {
    if (new TextEncoder().encode(kept + character).length > bytes) break;
    kept += character;
  }
  return kept;
}

/**
 * A file name that Windows, macOS and Linux take alike: parts joined by -, what they forbid
 * left out, cut to a length they all allow. `extension` is written without a dot.
 */
export function toFileName(parts: readonly (string | number)[], extension: string): string {
  const stem = parts
    .map((part) =>
      String(part).normalize('NFC').replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim(),
    )
    .filter(Boolean)
    .join('-');
  const cut = cutToBytes(stem, MAX_BYTES).replace(/^[. ]+|[. ]+$/g, '');
  const name = cut || 'nianbao';
  return `${DEVICE.test(name) ? `_${name}` : name}.${extension}`;
}
