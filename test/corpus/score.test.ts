import { describe, expect, it } from 'vitest';
import { generatePage } from '../generator/generate-page.ts';
import type { Truth } from '../generator/truth.ts';
import { perfectReading } from './perfect-reading.ts';
import { makePlanted, PAGE_GROUPS, planPages } from './plan-pages.ts';
import type { ReadingJson } from './reading.ts';
import { type PageScore, scorePage } from './score.ts';

const { truth } = generatePage('score', { form: '2021' });

/** The score of a reading that is perfect but for what `spoil` does to it. */
function scoreSpoilt(spoil: (reading: ReadingJson) => void, known: Truth = truth): PageScore {
  const reading = structuredClone(perfectReading(known));
  spoil(reading);
  return scorePage(reading, known);
}

function tableFact(reading: ReadingJson, indicator: string): ReadingJson['facts'][number] {
  const fact = reading.facts.find((one) => one.indicator === indicator && one.source === 'table');
  if (!fact) throw new RangeError(`no ${indicator}`);
  return fact;
}

describe('issuer of a real page', () => {
  const truth: Truth = { about: 'case', anyScript: true, issuer: '淮安市洪泽区人民政府' };
  it.each([
    ['洪泽区人民政府', 'right'],
    ['江苏省淮安市洪泽区人民政府', 'right'],
    ['洪澤區人民政府', 'right'],
    ['区人民政府', 'wrong'],
    ['人民政府', 'wrong'],
    ['金湖县人民政府', 'wrong'],
  ])('%s is %s', (issuer, verdict) => {
    expect(scorePage({ ...perfectReading(truth), issuer }, truth).fields.issuer).toBe(verdict);
  });
});

describe('structures', () => {
  it('are the same in any unit of money', () => {
    const split = {
      kind: 'split',
      whole: 490000,
      parts: [240000, 250000],
      exhaustive: true,
    } as const;
    const truth: Truth = {
      about: 'money',
      figures: [],
      structures: [{ ...split, parts: [...split.parts], unit: '元' }],
    };
    const reading = perfectReading(truth);
    for (const [parts, right] of [
      [[24, 25], 1],
      [[25, 24], 1],
      [[24, 26], 0],
    ] as const) {
      const structures = [{ ...split, whole: 49, parts: [...parts] }];
      expect(scorePage({ ...reading, structures }, truth).prose?.structures?.right).toBe(right);
    }
  });
});

describe('scorePage', () => {
  it('finds nothing to complain of in a perfect reading of any group of pages', () => {
    const counts = Object.fromEntries(PAGE_GROUPS.map((group) => [group, 12]));
    for (const plan of planPages('perfect', counts)) {
      const page = plan.make();
      const { complaints } = scorePage(perfectReading(page.truth), page.truth);
      expect(complaints, page.recipe.seed).toEqual([]);
    }
  });

  it('tells wrong, missing, unreadable and invented figures apart', () => {
    const clean = scoreSpoilt(() => {}).figures;
    expect(clean?.right).toBe(clean?.total);
    const wrong = scoreSpoilt((reading) => {
      tableFact(reading, 'fees.amount').value = 123456;
    });
    expect(wrong.figures).toMatchObject({ wrong: 1, missingSilent: 0, invented: 0 });
    const silent = scoreSpoilt((reading) => {
      reading.facts = reading.facts.filter((one) => one.indicator !== 'fees.amount');
    });
    expect(silent.figures).toMatchObject({ wrong: 0, missingSaid: 0, missingSilent: 1 });
    const said = scoreSpoilt((reading) => {
      Object.assign(tableFact(reading, 'fees.amount'), { status: 'unreadable', value: null });
    });
    expect(said.figures).toMatchObject({ missingSaid: 1, missingSilent: 0 });
    const confessed = scoreSpoilt((reading) => {
      reading.facts = [];
      reading.problems = [{ code: 'table-as-image' }];
    });
    expect(confessed.figures?.missingSaid).toBe(confessed.figures?.total);
    const invented = scoreSpoilt((reading) => {
      reading.facts.push({ ...tableFact(reading, 'fees.amount') });
      reading.facts.push({ ...tableFact(reading, 'fees.amount'), indicator: 'procurement.items' });
    });
    expect(invented.figures?.invented).toBe(2);
  });

  it('takes a blank for a number and a number for a blank as wrong', () => {
    const blank: Truth = { about: 'x', facts: { 'fees.amount': null, 'coercion.decisions': 0 } };
    const { figures } = scoreSpoilt((reading) => {
      Object.assign(tableFact(reading, 'fees.amount'), { status: 'number', value: 0 });
      Object.assign(tableFact(reading, 'coercion.decisions'), { status: 'blank', value: null });
    }, blank);
    expect(figures?.wrong).toBe(2);
  });

  it('wants an unreadable cell to be called so', () => {
    const known: Truth = { about: 'x', facts: {}, unreadable: ['fees.amount'] };
    expect(scoreSpoilt(() => {}, known).figures?.right).toBe(1);
    const guessed = scoreSpoilt((reading) => {
      Object.assign(tableFact(reading, 'fees.amount'), { status: 'number', value: 3 });
    }, known);
    expect(guessed.figures?.wrong).toBe(1);
  });

  it('judges headings by level, title, number and kind', () => {
    const lost = scoreSpoilt((reading) => {
      reading.sections.splice(1, 1);
    });
    expect(lost.headings).toMatchObject({ missing: 1, invented: 0 });
    const extra = scoreSpoilt((reading) => {
      reading.sections.push({ level: 1, ordinal: 7, title: '相关阅读', kind: null });
    });
    expect(extra.headings).toMatchObject({ missing: 0, invented: 1 });
    const renumbered = scoreSpoilt((reading) => {
      reading.sections[0]!.ordinal = 9;
    });
    expect(renumbered.headings?.mislabelled).toBe(1);
  });

  it('accepts the superior place before an issuer and no level where only a gazetteer knows', () => {
    const known: Truth = {
      about: 'x',
      issuer: '鸠江区人民政府',
      issuers: ['芜湖市鸠江区人民政府'],
      issuerLevel: 'county',
      levelHidden: true,
    };
    const { fields } = scoreSpoilt((reading) => {
      reading.issuer = '芜湖市鸠江区人民政府';
      reading.issuerLevel = null;
    }, known);
    expect(fields).toEqual({ issuer: 'right', issuerLevel: 'right' });
    const wrong = scoreSpoilt((reading) => {
      reading.issuer = '芜湖市人民政府';
      reading.issuerLevel = 'city';
    }, known);
    expect(wrong.fields).toEqual({ issuer: 'wrong', issuerLevel: 'wrong' });
  });

  it('compares names across scripts only where the truth is in simplified script', () => {
    const known: Truth = { about: 'x', issuer: '上海市人民政府办公厅' };
    const read = (reading: ReadingJson): void => {
      reading.issuer = '上海市人民政府辦公廳';
    };
    expect(scoreSpoilt(read, known).fields.issuer).toBe('wrong');
    expect(scoreSpoilt(read, { ...known, anyScript: true }).fields.issuer).toBe('right');
  });

  it('compares quantities by value and unit, whatever 万 does', () => {
    const known: Truth = {
      about: 'x',
      figures: [
        { text: '15.6万元', value: 156000, unit: '元', approximate: false },
        { text: '300余条', value: 300, unit: '条', approximate: true },
        { text: '六个部分', value: 6, unit: '部分', approximate: false, optional: true },
      ],
    };
    const quantity = (value: number, unit: string, approximate = false) => ({
      text: '',
      value,
      unit,
      approximate,
    });
    const { prose } = scoreSpoilt((reading) => {
      reading.quantities = [
        quantity(15.6, '萬元'),
        quantity(300, '條'),
        quantity(6, '个'),
        quantity(2023, '年'),
      ];
    }, known);
    expect(prose).toMatchObject({ total: 2, right: 2, missing: 0, invented: 1, wrongPrecision: 1 });
  });

  it('scores structures only where the reader tells them', () => {
    const silent = scoreSpoilt((reading) => {
      delete reading.structures;
    });
    expect(silent.prose?.structures).toBeNull();
    const empty = scoreSpoilt((reading) => {
      reading.structures = [];
    });
    expect(empty.prose?.structures).toMatchObject({ right: 0 });
  });
});

describe('findings', () => {
  const cell = makePlanted('finding', ['cell']).truth;

  it('are found by the figure they name, with the rank of the suspect', () => {
    const { findings } = scoreSpoilt(() => {}, cell);
    expect(findings?.plants).toEqual([{ kind: 'cell', found: true, suspectRank: 1, unique: true }]);
    const second = scoreSpoilt((reading) => {
      const { suspects } = reading.findings[0]!;
      suspects.unshift({
        indicator: 'applications.new',
        applicant: 'total',
        value: 1,
        suggested: 2,
      });
    }, cell);
    expect(second.findings?.plants[0]?.suspectRank).toBe(2);
  });

  it('do not count below the severity that the mistake deserves', () => {
    const { findings } = scoreSpoilt((reading) => {
      reading.findings[0]!.severity = 'hint';
    }, cell);
    expect(findings?.plants[0]?.found).toBe(false);
  });

  it('of prose must quote the sentence and name the number', () => {
    const known = makePlanted('prose', ['prose-sum']).truth;
    expect(scoreSpoilt(() => {}, known).findings?.plants[0]?.found).toBe(true);
    const elsewhere = scoreSpoilt((reading) => {
      reading.findings[0]!.quote = '另一句话，共3件。';
    }, known);
    expect(elsewhere.findings?.plants[0]?.found).toBe(false);
  });

  it('on a page without a mistake are alarms', () => {
    const { findings } = scoreSpoilt((reading) => {
      reading.findings.push({
        rule: 'some-rule',
        severity: 'error',
        message: 'x',
        expected: null,
        actual: null,
        terms: [],
        suspects: [],
      });
    });
    expect(findings?.alarms).toEqual({ error: 1, warning: 0, hint: 0 });
    expect(findings?.alarmRules).toEqual(['error some-rule']);
  });
});
