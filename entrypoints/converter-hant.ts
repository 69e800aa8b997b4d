import compatibility from 'opencc-js/dict/CJK_Compatibility_Ideographs';
import hongKong from 'opencc-js/dict/HKVariants';
import hongKongPhrases from 'opencc-js/dict/HKVariantsPhrases';
import simplifiedCharacters from 'opencc-js/dict/STCharacters';
import simplifiedPhrases from 'opencc-js/dict/STPhrases';
import simplifiedRegionalPhrases from 'opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases';
import taiwanWords from 'opencc-js/dict/TWPhrases';
import taiwan from 'opencc-js/dict/TWVariants';
import taiwanPhrases from 'opencc-js/dict/TWVariantsPhrases';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerDictionaries } from '../utils/script/dictionaries.ts';

/** What it takes to read a simplified page in traditional script, of either region. */
export default defineUnlistedScript(() => {
  offerDictionaries({
    CJK_Compatibility_Ideographs: compatibility,
    HKVariants: hongKong,
    HKVariantsPhrases: hongKongPhrases,
    STCharacters: simplifiedCharacters,
    STPhrases: simplifiedPhrases,
    STPhrases_GeneratedFromRegionalPhrases: simplifiedRegionalPhrases,
    TWPhrases: taiwanWords,
    TWVariants: taiwan,
    TWVariantsPhrases: taiwanPhrases,
  });
});
