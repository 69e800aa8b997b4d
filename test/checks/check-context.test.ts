import { describe, expect, it } from 'vitest';
import { createContext } from '../../utils/checks/check-context.ts';
import { quoteAt } from '../../utils/checks/section-prose.ts';
import { applicationsTable, buildReport, reviewTable } from '../support/report-builder.ts';

describe('createContext', () => {
  it('reads the text before the first heading and every section', () => {
    const report = buildReport({
      preamble: '共3件。',
      sections: [{ text: '共4件。' }, { text: '' }],
    });
    const { prose } = createContext(report);
    expect(prose.map(({ section, prose: { figures } }) => [section, figures.length])).toEqual([
      [null, 1],
      [0, 1],
      [1, 0],
    ]);
  });

  it('makes each thing once, when it is asked for', () => {
    const context = createContext(
      buildReport({
        facts: { 'fees.amount': 3, 'review.total': 2 },
        sections: [
          { kind: 'overview', text: '收到申请42件，其中网络申请30件、信函申请12件；培训7期。' },
        ],
        proseFacts: [{ key: 'requests.received', value: 42, words: '42件' }],
      }),
    );
    expect(context.sheets[0]!.value('review.total')).toBe(2);
    expect(context.forms).toEqual(['2021']);
    expect(context.prose).toHaveLength(2);
    expect(context.proseFacts.map(({ fact }) => fact.value)).toEqual([42]);
    expect(context.uncoded.map(({ printed }) => printed.value)).toEqual([30, 12, 7]);
    expect(context.partKeys.size).toBe(2);
    expect(context.spans.map(({ section }) => section.kind)).toEqual(['overview']);
    const names = [
      'sheets',
      'forms',
      'prose',
      'proseFacts',
      'uncoded',
      'partKeys',
      'spans',
    ] as const;
    for (const name of names) expect(context[name], name).toBe(context[name]);
  });

  it('ties a fact of the prose to its print, so that both are one figure', () => {
    const report = buildReport({
      sections: [{ text: '今年，全市收到依申请公开信件42件，其中书面10件。' }],
      proseFacts: [{ key: 'requests.received', value: 42, words: '42件' }],
    });
    const context = createContext(report);
    const [fact] = context.proseFacts;
    const [split] = context.prose[1]!.splits;
    expect(fact!.figure).toMatchObject({
      place: { section: 0, start: split!.whole.start },
      term: { text: '全市收到依申请公开信件42件', value: 42 },
    });
    expect(fact!.before).toBe('今年,全市收到依申请公开信件');
    expect(fact!.quote.text).toBe('今年，全市收到依申请公开信件42件，其中书面10件。');
  });

  it('reads Taiwan’s words as the mainland’s', () => {
    const report = buildReport({
      script: 'hant',
      sections: [{ text: '印發檔案5件，處理資訊3條。' }],
    });
    const [, section] = createContext(report).prose;
    expect(section!.prose.folded).toBe('印发文件5件,处理信息3条。');
    expect(section!.prose.original).toBe('印發檔案5件，處理資訊3條。');
    const plain = buildReport({ sections: [{ text: '查阅档案5件。' }] });
    expect(createContext(plain).prose[1]!.prose.folded).toBe('查阅档案5件。');
  });

  it('takes several numbers of one figure in a sentence for parts of it', () => {
    const of = (text: string) => {
      const proseFacts = [3, 5].map((value) => ({
        key: 'disclosure.total',
        value,
        words: `${value}条`,
      }));
      return createContext(buildReport({ sections: [{ text }], proseFacts })).proseFacts.map(
        ({ fact }) => fact.value,
      );
    };
    expect(of('征地栏目公开信息3条；采购栏目公开信息5条。')).toEqual([]);
    expect(of('公开信息3条。公开信息5条。')).toEqual([3, 5]);
    expect(of('公开信息3条，对这5条都登记。')).toEqual([3, 5]);
  });

  it('knows figures that are told in words', () => {
    const report = buildReport({
      sections: [{ text: '全年未收到申请。' }],
      proseFacts: [{ key: 'applications.new@total', value: 0, words: '未收到申请' }],
    });
    expect(createContext(report).proseFacts[0]!.figure).toMatchObject({
      value: 0,
      term: { text: '未收到申请', value: 0 },
    });
  });
});

describe('quoteAt', () => {
  it('gives the sentence, without the white space around it', () => {
    const report = buildReport({ sections: [{ text: '第一句。  第二句3件。第三句。' }] });
    const section = createContext(report).prose[1]!;
    const quote = quoteAt(section, 10, 12);
    expect(quote).toEqual({ text: '第二句3件。', place: { section: 0, start: 6, end: 12 } });
  });

  it('cuts a sentence that goes on and on at its semicolons', () => {
    const long = '很长的一段话，'.repeat(30);
    const report = buildReport({ sections: [{ text: `${long}；共3件；${long}。` }] });
    const section = createContext(report).prose[1]!;
    const at = section.prose.figures[0]!;
    expect(quoteAt(section, at.start, at.end).text).toBe('共3件');
  });
});

describe('sheets', () => {
  it('take a blank total for 0 only where its parts are', () => {
    const facts = {
      ...applicationsTable({
        'outcome.granted': [3, null, null, null, null, null, null],
        'outcome.partial': [null, 0, null, null, null, null, null],
        'outcome.total': [null, 0, 0, 0, 0, 0, 3],
      }),
      ...reviewTable([5, null, null, null, null]),
    };
    const [sheet] = createContext(buildReport({ facts })).sheets;
    const of = (code: string, applicant?: 'total' | 'natural_person') =>
      sheet!.figure(code, applicant)?.zeroIfBlank;
    expect(of('outcome.granted', 'total')).toBe(false);
    expect(of('outcome.partial', 'total')).toBe(true);
    expect(of('outcome.total', 'natural_person')).toBe(false);
    expect(of('review.total')).toBe(false);
    expect(sheet!.figure('fees.amount')).toBeNull();
    expect(sheet!.value('outcome.total', 'total')).toBe(3);
  });

  it('keep two sets of tables in one report apart', () => {
    const report = buildReport({ facts: { 'review.total': 3, 'review.upheld': 3 } });
    const again = report.facts.map((fact) => ({
      ...fact,
      value: 7,
      place: { table: 4, row: 0, column: 0 },
    }));
    report.facts.push(...again);
    const { sheets } = createContext(report);
    expect(sheets.map((sheet) => sheet.value('review.total'))).toEqual([3, 7]);
  });

  it('hold no figures of the prose', () => {
    const report = buildReport({
      sections: [{ text: '复议9件' }],
      proseFacts: [{ key: 'review.total', value: 9, words: '9件' }],
    });
    expect(createContext(report).sheets).toEqual([]);
  });
});
