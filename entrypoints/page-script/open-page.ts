import { detectSource } from '../../utils/script/detect-source.ts';
import type { RangeList } from '../../utils/script/known-boundaries.ts';
import { createConverterLoader } from '../../utils/script/load-converter.ts';
import { nextMode, type ScriptMode, type ScriptSource } from '../../utils/script/modes.ts';
import { createPageScript, type PageScript } from '../../utils/script/page-script.ts';
import type { ConverterTarget } from '../../utils/script/recipes.ts';
import { sendMessage } from '../../utils/send-message.ts';
import { HOST_TAG } from '../frame-reader/host-tag.ts';
import { readScriptSettings } from '../script-settings/script-settings.ts';
import { sampleText } from './sample-text.ts';

export interface OpenedPage {
  script: PageScript;
  /** What is shown where this mode is chosen: Taiwan's wording in place of its script, where the person wants that. */
  modeFor(chosen: ScriptMode): ScriptMode;
  /** What the key leads to: the mode after the present one in which the page does not read as it is written. */
  nextMode(): ScriptMode;
}

/** @param ownRanges live ranges that must stay around their words while texts change */
export type OpenPage = (ownRanges: RangeList) => Promise<OpenedPage>;

/** The mode that leaves a page as it is; a general traditional one has no such mode. */
const WRITTEN_IN: Record<ScriptSource, ScriptMode | null> = {
  cn: 'hans',
  t: null,
  tw: 'hant-tw',
  hk: 'hant-hk',
};

/**
 * The conversion of this frame's page, told in which script it is written and by what the person has
 * set; nothing is changed yet.
 */
export const openPage: OpenPage = async (ownRanges) => {
  const { pairs, taiwanWording } = await readScriptSettings();
  const source = detectSource(sampleText(document));
  const loadConverter = createConverterLoader({ source, inject, ownPairs: pairs });
  const script = createPageScript(document, loadConverter, { keepTag: HOST_TAG, ownRanges });
  const modeFor = (chosen: ScriptMode): ScriptMode =>
    chosen === 'hant-tw' && taiwanWording ? 'hant-twp' : chosen;
  return {
    script,
    modeFor,
    nextMode: () => {
      const next = nextMode(script.mode);
      return modeFor(next === WRITTEN_IN[source] ? nextMode(next) : next);
    },
  };
};

/** The background alone can run a script of ours here. */
async function inject(target: ConverterTarget): Promise<void> {
  const answer = await sendMessage('load-converter', { target });
  if (!answer.ok) throw new Error(`converter-${target} did not come: ${answer.error.key}`);
}
