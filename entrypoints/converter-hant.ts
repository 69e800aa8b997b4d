import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerDictionaries } from '../utils/script/dictionaries.ts';
import {
  compatibility,
  general,
  hongKong,
  taiwan,
  taiwanWording,
} from '../utils/script/generated/dictionaries.ts';

// Not within the script's function: the engine would read through it once more before running it.
offerDictionaries({
  compatibility,
  general,
  hongKong,
  taiwan,
  taiwanWording,
});

/** What it takes to read a simplified page in traditional script, of either region. */
export default defineUnlistedScript(() => {});
