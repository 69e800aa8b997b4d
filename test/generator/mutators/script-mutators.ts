/** Pages in traditional script, and the mirrors of spammers (domain.md §5, §6). */
import type { ReportDocument } from '../document.ts';
import type { Random } from '../random.ts';
import { createPinyinWriter } from '../script/pinyin.ts';
import { AMBIGUOUS, TAIWAN_WORDS, toTraditional, type Variant } from '../script/traditional.ts';
import { type Mutator, mapSentence, mapTexts, paragraphsOf } from './mutator.ts';

const SCRIPT = '§6 Traditional script';
const MIRROR = '§5 Spam mirrors: pinyin in brackets, words replaced';

/** Converts the report, the body's name and everything that the site writes around it. */
function convertAll(document: ReportDocument, convert: (text: string) => string): void {
  mapTexts(document, convert);
  document.script = 'hant';
  document.convert = convert;
  if (document.issuer !== null) document.issuer = convert(document.issuer);
}

/** Some of Taiwan's words, chosen once for the page, as converters mix them. */
function chooseWords(random: Random): (text: string) => string {
  const chosen = TAIWAN_WORDS.filter(() => random.chance(0.6)).map(
    ([word, taiwan]) => [word, random.pick(taiwan)] as const,
  );
  return (text) => chosen.reduce((all, [word, taiwan]) => all.replaceAll(word, taiwan), text);
}

function chooseForms(random: Random): (text: string) => string {
  const chosen = AMBIGUOUS.map(([form, forms]) => [form, random.pick(forms)] as const);
  return (text) => chosen.reduce((all, [form, one]) => all.replace(form, one), text);
}

function script(name: string, apply: Mutator['apply'], source = SCRIPT): Mutator {
  return {
    name,
    source,
    stage: 'script',
    shows: 'any',
    group: 'script',
    fits: (document) => document.script === 'hans',
    apply,
  };
}

function variant(name: string, code: Variant): Mutator {
  return script(name, (document) => convertAll(document, (text) => toTraditional(text, code)));
}

function mirror(name: string, options: { tones: boolean; share: number }): Mutator {
  return script(
    name,
    (document, random) => {
      convertAll(document, (text) => toTraditional(text, 't'));
      mapTexts(document, createPinyinWriter(random, options));
    },
    MIRROR,
  );
}

const AD_TARGET = /有关|相关|关于|各类/g;

export const SCRIPT_MUTATORS: Mutator[] = [
  variant('traditional-general', 't'),
  variant('traditional-taiwan', 'tw'),
  variant('traditional-hongkong', 'hk'),
  variant('taiwan-phrases', 'twp'),
  script('taiwan-words', (document, random) => {
    const words = chooseWords(random);
    convertAll(document, (text) => words(toTraditional(text, 't')));
  }),
  script('ambiguous-characters', (document, random) => {
    const forms = chooseForms(random);
    convertAll(document, (text) => forms(toTraditional(text, 't')));
  }),
  mirror('pinyin-mirror', { tones: true, share: 0.7 }),
  mirror('pinyin-without-tones', { tones: false, share: 0.4 }),
  {
    name: 'advertising-words',
    source: MIRROR,
    stage: 'words',
    shows: 'any',
    fits: (document) =>
      paragraphsOf(document).some((block) =>
        block.sentences.some((one) =>
          one.pieces.some((piece) => typeof piece === 'string' && piece.search(AD_TARGET) >= 0),
        ),
      ),
    apply(document, random) {
      const word = random.pick(['在线观看免费', '彩票开奖直播', '手机版下载']);
      for (const block of paragraphsOf(document)) {
        for (const sentence of block.sentences) {
          mapSentence(sentence, (text) => text.replace(AD_TARGET, word));
        }
      }
    },
  },
];
