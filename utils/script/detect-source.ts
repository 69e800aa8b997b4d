import type { Script } from '../model.ts';
import { FOLD_FROM, FOLD_TO } from '../text/generated/fold-map.ts';
import type { ScriptSource } from './modes.ts';

/** So much of a page tells how it is written. */
const SAMPLE = 20_000;

/** Forms of one and the same character that tell the standards apart (opencc-js's variant tables). */
const ONLY_GENERAL = new Set('爲衆僞');
const ONLY_REGIONAL = new Set('為眾偽');
const ONLY_HONG_KONG = new Set('兑悦户温税説鋭閲脱卧衞鈎藴敍');
const NOT_HONG_KONG = new Set('兌悅戶溫稅說銳閱脫臥衛鉤蘊敘');

const TRADITIONAL = new Set(FOLD_FROM);
/** Some of these are traditional too (后, 里, 台), but rare beside characters that are not. */
const SIMPLIFIED = new Set([...FOLD_TO].filter((character) => !TRADITIONAL.has(character)));

/**
 * The forms that a text is written in, by counting characters; simplified when nothing tells,
 * general traditional when only the region is uncertain.
 * @param script what is already known of it
 */
export function detectSource(text: string, script?: Script): ScriptSource {
  const sample = text.slice(0, SAMPLE);
  const count = (characters: ReadonlySet<string>): number => {
    let found = 0;
    for (const character of sample) if (characters.has(character)) found++;
    return found;
  };
  const isTraditional = script ? script === 'hant' : count(TRADITIONAL) > count(SIMPLIFIED);
  if (!isTraditional) return 'cn';
  const regional = count(ONLY_REGIONAL);
  if (count(ONLY_GENERAL) > regional) return 't';
  const hongKong = count(ONLY_HONG_KONG);
  const notHongKong = count(NOT_HONG_KONG);
  if (hongKong > notHongKong) return 'hk';
  return regional > 0 && notHongKong > 0 ? 'tw' : 't';
}
