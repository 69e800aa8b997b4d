/** A name or term that keeps its official form whatever the dictionaries make of its parts. */
export interface GlossaryEntry {
  hans: string;
  /** In Taiwan's forms, and in Hong Kong's where `hk` does not say otherwise. */
  hant: string;
  hk?: string;
  /** Other traditional spellings that pages carry; simplified, they become `hans` too. */
  also?: readonly string[];
  /** Where the form comes from. */
  source: string;
}

/** 国发〔2013〕23号: which traditional characters stand for a simplified one, and in which sense. */
export const CHARACTER_TABLE =
  '《通用规范汉字表》附件1《规范字与繁体字、异体字对照表》（国发〔2013〕23号）';
