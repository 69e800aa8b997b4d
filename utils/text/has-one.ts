/** Whether a text has one of some words in it. */
export function hasOne(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word));
}
