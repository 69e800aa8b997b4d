import { describe, expect, test } from 'vitest';
import { hashContent, hashEvidence, sha256 } from '../../utils/collection/hash-content.ts';
import { sampleDraft, sampleReport } from './sample-draft.ts';

describe('sha256', () => {
  test('agrees with the published examples', async () => {
    expect(await sha256('abc')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
    expect(await sha256('')).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
  });
});

describe('hashContent', () => {
  const same = async (a: ReturnType<typeof sampleDraft>, b: ReturnType<typeof sampleDraft>) =>
    (await hashContent(a)) === (await hashContent(b));

  test.each([
    [
      'markup, address and time',
      sampleDraft({ snapshot: '<p>', url: 'https://b.cn/', retrievedAt: '2027-01-01T00:00:00Z' }),
    ],
    [
      'white space and width',
      sampleDraft(
        {},
        {
          preamble: '本报告 由六部分\u3000组成。',
          title: '青禾县２０２１年政府信息公开工作年度报告',
        },
      ),
    ],
    ['the rules that judged it', sampleDraft({ rulesVersion: '2', findings: [] })],
  ])('is not moved by %s', async (_what, other) => {
    expect(await same(sampleDraft(), other)).toBe(true);
  });

  test.each([
    ['a word', sampleDraft({}, { preamble: '本报告由七部分组成。' })],
    ['a figure', sampleDraft({}, { facts: [{ ...sampleReport.facts[0]!, value: 13 }] })],
    [
      'a blank in place of a zero',
      sampleDraft({}, { facts: [{ ...sampleReport.facts[0]!, value: null, status: 'blank' }] }),
    ],
    [
      'a heading’s level',
      sampleDraft({}, { sections: [{ ...sampleReport.sections[0]!, level: 2 }] }),
    ],
    ['what was clipped', sampleDraft({ kind: 'table', table: 0 })],
  ])('is moved by %s', async (_what, other) => {
    expect(await same(sampleDraft(), other)).toBe(false);
  });

  test('of a table or a selection rests on that part alone', async () => {
    const table = sampleDraft({ kind: 'table', table: 0 });
    expect(
      await same(table, sampleDraft({ kind: 'table', table: 0 }, { preamble: '别的。' })),
    ).toBe(true);
    const selection = (text: string) =>
      sampleDraft({ kind: 'selection', selection: { text, places: [] } });
    expect(await same(selection('一'), selection('二'))).toBe(false);
  });
});

describe('hashEvidence', () => {
  test('is moved by every byte of the markup', async () => {
    expect(await hashEvidence('<p> a</p>')).not.toBe(await hashEvidence('<p>a</p>'));
  });
});
