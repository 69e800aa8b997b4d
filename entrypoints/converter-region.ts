import compatibility from 'opencc-js/dict/CJK_Compatibility_Ideographs';
import hongKong from 'opencc-js/dict/HKVariants';
import hongKongPhrases from 'opencc-js/dict/HKVariantsPhrases';
import hongKongReverse from 'opencc-js/dict/HKVariantsRev';
import hongKongReversePhrases from 'opencc-js/dict/HKVariantsRevPhrases';
import taiwanWords from 'opencc-js/dict/TWPhrases';
import taiwan from 'opencc-js/dict/TWVariants';
import taiwanPhrases from 'opencc-js/dict/TWVariantsPhrases';
import taiwanReverse from 'opencc-js/dict/TWVariantsRev';
import taiwanReversePhrases from 'opencc-js/dict/TWVariantsRevPhrases';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerDictionaries } from '../utils/script/dictionaries.ts';

/** What it takes to read a traditional page in the other region's forms. */
export default defineUnlistedScript(() => {
  offerDictionaries({
    CJK_Compatibility_Ideographs: compatibility,
    HKVariants: hongKong,
    HKVariantsPhrases: hongKongPhrases,
    HKVariantsRev: hongKongReverse,
    HKVariantsRevPhrases: hongKongReversePhrases,
    TWPhrases: taiwanWords,
    TWVariants: taiwan,
    TWVariantsPhrases: taiwanPhrases,
    TWVariantsRev: taiwanReverse,
    TWVariantsRevPhrases: taiwanReversePhrases,
  });
});
