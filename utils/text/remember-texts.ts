/** What is made of texts, kept so that it is made once. */
export interface TextMemory<T> {
  of(text: string): T;
  forget(): void;
}

/** Remembers what `make` makes of so many texts, and then begins anew: pages have texts without end. */
export function rememberTexts<T>(make: (text: string) => T, most: number): TextMemory<T> {
  const known = new Map<string, T>();
  return {
    of(text) {
      let made = known.get(text);
      if (made === undefined) {
        made = make(text);
        if (known.size === most) known.clear();
        known.set(text, made);
      }
      return made;
    },
    forget: () => known.clear(),
  };
}
