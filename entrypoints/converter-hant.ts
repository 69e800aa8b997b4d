import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerDictionaries } from '../utils/script/dictionaries.ts';
import {
  CJK_Compatibility_Ideographs,
  HKVariants,
  HKVariantsPhrases,
  STCharacters,
  STPhrases,
  STPhrases_GeneratedFromRegionalPhrases,
  TWPhrases,
  TWVariants,
  TWVariantsPhrases,
} from '../utils/script/generated/dictionaries.ts';

// Not within the script's function: the engine would read through it once more before running it.
offerDictionaries({
  CJK_Compatibility_Ideographs,
  HKVariants,
  HKVariantsPhrases,
  STCharacters,
  STPhrases,
  STPhrases_GeneratedFromRegionalPhrases,
  TWPhrases,
  TWVariants,
  TWVariantsPhrases,
});

/** What it takes to read a simplified page in traditional script, of either region. */
export default defineUnlistedScript(() => {});
