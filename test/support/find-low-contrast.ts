import type { Page } from 'playwright-core';

/** WCAG 2.2, 1.4.3, for text of the sizes that we use. */
const LEAST_CONTRAST = 4.5;

/**
 * The texts in the panel that stand out too little from their ground, as `ratio text`. axe gives no
 * verdict on contrast there: it cannot tell what lies under an element of the top layer.
 */
export function findLowContrast(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const context = document
      .createElement('canvas')
      .getContext('2d', { willReadFrequently: true })!;
    /** Any CSS colour as red, green, blue and alpha, 0…1. */
    const readColor = (color: string): number[] => {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
      return [...context.getImageData(0, 0, 1, 1).data].map((part) => part / 255);
    };
    const luminance = (color: number[]): number => {
      const [r, g, b] = color.map((part) =>
        part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
      ) as [number, number, number];
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const groundOf = (element: Element): number[] => {
      const ground = readColor(getComputedStyle(element).backgroundColor);
      if (ground[3] === 1) return ground;
      if (!element.parentElement) throw new Error('No opaque ground');
      return groundOf(element.parentElement);
    };
    const hasText = (element: Element): boolean =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());

    const panel = document.querySelector('nianbao-lens')!.shadowRoot!.querySelector('.panel')!;
    return [...panel.querySelectorAll('*')]
      .filter((element) => hasText(element) && !element.closest(':disabled'))
      .map((element) => {
        const ink = luminance(readColor(getComputedStyle(element).color));
        const ground = luminance(groundOf(element));
        const ratio = (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
        return { ratio, text: element.textContent };
      })
      .filter(({ ratio }) => ratio < least)
      .map(({ ratio, text }) => `${ratio.toFixed(2)} ${text}`);
  }, LEAST_CONTRAST);
}
