import compatibility from 'opencc-js/dict/CJK_Compatibility_Ideographs';
import hongKongReverse from 'opencc-js/dict/HKVariantsRev';
import hongKongReversePhrases from 'opencc-js/dict/HKVariantsRevPhrases';
import traditionalCharacters from 'opencc-js/dict/TSCharacters';
import traditionalPhrases from 'opencc-js/dict/TSPhrases';
import taiwanReverse from 'opencc-js/dict/TWVariantsRev';
import taiwanReversePhrases from 'opencc-js/dict/TWVariantsRevPhrases';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerDictionaries } from '../utils/script/dictionaries.ts';

/** What it takes to read a page in simplified script. */
export default defineUnlistedScript(() => {
  offerDictionaries({
    CJK_Compatibility_Ideographs: compatibility,
    HKVariantsRev: hongKongReverse,
    HKVariantsRevPhrases: hongKongReversePhrases,
    TSCharacters: traditionalCharacters,
    TSPhrases: traditionalPhrases,
    TWVariantsRev: taiwanReverse,
    TWVariantsRevPhrases: taiwanReversePhrases,
  });
});
