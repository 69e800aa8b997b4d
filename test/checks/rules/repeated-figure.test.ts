import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/repeated-figure.ts';
import { judgeReport } from '../../support/judge-report.ts';
import type { ReportSpec } from '../../support/report-builder.ts';

const FIRST = '共培训136人，又开展培训65人，共培训联络员108人。各县组织了580人的培训。';
const SECOND = (rest: string) => `共培训主任、科长${rest}，信息公开培训108人，各县组织培训580人。`;

describe('repeated-figure', () => {
  it.each([
    [
      'another sum',
      FIRST,
      SECOND('191人'),
      'warning: 同一件事前后说法不同：前面 136 ＋ 65 ＝ 201，后面 191。 | 201 | 191 | 「共培训136人」 136, 「又开展培训65人」 65, 「共培训主任、科长191人」 191 | “共培训主任、科长191人，信息公开培训108人，各县组织培训580人。”',
    ],
    [
      'the sum told first',
      SECOND('191人'),
      FIRST,
      'warning: 同一件事前后说法不同：前面 191，后面 136 ＋ 65 ＝ 201。 | 191 | 201 | 「共培训主任、科长191人」 191, 「共培训136人」 136, 「又开展培训65人」 65 | “共培训136人，又开展培训65人，共培训联络员108人。”',
    ],
    ['the same sum', FIRST, SECOND('201人'), 'pass'],
    ['something else', FIRST, SECOND('900人'), 'pass'],
  ])('compares a list with the list told again: %s', (_, first, second, told) => {
    expect(judgeReport(rule, { sections: [{ text: first }, { text: second }] })).toBe(told);
  });

  const totals = (
    first: number,
    second: number,
    spec: ReportSpec = {},
    key = 'requests.received',
  ) =>
    judgeReport(rule, {
      sections: [{ text: `收到申请${first}件。` }, { text: `全年收到申请${second}件，均已答复。` }],
      proseFacts: [
        { key, value: first, words: `${first}件` },
        { key, value: second, words: `${second}件`, occurrence: first === second ? 1 : 0 },
      ],
      issuerKind: 'government',
      ...spec,
    });

  it.each([
    [
      42,
      24,
      'warning: 同一件事前后说法不同：「收到申请42件」，「全年收到申请24件」。 | 42 | 24 | 「收到申请42件」 42, 「全年收到申请24件」 24 | “全年收到申请24件，均已答复。”',
    ],
    [
      1000,
      901,
      'warning: 同一件事前后说法不同：「收到申请1000件」，「全年收到申请901件」。 | 1000 | 901 | 「收到申请1000件」 1000, 「全年收到申请901件」 901 | “全年收到申请901件，均已答复。”',
    ],
    [
      901,
      1000,
      'warning: 同一件事前后说法不同：「收到申请901件」，「全年收到申请1000件」。 | 901 | 1000 | 「收到申请901件」 901, 「全年收到申请1000件」 1000 | “全年收到申请1000件，均已答复。”',
    ],
    [
      1000,
      900,
      'warning: 同一件事前后说法不同：「收到申请1000件」，「全年收到申请900件」。 | 1000 | 900 | 「收到申请1000件」 1000, 「全年收到申请900件」 900 | “全年收到申请900件，均已答复。”',
    ],
    [1000, 899, 'pass'],
    [
      1000,
      100,
      'warning: 同一件事前后说法不同：「收到申请1000件」，「全年收到申请100件」。 | 1000 | 100 | 「收到申请1000件」 1000, 「全年收到申请100件」 100 | “全年收到申请100件，均已答复。”',
    ],
    [42, 42, 'pass'],
    [42, 7, 'pass'],
  ])('compares totals told twice: %i and %i', (first, second, told) => {
    expect(totals(first, second)).toBe(told);
  });

  it('compares no total without a number with 0', () => {
    const key = 'requests.received';
    const proseFacts = [
      { key, value: null, words: '5件' },
      { key, value: 0, words: '0件' },
    ];
    expect(totals(5, 0, { proseFacts })).toBe('pass');
    expect(totals(0, 5, { proseFacts: proseFacts.toReversed() })).toBe('pass');
  });

  it.each([
    [
      'applications.new',
      'warning: 同一件事前后说法不同：「收到申请42件」，「全年收到申请24件」。 | 42 | 24 | 「收到申请42件」 42, 「全年收到申请24件」 24 | “全年收到申请24件，均已答复。”',
    ],
    [
      'applications.new@total',
      'warning: 同一件事前后说法不同：「收到申请42件」，「全年收到申请24件」。 | 42 | 24 | 「收到申请42件」 42, 「全年收到申请24件」 24 | “全年收到申请24件，均已答复。”',
    ],
    [
      'disclosure.total',
      'warning: 同一件事前后说法不同：「收到申请42件」，「全年收到申请24件」。 | 42 | 24 | 「收到申请42件」 42, 「全年收到申请24件」 24 | “全年收到申请24件，均已答复。”',
    ],
    ['applications.new@natural_person', 'pass'],
    ['requests.closed', 'pass'],
  ])('knows of which figures there is but one: %s', (key, told) => {
    expect(totals(42, 24, {}, key)).toBe(told);
  });

  it('leaves figures of the tables to another check', () => {
    expect(totals(42, 24, { facts: { 'requests.received': 42 } })).toBe('pass');
    expect(totals(42, 24, { facts: { 'requests.closed': 42 } })).toBe(
      'warning: 同一件事前后说法不同：「收到申请42件」，「全年收到申请24件」。 | 42 | 24 | 「收到申请42件」 42, 「全年收到申请24件」 24 | “全年收到申请24件，均已答复。”',
    );
  });

  it('compares each telling with the first', () => {
    const numbers = [42, 24, 42, 43];
    expect(
      judgeReport(rule, {
        sections: numbers.map((value) => ({ text: `收到申请${value}件。` })),
        proseFacts: numbers.map((value, index) => ({
          key: 'requests.received',
          value,
          words: `${value}件`,
          occurrence: index === 2 ? 1 : 0,
        })),
      }),
    ).toBe(
      [
        'warning: 同一件事前后说法不同：「收到申请42件」，「收到申请24件」。 | 42 | 24 | 「收到申请42件」 42, 「收到申请24件」 24 | “收到申请24件。”',
        'warning: 同一件事前后说法不同：「收到申请42件」，「收到申请43件」。 | 42 | 43 | 「收到申请42件」 42, 「收到申请43件」 43 | “收到申请43件。”',
      ].join('\n'),
    );
  });

  it.each(['市本级收到申请24件。', '收到申请42件，其中涉及土地的申请24件。'])(
    'passes for another scope: %s',
    (text) => {
      expect(
        judgeReport(rule, {
          sections: [{ text: '收到申请42件。' }, { text }],
          proseFacts: [
            { key: 'requests.received', value: 42, words: '42件' },
            { key: 'requests.received', value: 24, words: '24件' },
          ],
          issuerKind: 'government',
        }),
      ).toBe('pass');
    },
  );
});
