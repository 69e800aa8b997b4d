/** Whether a text has one of some words in it. A loop, which is ready to run sooner than a function for each word. */
export function hasOne(text: string, words: readonly string[]): boolean {
  for (const word of words) if (text.includes(word)) return true;
  return false;
}
