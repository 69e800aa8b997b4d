import type { UnreadFrame } from '../model.ts';
import type { FrameLook } from './frame-look.ts';

/** Of the frames of a page the one that is a report, or else the likeliest; of equals the outer one. */
export function chooseFrame<Look extends FrameLook>(looks: readonly [Look, ...Look[]]): Look {
  return looks.reduce((best, one) => (isBetter(one, best) ? one : best));
}

function isBetter(one: FrameLook, other: FrameLook): boolean {
  const difference =
    Number(one.isReport) - Number(other.isReport) ||
    one.confidence - other.confidence ||
    one.figures - other.figures ||
    one.length - other.length;
  return difference > 0;
}

/** Where a frame stands among all the frames of its page, in their order on it; the top one is 0. */
export function positionOf(path: readonly number[], looks: readonly FrameLook[]): number {
  const paths = looks.flatMap((look) => [
    look.path,
    ...look.children.map(({ index }) => [...look.path, index]),
  ]);
  const before = paths.filter((one) => comparePaths(one, path) < 0);
  return new Set(before.map((one) => one.join('/'))).size;
}

function comparePaths(a: readonly number[], b: readonly number[]): number {
  for (let depth = 0; depth < Math.min(a.length, b.length); depth++) {
    if (a[depth] !== b[depth]) return a[depth]! - b[depth]!;
  }
  return a.length - b.length;
}

/** The frames large enough to hold a report of which nothing could be read, each with the reason. */
export function listUnreadFrames(looks: readonly FrameLook[]): UnreadFrame[] {
  const known = new Map(looks.map((look) => [look.path.join('/'), look]));
  return looks.flatMap((look) =>
    look.children.flatMap(({ index, address, isLarge }) => {
      const child = known.get([...look.path, index].join('/'));
      const why = child ? whyUnread(child) : 'unreachable';
      return isLarge && why ? { address, why } : [];
    }),
  );
}

/** A frame without text is not empty where frames in it may have some: they speak for themselves. */
function whyUnread({ state, children }: FrameLook): UnreadFrame['why'] | null {
  if (state === 'loading') return 'loading';
  return state === 'empty' && children.length === 0 ? 'empty' : null;
}
