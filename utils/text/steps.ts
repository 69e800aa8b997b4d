/**
 * Lists of numbers as short ASCII text: each as the step from the one before, in digits of base 45.
 * A number's last digit comes from the alphabet's second half, so no separators are needed.
 * The fold map packed so weighs half of its plain characters after gzip.
 */
const ALPHABET = String.fromCharCode(
  ...Array.from({ length: 94 }, (_, i) => i + 33).filter((code) => !'"\'\\`'.includes(chr(code))),
);
const BASE = ALPHABET.length / 2;

function chr(code: number): string {
  return String.fromCharCode(code);
}

/** Packs integers, negative steps included. */
export function packSteps(numbers: readonly number[]): string {
  return numbers.map((number, i) => packStep(number - (numbers[i - 1] ?? 0))).join('');
}

function packStep(step: number): string {
  let rest = step < 0 ? -2 * step - 1 : 2 * step;
  let digits = ALPHABET[BASE + (rest % BASE)]!;
  for (rest = Math.floor(rest / BASE); rest > 0; rest = Math.floor(rest / BASE)) {
    digits = ALPHABET[rest % BASE]! + digits;
  }
  return digits;
}

/** What `packSteps` was given. */
export function unpackSteps(text: string): number[] {
  const numbers: number[] = [];
  let rest = 0;
  let last = 0;
  for (const character of text) {
    const digit = ALPHABET.indexOf(character);
    rest = rest * BASE + (digit % BASE);
    if (digit < BASE) continue;
    last += rest % 2 === 0 ? rest / 2 : -(rest + 1) / 2;
    numbers.push(last);
    rest = 0;
  }
  return numbers;
}
