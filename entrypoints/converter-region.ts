import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerDictionaries } from '../utils/script/dictionaries.ts';
import {
  compatibility,
  fromHongKong,
  fromTaiwan,
  hongKong,
  taiwan,
  taiwanWords,
} from '../utils/script/generated/dictionaries.ts';

// Not within the script's function: the engine would read through it once more before running it.
offerDictionaries({
  compatibility,
  fromHongKong,
  fromTaiwan,
  hongKong,
  taiwan,
  taiwanWords,
});

/** What it takes to read a traditional page in the other region's forms. */
export default defineUnlistedScript(() => {});
