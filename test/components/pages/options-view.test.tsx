// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OptionsView } from '../../../components/pages/options-view.tsx';
import { TranslatorContext } from '../../../components/use-translator.ts';
import { optionsCatalogues } from '../../../utils/text/catalogues/options.ts';
import { scriptCatalogues } from '../../../utils/text/catalogues/script.ts';
import { createTranslator } from '../../../utils/text/translate.ts';

type Props = Parameters<typeof OptionsView>[0];

const SCRIPT = {
  taiwanWording: false,
  pairs: [{ hans: '台州', hant: '臺州' }],
  sites: { '*://*.gov.cn/*': 'hant-hk' as const },
};

function show(parts: Partial<Props> = {}) {
  const props = {
    sites: ['*://*.gov.cn/*', '*://a.cn/*'],
    shortcuts: { panel: '', script: '' },
    script: SCRIPT,
    version: '1',
    onLanguage: vi.fn(),
    onRemoveSite: vi.fn(),
    onSiteScript: vi.fn(),
    onTaiwanWording: vi.fn(),
    onAddPair: vi.fn<Props['onAddPair']>(async () => null),
    onRemovePair: vi.fn(),
    ...parts,
  };
  const translator = createTranslator('zh-CN', optionsCatalogues, scriptCatalogues);
  act(() =>
    render(
      <TranslatorContext.Provider value={translator}>
        <OptionsView {...props} />
      </TranslatorContext.Provider>,
      document.body,
    ),
  );
  return props;
}

const find = <E extends Element = HTMLElement>(selector: string): E =>
  document.querySelector<E>(selector)!;
const type = (index: number, value: string) =>
  act(() => {
    const input = document.querySelectorAll<HTMLInputElement>('.word-pair input')[index]!;
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
const submit = () => act(async () => void find('form').dispatchEvent(new Event('submit')));

afterEach(() => render(null, document.body));

describe('the settings of the conversion', () => {
  it('show for each site in which script it opens, and change it', () => {
    const { onSiteScript } = show();
    const [government, other] = document.querySelectorAll<HTMLSelectElement>('.site select');
    expect([government!.value, other!.value]).toEqual(['hant-hk', 'original']);
    other!.value = 'hant-tw';
    act(() => void other!.dispatchEvent(new Event('change', { bubbles: true })));
    expect(onSiteScript).toHaveBeenLastCalledWith('*://a.cn/*', 'hant-tw');
    government!.value = 'original';
    act(() => void government!.dispatchEvent(new Event('change', { bubbles: true })));
    expect(onSiteScript).toHaveBeenLastCalledWith('*://*.gov.cn/*', null);
  });

  it('warn beside the choice of Taiwan’s wording that official names may change', () => {
    const { onTaiwanWording } = show();
    const box = find<HTMLInputElement>('input[type="checkbox"]');
    expect(box.checked).toBe(false);
    expect(find(`#${box.getAttribute('aria-describedby')}`).textContent).toContain(
      '官方名称可能会变',
    );
    act(() => box.click());
    expect(onTaiwanWording).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('add a pair and make room for the next', async () => {
    const { onAddPair } = show();
    type(0, '头灶');
    type(1, '頭灶');
    await submit();
    expect(onAddPair).toHaveBeenCalledExactlyOnceWith({ hans: '头灶', hant: '頭灶' });
    expect(find<HTMLInputElement>('.word-pair input').value).toBe('');
    expect(find('.problem').textContent).toBe('');
  });

  it('say why a pair cannot be taken, and keep what was typed', async () => {
    show({ onAddPair: async () => 'too_long' });
    type(0, '头灶');
    await submit();
    expect(find('.problem').textContent).toBe('每种写法最多 40 个字。');
    expect(find<HTMLInputElement>('.word-pair input').value).toBe('头灶');
    expect(find('.word-pair input').getAttribute('aria-invalid')).toBe('true');
  });

  it('remove a pair', () => {
    const { onRemovePair } = show();
    act(() => find('[aria-label="删除 台州"]').click());
    expect(onRemovePair).toHaveBeenCalledExactlyOnceWith(SCRIPT.pairs[0]);
  });

  it('are not there before they are read, so that nothing is changed by mistake', () => {
    show({ script: null });
    expect(find('input[type="checkbox"]')).toBeNull();
    expect(find('form')).toBeNull();
  });
});
