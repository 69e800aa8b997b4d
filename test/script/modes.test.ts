import { describe, expect, it } from 'vitest';
import { detectSource } from '../../utils/script/detect-source.ts';
import {
  languageTagOf,
  nextMode,
  SCRIPT_MODES,
  type ScriptMode,
} from '../../utils/script/modes.ts';
import { scriptCatalogues } from '../../utils/text/catalogues/script.ts';

describe('nextMode', () => {
  it('goes through every mode of the switch and comes back to the original', () => {
    const passed: ScriptMode[] = [];
    let mode: ScriptMode = 'original';
    do {
      passed.push(mode);
      mode = nextMode(mode);
    } while (mode !== 'original');
    expect(passed).toEqual(SCRIPT_MODES);
  });

  it('goes on from Taiwan wording as from Taiwan', () => {
    expect(nextMode('hant-twp')).toBe(nextMode('hant-tw'));
  });
});

describe('languageTagOf', () => {
  it('names the region whose glyphs are wanted', () => {
    expect(languageTagOf('hans')).toBe('zh-CN');
    expect(languageTagOf('hant-hk')).toBe('zh-HK');
    expect(languageTagOf('hant-twp')).toBe('zh-TW');
  });
});

describe('detectSource', () => {
  it.each([
    ['政府信息公开工作年度报告，收到和处理申请情况', 'cn'],
    ['政府信息公開工作年度報告，說明其為依法閱覽', 'tw'],
    ['政府信息公開工作年度報告，説明其為依法閲覽', 'hk'],
    ['政府信息公開工作年度報告，說明其爲羣衆閱覽', 't'],
    ['政府信息公開工作年度報告', 't'],
    ['Annual report 2021', 'cn'],
    ['', 'cn'],
  ] as const)('%s: %s', (text, source) => {
    expect(detectSource(text)).toBe(source);
  });

  it('believes what is already known of the script', () => {
    expect(detectSource('說明', 'hans')).toBe('cn');
    expect(detectSource('说明', 'hant')).toBe('t');
  });
});

describe('the names of the modes', () => {
  it('are the same in every language but for the original', () => {
    for (const mode of SCRIPT_MODES.filter((one) => one !== 'original')) {
      const names = Object.values(scriptCatalogues).map((texts) => texts[`script.${mode}`]);
      expect(names[0]).toBeTruthy();
      expect(new Set(names).size).toBe(1);
    }
  });
});
