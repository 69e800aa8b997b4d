import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerDictionaries } from '../utils/script/dictionaries.ts';
import {
  CJK_Compatibility_Ideographs,
  HKVariantsRev,
  HKVariantsRevPhrases,
  TSCharacters,
  TSPhrases,
  TWVariantsRev,
  TWVariantsRevPhrases,
} from '../utils/script/generated/dictionaries.ts';

// Not within the script's function: the engine would read through it once more before running it.
offerDictionaries({
  CJK_Compatibility_Ideographs,
  HKVariantsRev,
  HKVariantsRevPhrases,
  TSCharacters,
  TSPhrases,
  TWVariantsRev,
  TWVariantsRevPhrases,
});

/** What it takes to read a page in simplified script. */
export default defineUnlistedScript(() => {});
