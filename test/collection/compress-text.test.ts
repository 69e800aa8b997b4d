import * as fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { compressText, expandText } from '../../utils/collection/compress-text.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('compressText', () => {
  test('comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        expect(await expandText(await compressText(text))).toBe(text);
      }),
    );
  });

  test('keeps a byte order mark', async () => {
    expect(await expandText(await compressText('\ufeff<html>'))).toBe('\ufeff<html>');
  });

  test('makes a page smaller', async () => {
    const page = '<td style="width:1px">0</td>'.repeat(1000);
    const { encoding, bytes } = await compressText(page);
    expect(encoding).toBe('gzip');
    expect(bytes.length).toBeLessThan(page.length / 20);
  });

  test('stores plain bytes where the platform cannot compress', async () => {
    vi.stubGlobal('CompressionStream', undefined);
    const packed = await compressText('年报');
    expect(packed.encoding).toBe('utf-8');
    expect(await expandText(packed)).toBe('年报');
  });
});
