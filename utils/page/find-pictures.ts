import { isHidden } from '../grid/is-hidden.ts';
import { isDeclaredSmall } from './is-declared-small.ts';

/** Smaller than this in CSS px, a picture holds no table. */
const LEAST_WIDTH = 200;
const LEAST_HEIGHT = 90;
/** Names of the files that sites draw their own signs with. */
const SIGN =
  /(?:icon|logo|banner|qr|ewm|weixin|share|arrow|btn|button|print|close|blank|spacer|loading|doc|pdf|xls)\w{0,9}\.\w+(?:$|[?#])/i;
const PICTURE_FILE = /\.(?:jpe?g|png|gif|bmp|webp)(?:$|[?#])/i;
const MOST = 60;

/**
 * The pictures below an element that are large enough for a table or a page of a report, in document order;
 * one that does not say its size is taken for large, if its name is no sign's.
 */
export function findLargePictures(root: Element): HTMLImageElement[] {
  return [...root.querySelectorAll('img')].slice(0, MOST).filter(isLarge);
}

function isLarge(picture: HTMLImageElement): boolean {
  if (isDeclaredSmall(picture, LEAST_WIDTH, LEAST_HEIGHT) || isHidden(picture)) return false;
  if (SIGN.test(picture.getAttribute('src') ?? '')) return false;
  // A link with a picture on it is a button or a banner, unless it opens the picture itself.
  const link = picture.closest('a')?.getAttribute('href');
  return !link || PICTURE_FILE.test(link);
}
