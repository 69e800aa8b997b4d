import { describe, expect, test } from 'vitest';
import { alignRows, type Stretch } from '../../../utils/report/formats/align-rows.ts';
import { NO_LABEL } from '../../../utils/report/formats/labels.ts';
import { similarity } from '../../../utils/text/similarity.ts';

const ORDER = ['alpha', 'bravo', 'charlie', 'delta', 'echo'];

/** `=alpha` is a known label; after `#` come as many cells as said, else one. */
function stretchesOf(labels: string[]): Stretch<string>[] {
  return labels.map((printed, row) => {
    const [text = '', count = '1'] = printed.split('#');
    const normal = { label: text, withoutNote: text, withoutNumeral: text };
    const label = { row, column: 0, rowSpan: 1, columnSpan: 1, text, isValue: false, normal };
    const cell = { ...label, column: 1, text: '1', isValue: true, normal: NO_LABEL };
    return {
      label,
      meaning: text.startsWith('=') ? text.slice(1) : undefined,
      cells: Array.from({ length: Number(count) }, () => cell),
    };
  });
}

function align(labels: string[], after?: string) {
  const stretches = stretchesOf(labels);
  const lost = alignRows(stretches, ORDER, ({ label }, row) => similarity(label, row), after);
  return { meanings: stretches.map(({ meaning }) => meaning), lost };
}

const [A, B, C, D, E] = ORDER as [string, string, string, string, string];
const NONE = undefined;

describe('rows whose labels are damaged', () => {
  test.each<[string, string[], (string | undefined)[], string[]]>([
    ['the only row missing between two', ['=alpha', 'brXXo', '=charlie'], [A, B, C], []],
    ['the first row', ['alpXX', '=bravo'], [A, B], []],
    ['the last row', ['=delta', 'ecXX'], [D, NONE], [E]],
    ['two in their order', ['=alpha', 'brXvo', 'chXXlie', '=delta'], [A, B, C, D], []],
    ['one that is too far off is lost', ['=alpha', 'xxxxx', '=charlie'], [A, NONE, C], [B]],
    [
      'only rows between the neighbours are looked for',
      ['=alpha', 'ecXo', '=charlie'],
      [A, NONE, C],
      [B],
    ],
    [
      'a row that is there already is not given twice',
      ['=alpha', 'alphX', '=bravo'],
      [A, NONE, B],
      [],
    ],
    [
      'of two for one row the closer',
      ['=alpha', 'brXXX', 'bravX', '=charlie'],
      [A, NONE, B, C],
      [],
    ],
    [
      'where more rows are missing than labels, closeness must be greater',
      ['=alpha', 'brXXo', '=delta'],
      [A, NONE, D],
      [B, C],
    ],
    ['… and then is enough', ['=alpha', 'chXrlie', '=delta'], [A, C, D], []],
    ['a label without figures is none', ['=alpha', 'bravX#0', '=charlie'], [A, NONE, C], []],
    [
      'rows out of order have nothing between them',
      ['=delta', 'bravX', '=alpha'],
      [D, NONE, A],
      [],
    ],
    [
      'an unknown row where none is missing is a local one',
      ['=alpha', 'local', '=bravo'],
      [A, NONE, B],
      [],
    ],
    [
      'a row that the form has not is no neighbour',
      ['=alpha', '=zulu', 'brXXo', '=charlie'],
      [A, 'zulu', B, C],
      [],
    ],
    [
      'no order is kept by exchanging rows',
      ['=alpha', 'charliX', 'bravX', '=delta'],
      [A, C, NONE, D],
      [B],
    ],
  ])('%s', (_, labels, meanings, lost) => expect(align(labels)).toEqual({ meanings, lost }));

  test('a table that goes on after another has only the later rows to give', () => {
    expect(align(['brXXo', '=delta'])).toEqual({ meanings: [NONE, D], lost: [A, B, C] });
    expect(align(['chXXlie', '=delta'], 'bravo')).toEqual({ meanings: [C, D], lost: [] });
    expect(align(['=alpha', 'bravX'], 'delta')).toEqual({ meanings: [A, B], lost: [] });
  });

  test('without unknown labels nothing is lost, whatever rows the page leaves out', () => {
    expect(align(['=alpha', '=echo'])).toEqual({ meanings: [A, E], lost: [] });
    expect(align([])).toEqual({ meanings: [], lost: [] });
  });

  test('so many unknown labels are of another table', () => {
    const many = ['=alpha', ...Array.from({ length: 121 }, () => 'bravX'), '=charlie'];
    expect(align(many).lost).toEqual([B]);
    expect(align(many).meanings.filter((one) => one === B)).toEqual([]);
    expect(align([...many.slice(0, 121), '=charlie']).meanings).toContain(B);
  });
});
