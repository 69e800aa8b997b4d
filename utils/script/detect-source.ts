import type { Script } from '../model.ts';
import { FOLD_FROM, FOLD_TO } from '../text/generated/fold-map.ts';
import type { ScriptSource } from './modes.ts';

/** So much of a page tells how it is written. */
const SAMPLE = 20_000;

const TRADITIONAL = FOLD_FROM;
/** Some of these are traditional too (后, 里, 台), but rare beside characters that are not; those that `TRADITIONAL` holds do not count. */
const SIMPLIFIED = FOLD_TO;
/** Forms of one and the same character that tell the standards apart (opencc-js's variant tables). */
const ONLY_GENERAL = '爲衆僞';
const ONLY_REGIONAL = '為眾偽';
const ONLY_HONG_KONG = '兑悦户温税説鋭閲脱卧衞鈎藴敍';
const NOT_HONG_KONG = '兌悅戶溫稅說銳閱脫臥衛鉤蘊敘';

/**
 * The forms that a text is written in, by counting characters; simplified when nothing tells,
 * general traditional when only the region is uncertain.
 * @param script what is already known of it
 */
export function detectSource(text: string, script?: Script): ScriptSource {
  const scripts = countEach(text, [SIMPLIFIED, TRADITIONAL]);
  const isTraditional = script ? script === 'hant' : scripts[1]! > scripts[0]!;
  if (!isTraditional) return 'cn';
  const [general = 0, regional = 0] = countEach(text, [ONLY_GENERAL, ONLY_REGIONAL]);
  if (general > regional) return 't';
  const [hongKong = 0, notHongKong = 0] = countEach(text, [ONLY_HONG_KONG, NOT_HONG_KONG]);
  if (hongKong > notHongKong) return 'hk';
  return regional > 0 && notHongKong > 0 ? 'tw' : 't';
}

/**
 * How many characters of each set the beginning of a text holds; one that several sets hold counts for
 * the last of them. By a table over all UTF-16 units: this runs before the engine has optimised it.
 */
function countEach(text: string, sets: readonly string[]): number[] {
  const setOf = new Uint8Array(0x10000);
  for (const [i, set] of sets.entries()) {
    for (let at = 0; at < set.length; at++) setOf[set.charCodeAt(at)] = i + 1;
  }
  const counts = sets.map(() => 0);
  for (let at = 0; at < text.length && at < SAMPLE; at++) {
    const set = setOf[text.charCodeAt(at)]!;
    if (set > 0) counts[set - 1]!++;
  }
  return counts;
}
