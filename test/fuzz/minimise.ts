const MOST_TRIES = 400;

/**
 * A short text that still fails: stretches are left out, half of the text first, then smaller ones, as long as
 * `fails` says that what remains fails in the same way.
 */
export async function minimise(
  text: string,
  fails: (text: string) => Promise<boolean>,
): Promise<string> {
  let smallest = text;
  let tries = 0;
  for (let size = text.length >> 1; size >= 1 && tries < MOST_TRIES; ) {
    let shrunk = false;
    for (let from = 0; from < smallest.length && tries < MOST_TRIES; ) {
      const shorter = smallest.slice(0, from) + smallest.slice(from + size);
      tries++;
      if (await fails(shorter)) {
        smallest = shorter;
        shrunk = true;
      } else from += size;
    }
    if (!shrunk || size > smallest.length) size = Math.min(size, smallest.length) >> 1;
  }
  return smallest;
}
