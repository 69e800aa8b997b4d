import { describe, expect, it } from 'vitest';
import { createConvert } from '../../utils/script/convert.ts';
import { entryIn, GLOSSARY, pairsOf } from '../../utils/script/glossary/glossary.ts';
import { createConverterLoader } from '../../utils/script/load-converter.ts';
import type { ScriptMode, ScriptSource } from '../../utils/script/modes.ts';
import { recipeFor } from '../../utils/script/recipes.ts';
import { DICTIONARIES, OFFERED, referenceConverter } from './opencc-reference.ts';

type ShownMode = Exclude<ScriptMode, 'original'>;
const TRADITIONAL: ShownMode[] = ['hant-tw', 'hant-hk', 'hant-twp'];

const offerAll = async () => {
  globalThis.nianbaoDictionaries = DICTIONARIES;
};

function converterFor(source: ScriptSource, mode: ShownMode) {
  return createConvert(recipeFor(source, mode), DICTIONARIES, pairsOf(GLOSSARY, source, mode));
}

describe('the glossary', () => {
  it.each(TRADITIONAL)('gives every entry its form in %s', (mode) => {
    const convert = converterFor('cn', mode);
    const wrong = GLOSSARY.filter((entry) => convert(entry.hans) !== entryIn(entry, mode));
    expect(wrong).toEqual([]);
  });

  it.each(['t', 'tw', 'hk'] as const)(
    'gives every spelling of a %s page its simplified form',
    (source) => {
      const convert = converterFor(source, 'hans');
      for (const { hans, hant, hk, also = [] } of GLOSSARY) {
        for (const spelling of [hant, hk ?? hant, ...also]) expect(convert(spelling)).toBe(hans);
      }
    },
  );

  it('needs no form of its own for Hong Kong where none is given', () => {
    const toHongKong = createConvert(recipeFor('t', 'hant-hk'), DICTIONARIES);
    const wrong = GLOSSARY.filter(({ hant, hk }) => !hk && toHongKong(hant) !== hant);
    expect(wrong).toEqual([]);
  });

  it('has each entry once and says where it comes from', () => {
    expect(new Set(GLOSSARY.map(({ hans }) => hans)).size).toBe(GLOSSARY.length);
    expect(GLOSSARY.filter(({ source }) => source.length < 4)).toEqual([]);
  });

  it('is all in which we differ from opencc-js', () => {
    const differing = Object.fromEntries(
      OFFERED.map((offered) => {
        const theirs = referenceConverter(offered);
        const pairs = pairsOf(GLOSSARY, offered.source, offered.mode);
        const changed = pairs.filter(([from, to]) => theirs(from) !== to);
        return [
          `${offered.source} ${offered.mode}`,
          changed.map(([from, to]) => `${from} ${to}, not ${theirs(from)}`),
        ];
      }),
    );
    expect(differing).toMatchSnapshot();
  });
});

describe('sentences of reports', () => {
  const sentences: [hans: string, tw: string, hk: string][] = [
    [
      '展示了如何申请，开展了如下工作。',
      '展示了如何申請，開展了如下工作。',
      '展示了如何申請，開展了如下工作。',
    ],
    [
      '被发明、被发现、被发改委退回',
      '被發明、被發現、被發改委退回',
      '被發明、被發現、被發改委退回',
    ],
    ['参与制造，规定制定制度', '參與製造，規定制定制度', '參與製造，規定制定制度'],
    ['编发信息，开展了解读', '編發信息，開展了解讀', '編發信息，開展了解讀'],
    [
      '提请行政复议，答复、反复、重复',
      '提請行政復議，答覆、反覆、重複',
      '提請行政復議，答覆、反覆、重複',
    ],
    ['位于都江堰市，在于都县', '位於都江堰市，在于都縣', '位於都江堰市，在于都縣'],
    [
      '台州市、余姚市、里下河地区这里',
      '台州市、餘姚市、里下河地區這裡',
      '台州市、餘姚市、里下河地區這裏',
    ],
    ['地方志办公室招募地方志愿者', '地方志辦公室招募地方志願者', '地方志辦公室招募地方志願者'],
    ['瞭望台，对此了如指掌', '瞭望臺，對此瞭如指掌', '瞭望台，對此瞭如指掌'],
    ['范某、余某某诉规范某项服务', '范某、余某某訴規範某項服務', '范某、余某某訴規範某項服務'],
    ['合并为一件，并为群众提供', '合併為一件，並為群眾提供', '合併為一件，並為羣眾提供'],
  ];

  it.each(sentences)('%s', (hans, tw, hk) => {
    expect(converterFor('cn', 'hant-tw')(hans)).toBe(tw);
    expect(converterFor('cn', 'hant-hk')(hans)).toBe(hk);
    expect(converterFor('tw', 'hans')(tw)).toBe(hans);
    expect(converterFor('hk', 'hans')(hk)).toBe(hans);
  });

  it('keep official terms in Taiwan’s wording, which changes other words', () => {
    const convert = converterFor('cn', 'hant-twp');
    expect(convert('政府信息公开条例、行政规范性文件、上一年项目数量')).toBe(
      '政府信息公開條例、行政規範性文件、上一年項目數量',
    );
    expect(convert('软件项目')).toBe('軟體專案');
  });

  it('follow a person’s own pairs before all else, in both directions', async () => {
    const own = { hans: '台州', hant: '臺州' };
    const load = (source: ScriptSource, mode: ShownMode) =>
      createConverterLoader({ source, ownPairs: [own], inject: offerAll })(mode);
    expect((await load('cn', 'hant-tw'))('台州市')).toBe('臺州市');
    expect((await load('cn', 'hant-hk'))('发布于浙江台州市发改委')).toBe('發佈於浙江臺州市發改委');
    expect((await load('t', 'hans'))('臺州市')).toBe('台州市');
  });
});
