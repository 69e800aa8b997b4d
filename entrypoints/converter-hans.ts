import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerDictionaries } from '../utils/script/dictionaries.ts';
import {
  compatibility,
  fromHongKong,
  fromTaiwan,
  simplified,
  simplifiedPhrases,
} from '../utils/script/generated/dictionaries.ts';

// Not within the script's function: the engine would read through it once more before running it.
offerDictionaries({
  compatibility,
  fromHongKong,
  fromTaiwan,
  simplified,
  simplifiedPhrases,
});

/** What it takes to read a page in simplified script. */
export default defineUnlistedScript(() => {});
