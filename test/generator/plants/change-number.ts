import type { Random } from '../random.ts';

/** Slips of the hand: a digit changed, two swapped, one lost, one doubled; a few wholly other numbers. */
const SLIPS: ((digits: string, random: Random) => string)[] = [
  (digits, random) => {
    const at = random.integer(0, digits.length - 1);
    return digits.slice(0, at) + random.integer(0, 9) + digits.slice(at + 1);
  },
  (digits, random) => {
    if (digits.length < 2) return digits;
    const at = random.integer(0, digits.length - 2);
    return digits.slice(0, at) + digits[at + 1] + digits[at] + digits.slice(at + 2);
  },
  (digits, random) => {
    const at = random.integer(0, digits.length - 1);
    return digits.slice(0, at) + digits.slice(at + 1);
  },
  (digits, random) => {
    const at = random.integer(0, digits.length - 1);
    return digits.slice(0, at) + digits[at] + digits.slice(at);
  },
  (digits, random) => String(Number(digits) + random.integer(1, 20)),
];

/** Another whole number ≥ 0 as a typing mistake would make it. */
export function changeNumber(
  random: Random,
  value: number,
  allowed: (changed: number) => boolean = () => true,
): number {
  for (let tries = 0; tries < 40; tries++) {
    const slip = random.pick(SLIPS);
    const changed = Number(slip(String(value), random) || '0');
    if (changed !== value && Number.isInteger(changed) && allowed(changed)) return changed;
  }
  let changed = value + 7;
  while (!allowed(changed)) changed += 11;
  return changed;
}
