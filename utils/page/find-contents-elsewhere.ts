import type { Fact, Problem } from '../model.ts';
import { findEmptyFrames } from './find-empty-frames.ts';
import { findLargePictures } from './find-pictures.ts';
import { isReportTitle, yearOfTitle } from './read-title.ts';

/** Libraries and sites that show a report as a book to leaf through. */
const FLIP_BOOK =
  /flbook|flip[-_]?(?:book|builder|html)|flippingbook|yunzhan365|(?:^|[/_.-])turn(?:\.min)?\.js|dflip|wowbook|issuu\.com/i;
const FILE = /\.(?:pdf|docx?|wps|ofd|rtf|xlsx?|et|zip|rar)(?![a-z\d])/i;
/** Files that stand beside any article. */
const OTHER_FILE = /指南|目录|流程|申请表/;
/** A page with more files is a list of them. */
const MOST_FILES = 12;
/** A sentence of a text: the page says something by itself. */
const SENTENCE = /。(?<=[^。]{60}。)/;

interface WhatWasRead {
  title: string | null;
  lines: readonly string[];
  facts: Fact[];
}

/**
 * Where the report may be that a page does not hold itself, though it bears the title of one or next to nothing:
 * in a flip book, in attached or embedded files, in pictures of its pages, in frames.
 */
export function findContentsElsewhere(document: Document, read: WhatWasRead): Problem[] {
  const elsewhere = findInPlaceOfText(document, read);
  return elsewhere.length > 0 ? elsewhere : findEmptyFrames(document, read);
}

function findInPlaceOfText(document: Document, { title, lines }: WhatWasRead): Problem[] {
  if (!title || !isReportTitle(title) || yearOfTitle(title) === null) return [];
  if (hasFlipBook(document)) {
    return [{ code: 'flip-book', message: { key: 'page.problem.flip_book' } }];
  }
  const files = countFiles(document);
  if (files > 0 && files <= MOST_FILES) {
    return [{ code: 'attachment-only', message: { key: 'page.problem.attachment_only' } }];
  }
  if (!lines.some((line) => SENTENCE.test(line)) && findLargePictures(document.body).length > 0) {
    return [{ code: 'table-as-image', message: { key: 'page.problem.report_as_image' } }];
  }
  return [];
}

function hasFlipBook(document: Document): boolean {
  return [...document.querySelectorAll('[src], [data], [href], [id], [class]')].some((element) =>
    ['src', 'data', 'href', 'id', 'class'].some((name) =>
      FLIP_BOOK.test(element.getAttribute(name) ?? ''),
    ),
  );
}

function countFiles(document: Document): number {
  const elements = [...document.querySelectorAll('a[href], iframe[src], embed[src], object[data]')];
  return elements.filter((element) => {
    const address = element.getAttribute('href') ?? element.getAttribute('src');
    const text = element.textContent ?? '';
    return (
      FILE.test(`${address ?? element.getAttribute('data')} ${text}`) && !OTHER_FILE.test(text)
    );
  }).length;
}
