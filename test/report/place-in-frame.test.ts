import { expect, test } from 'vitest';
import { placeInFrame } from '../../utils/report/place-in-frame.ts';
import { sampleDraft } from '../collection/sample-draft.ts';

test('puts the frame into every place and changes nothing else', () => {
  const { report, findings } = sampleDraft();
  const problem = {
    code: 'unreadable-cell' as const,
    message: { key: 'page.problem.unreadable_cell' },
    place: { table: 0, row: 1, column: 2 },
  };
  const reading = { report, findings, problems: [problem, ...report.problems], checked: 4 };
  const placed = placeInFrame(reading, 3);
  const frames = JSON.stringify(placed).match(/"frame":3/g) ?? [];
  expect(frames).toHaveLength(
    report.facts.length +
      report.quantities.length +
      (JSON.stringify(report.structures).match(/"place"/g) ?? []).length +
      findings.flatMap(({ places }) => places).length +
      [...report.problems, ...reading.problems].filter(({ place }) => place).length,
  );
  expect(frames.length).toBeGreaterThan(3);
  const withoutFrames = (value: unknown) =>
    JSON.parse(JSON.stringify(value).replaceAll(/,"frame":\d/g, ''));
  expect(withoutFrames(placed)).toEqual(withoutFrames(reading));
});
