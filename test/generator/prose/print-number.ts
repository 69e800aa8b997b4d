/** Printing numbers in the manners of real reports. */

export interface PrintedNumber {
  text: string;
  /** What the print says: 3.5万 is 35000, 300余 is 300. */
  value: number;
  approximate: boolean;
}

const DIGITS = '零一二三四五六七八九';

/** 1 … 99 in Chinese numerals (两 for 2, as before a measure word). */
function toHan(value: number): string | null {
  if (!Number.isInteger(value) || value < 1 || value > 99) return null;
  if (value === 2) return '两';
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS[tens]}十`;
  return head + (ones === 0 ? '' : DIGITS[ones]);
}

const PLACES = ['', '十', '百', '千'];

/** 1 … 9999 that end in zeros, as before 余 and 多: 三百, 一千二百, 两千. */
function toRoundHan(value: number): string | null {
  if (!Number.isInteger(value) || value < 10 || value > 9999) return null;
  const digits = [...String(value)].map(Number);
  const text = digits
    .map((digit, index) => {
      const place = digits.length - 1 - index;
      if (digit === 0) return '';
      return `${digit === 2 && place > 1 && index === 0 ? '两' : DIGITS[digit]}${PLACES[place]}`;
    })
    .join('');
  return value < 20 ? text.slice(1) : text;
}

/** The number cut to its leading digits: 312 → 300, 14249 → 14000. */
function coarse(value: number, round: (x: number) => number): number | null {
  if (value < 12) return null;
  const step = value < 100 ? 10 : 10 ** (Math.floor(Math.log10(value)) - (value > 2000 ? 1 : 0));
  return round(value / step) * step;
}

const SUFFIXES = ['余', '多', '万余'];
const PREFIXES: Record<string, string> = { 约: '约', 近: '近' };

function printApproximate(
  value: number,
  unit: string,
  manner: string,
  inHan: boolean,
): PrintedNumber | null {
  if (manner === '万余') {
    if (value < 10000) return null;
    const tenThousands = Math.floor(value / 1000) / 10;
    return {
      text: `${tenThousands}万余${unit}`,
      value: Math.round(tenThousands * 10000),
      approximate: true,
    };
  }
  const rough = coarse(value, manner === '近' ? Math.ceil : Math.floor);
  if (rough === null) return null;
  const prefix = PREFIXES[manner] ?? '';
  const number = inHan ? toRoundHan(rough) : String(rough);
  if (number === null) return null;
  const text =
    manner === '以上' ? `${number}${unit}以上` : `${prefix}${number}${prefix ? '' : manner}${unit}`;
  return { text, value: rough, approximate: true };
}

/** The factor and the bare unit: 万元 → 10000 and 元. */
function splitUnit(unit: string): [factor: number, bare: string] {
  if (unit.startsWith('亿')) return [1e8, unit.slice(1)];
  if (unit.startsWith('万')) return [1e4, unit.slice(1)];
  return [1, unit];
}

/** The unit of the worked-out value. */
export function unitOf(unit: string): string {
  return splitUnit(unit)[1];
}

function scaled(value: number, factor: number): number {
  return Math.round(value * factor * 1e6) / 1e6;
}

/**
 * A number with its unit in the given manners, or null where the manner does not suit the number
 * (no 余 below 12, no Chinese numeral above 99, no 万 below 10000).
 */
export function printNumber(value: number, unit: string, manners: string[]): PrintedNumber | null {
  const rough = manners.find((one) => SUFFIXES.includes(one) || one in PREFIXES || one === '以上');
  if (rough) return printApproximate(value, unit, rough, manners.includes('汉'));
  if (manners.includes('汉')) {
    const text = toHan(value);
    return text === null ? null : { text: `${text}${unit}`, value, approximate: false };
  }
  if (manners.includes('万')) {
    if (value < 10000) return null;
    const tenThousands = Math.round(value / 100) / 100;
    return {
      text: `${tenThousands}万${unit}`,
      value: Math.round(tenThousands * 10000),
      approximate: false,
    };
  }
  const digits = manners.includes('千分') ? value.toLocaleString('en-US') : String(value);
  const [factor] = splitUnit(unit);
  return { text: `${digits}${unit}`, value: scaled(value, factor), approximate: false };
}
