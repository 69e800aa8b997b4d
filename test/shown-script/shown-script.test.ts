// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPage } from '../../entrypoints/page-script/open-page.ts';
import { shownScript } from '../../entrypoints/shown-script/shown-script.ts';

/** What the background would run in this frame; a test may take it away. */
const scripts: Record<string, () => Promise<unknown>> = {};
const asked: string[] = [];
vi.mock('wxt/utils/define-unlisted-script', () => ({
  defineUnlistedScript: (main: () => void) => main(),
}));
vi.mock('../../utils/send-message.ts', () => ({
  sendMessage: async (name: string, request: { target: string } | null) => {
    const script = request ? `converter-${request.target}` : name;
    asked.push(script);
    if (!scripts[script]) return { ok: false, error: { key: 'errors.no_answer' } };
    await scripts[script]();
    return { ok: true, value: null };
  },
}));

/** What the person has set. */
const settings = vi.hoisted(() => ({ taiwanWording: false, pairs: [] as object[], sites: {} }));
vi.mock('../../entrypoints/script-settings/script-settings.ts', () => ({
  readScriptSettings: async () => settings,
}));

beforeEach(() => {
  Object.assign(settings, { taiwanWording: false, pairs: [] });
  globalThis.nianbaoShownScript = undefined;
  globalThis.nianbaoOpenPage = undefined;
  asked.length = 0;
  Object.assign(scripts, {
    'load-page-script': async () => {
      globalThis.nianbaoOpenPage = openPage;
    },
    'converter-hans': () => import('../../entrypoints/converter-hans.ts'),
    'converter-hant': () => import('../../entrypoints/converter-hant.ts'),
    'converter-region': () => import('../../entrypoints/converter-region.ts'),
  });
  document.body.innerHTML = '<p>政府信息公开条例，发布于2021年。</p>';
});

afterEach(() => shownScript().show('original'));

const words = () => document.querySelector('p')!.textContent;
const WRITTEN = '政府信息公开条例，发布于2021年。';

describe('the script in which a frame is shown', () => {
  it('is one for all parts of the extension in the frame', () => {
    expect(shownScript()).toBe(shownScript());
  });

  it('loads nothing as long as the original is all that anyone wants', () => {
    const script = shownScript();
    expect(script.mode).toBe('original');
    expect(script.readOriginal(words)).toBe(WRITTEN);
    expect(script.convertText('发布')).toBe('发布');
    expect(asked).toEqual([]);
  });

  it('loads the conversion once and keeps it', async () => {
    const script = shownScript();
    expect(await Promise.all([script.show('hans'), script.show('hant-tw')])).toEqual([true, true]);
    expect(words()).toBe('政府信息公開條例，發佈於2021年。');
    expect(script.mode).toBe('hant-tw');
    expect(script.convertText('条例')).toBe('條例');
    expect(script.readOriginal(words)).toBe(WRITTEN);
    expect(asked.filter((one) => one === 'load-page-script')).toHaveLength(1);
    expect(await script.show('original')).toBe(true);
    expect(words()).toBe(WRITTEN);
  });

  it('leaves the page as it is where the conversion does not come, and tries again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const load = scripts['load-page-script']!;
    delete scripts['load-page-script'];
    const script = shownScript();
    expect(await script.show('hant-hk')).toBe(false);
    expect([script.mode, words()]).toEqual(['original', WRITTEN]);
    scripts['load-page-script'] = load;
    expect(await script.show('hant-hk')).toBe(true);
    expect(script.mode).toBe('hant-hk');
  });

  it('has what an older version of the extension converted put back first', async () => {
    await shownScript().show('hant-tw');
    globalThis.nianbaoShownScript = undefined;
    expect(shownScript().readOriginal(words)).toBe(WRITTEN);
    expect(words()).toBe(WRITTEN);
  });

  it('tells those who watch, as long as they do', async () => {
    const script = shownScript();
    const life = new AbortController();
    const tell = vi.fn();
    script.watch(tell, life.signal);
    await script.show('hant-tw');
    expect(tell).toHaveBeenCalledOnce();
    life.abort();
    await script.show('original');
    expect(tell).toHaveBeenCalledOnce();
  });

  it('hands over ranges around the same words, also where the text has another length', async () => {
    document.body.innerHTML = '<p>𫗦。发布了文件</p>';
    const text = document.querySelector('p')!.firstChild as Text;
    const script = shownScript();
    await script.show('hant-tw');
    expect(words()).toBe('餔。發佈了文件');
    const [range, missing] = script.findRanges(() => {
      const range = document.createRange();
      range.setStart(text, text.data.indexOf('发布'));
      range.setEnd(text, text.data.indexOf('发布') + 2);
      return [range, null];
    });
    expect(range!.toString()).toBe('發佈');
    expect(missing).toBeNull();
  });

  it('keeps the ranges of those who ask for it around their words, on a very long page too', async () => {
    document.body.innerHTML = `<p>${WRITTEN}</p>`.repeat(1000);
    const ranges = [...document.querySelectorAll('p')].slice(-2).map((paragraph) => {
      const range = document.createRange();
      range.setStart(paragraph.firstChild!, 4);
      range.setEnd(paragraph.firstChild!, 6);
      return range;
    });
    const [kept, other] = ranges;
    const life = new AbortController();
    const script = shownScript();
    script.keepRanges(() => [kept!], life.signal);
    await script.show('hant-tw');
    expect(String(kept)).toBe('公開');
    expect(String(other)).not.toBe('公開');
    life.abort();
    await script.show('original');
    expect(String(kept)).not.toBe('公开');
  });
});

describe('what the person has set', () => {
  const items = '<p>软件项目，见政府信息公开条例和《软件项目管理办法》</p>';

  it('puts Taiwan’s wording where Taiwan’s script is chosen, but for official names', async () => {
    settings.taiwanWording = true;
    document.body.innerHTML = items;
    const script = shownScript();
    await script.show('hant-tw');
    expect([script.mode, words()]).toEqual([
      'hant-twp',
      '軟體專案，見政府信息公開條例和《軟件項目管理辦法》',
    ]);
    await script.show('hant-hk');
    expect([script.mode, words()]).toEqual([
      'hant-hk',
      '軟件項目，見政府信息公開條例和《軟件項目管理辦法》',
    ]);
    await script.show('original');
    await script.showNext();
    await script.showNext();
    expect(script.mode).toBe('hant-hk');
  });

  it('leaves the words alone as long as that is not wanted', async () => {
    document.body.innerHTML = items;
    await shownScript().show('hant-tw');
    expect(words()).toBe('軟件項目，見政府信息公開條例和《軟件項目管理辦法》');
  });

  it('has own words converted as they were given', async () => {
    settings.pairs = [{ hans: '项目', hant: '專項' }];
    document.body.innerHTML = items;
    const script = shownScript();
    await script.show('hant-tw');
    expect(words()).toBe('軟件專項，見政府信息公開條例和《軟件專項管理辦法》');
    expect(script.convertText('项目')).toBe('專項');
  });
});

describe('the key', () => {
  const walk = async (): Promise<string[]> => {
    const script = shownScript();
    const modes: string[] = [];
    do {
      await script.showNext();
      modes.push(script.mode);
    } while (script.mode !== 'original');
    return modes;
  };

  it('goes through the scripts in which a simplified page reads otherwise', async () => {
    expect(await walk()).toEqual(['hant-tw', 'hant-hk', 'original']);
  });

  it('goes to simplified first on a traditional page, whatever its scripts hold', async () => {
    const code = `<script type="text">${'简体的变量与说明，发布于页面。'.repeat(3000)}</script>`;
    document.body.innerHTML = `${code}<p>政府資訊公開條例，閱讀說明與設備，眾人。</p>`;
    expect(await walk()).toEqual(['hans', 'hant-hk', 'original']);
  });
});
