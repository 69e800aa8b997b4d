import { describe, expect, test } from 'vitest';
import { chooseFrame, listUnreadFrames, positionOf } from '../../utils/frames/choose-frame.ts';
import type { FrameLook } from '../../utils/frames/frame-look.ts';

const makeLook = (path: number[], parts: Partial<FrameLook> = {}): FrameLook => ({
  document: path.join('/'),
  path,
  address: `https://a.gov.cn/${path.join('-')}.html`,
  state: 'read',
  isReport: false,
  confidence: 0.1,
  figures: 0,
  length: 100,
  children: [],
  ...parts,
});
const makeChild = (index: number, isLarge = true) => ({
  index,
  address: `https://b.example/${index}.html`,
  isLarge,
});

describe('chooseFrame', () => {
  const top = makeLook([]);

  test('takes the report, whatever else there is', () => {
    const report = makeLook([1], { isReport: true, confidence: 0.5 });
    expect(chooseFrame([top, makeLook([0], { confidence: 0.45, length: 9999 }), report])).toBe(
      report,
    );
  });

  test('takes of several reports the surest, and of equally sure ones the fullest', () => {
    const sure = makeLook([0], { isReport: true, confidence: 0.9 });
    const surer = makeLook([1], { isReport: true, confidence: 0.99 });
    const fuller = makeLook([2], { isReport: true, confidence: 0.99, figures: 200 });
    expect(chooseFrame([top, sure, surer, fuller])).toBe(fuller);
  });

  test('stays with the page itself where a frame is no better', () => {
    expect(chooseFrame([top, makeLook([0])])).toBe(top);
  });

  test('prefers a frame with text to a mere shell', () => {
    const text = makeLook([0], { length: 101 });
    expect(chooseFrame([top, text])).toBe(text);
  });
});

describe('positionOf', () => {
  const looks = [
    makeLook([], { children: [makeChild(0), makeChild(1), makeChild(2)] }),
    makeLook([0], { children: [makeChild(0)] }),
    makeLook([2], { children: [makeChild(0)] }),
    makeLook([2, 0]),
  ];

  test.each([
    [[], 0],
    [[0], 1],
    [[2], 4],
    [[2, 0], 5],
  ])(
    'counts frames in their order on the page, those out of reach too: %j is %i',
    (path, position) => {
      expect(positionOf(path, looks)).toBe(position);
    },
  );
});

describe('listUnreadFrames', () => {
  test('names large frames that were not reached, are empty or still loading', () => {
    const children = [0, 1, 2, 3].map((index) => makeChild(index));
    const looks = [
      makeLook([], { children: [...children, makeChild(4, false)] }),
      makeLook([0]),
      makeLook([1], { state: 'empty', length: 0 }),
      makeLook([2], { state: 'loading', length: 0 }),
    ];
    expect(listUnreadFrames(looks)).toEqual([
      { address: 'https://b.example/1.html', why: 'empty' },
      { address: 'https://b.example/2.html', why: 'loading' },
      { address: 'https://b.example/3.html', why: 'unreachable' },
    ]);
  });

  test('does not call a frame empty that holds frames, but names those', () => {
    const looks = [
      makeLook([], { children: [makeChild(0)] }),
      makeLook([0], { state: 'empty', length: 0, children: [makeChild(7)] }),
    ];
    expect(listUnreadFrames(looks)).toEqual([
      { address: 'https://b.example/7.html', why: 'unreachable' },
    ]);
  });
});
