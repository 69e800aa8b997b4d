import type { SnapshotRecord } from './collection-schema.ts';

type Packed = Pick<SnapshotRecord, 'encoding' | 'bytes'>;

async function pipeThrough(
  bytes: Uint8Array<ArrayBuffer>,
  transform: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(transform);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** A text's UTF-8 bytes, gzipped where the platform can. */
export async function compressText(text: string): Promise<Packed> {
  const bytes = new TextEncoder().encode(text);
  if (typeof CompressionStream === 'undefined') return { encoding: 'utf-8', bytes };
  return { encoding: 'gzip', bytes: await pipeThrough(bytes, new CompressionStream('gzip')) };
}

/** The text that `compressText` was given. */
export async function expandText({ encoding, bytes }: Packed): Promise<string> {
  const plain =
    encoding === 'gzip' ? await pipeThrough(bytes, new DecompressionStream('gzip')) : bytes;
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(plain);
}
