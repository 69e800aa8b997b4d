/** Bundled for the bench's pages: our conversion and the steps that are measured, as functions of the window. */
import { createConverterLoader } from '../../utils/script/load-converter.ts';
import { createPageScript, type PageScript } from '../../utils/script/page-script.ts';

interface OpenCC {
  Converter(options: { from: string; to: string }): (text: string) => string;
  HTMLConverter(
    convert: (text: string) => string,
    root: Element,
    from: string,
    to: string,
  ): { convert(): void; restore(): void };
}

declare global {
  interface Window {
    /** Source text of the script that brings the dictionaries, run at the first use. */
    dictionaries: string;
    /** Source text of opencc-js's bundle, run at the first use. */
    opencc: string;
    OpenCC: OpenCC;
    bench: typeof steps;
  }
}

/** As a script of its own, like what `executeScript` puts into a page. */
function run(source: string): void {
  const element = document.createElement('script');
  element.textContent = source;
  document.head.append(element);
  element.remove();
}

/** In the extension the browser runs that script in a task of its own. */
async function loadDictionaries(): Promise<void> {
  run(window.dictionaries);
  await new Promise((resolve) => setTimeout(resolve, 0));
}

let script: PageScript | undefined;
let reference: ReturnType<OpenCC['HTMLConverter']> | undefined;

const steps = {
  async ours(mode: 'hant-tw' | 'original'): Promise<void> {
    script ??= createPageScript(
      document,
      createConverterLoader({ source: 'cn', inject: loadDictionaries }),
    );
    await script.setMode(mode);
  },
  async theirs(mode: 'hant-tw' | 'original'): Promise<void> {
    if (!reference) {
      run(window.opencc);
      const convert = window.OpenCC.Converter({ from: 'cn', to: 'tw' });
      const root = document.documentElement;
      reference = window.OpenCC.HTMLConverter(convert, root, 'zh-CN', 'zh-TW');
    }
    if (mode === 'original') reference.restore();
    else reference.convert();
  },
  async layout(): Promise<void> {
    const { style } = document.body;
    style.display = 'none';
    document.body.getBoundingClientRect();
    style.display = '';
    document.body.getBoundingClientRect();
  },
};
window.bench = steps;
