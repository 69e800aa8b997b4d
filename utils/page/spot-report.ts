import type { Message } from '../model.ts';

export interface Spotting {
  isReport: boolean;
  /** 0…1 */
  confidence: number;
  reasons: Message[];
}

/** Both scripts of the few words that tell; the spotter carries no dictionary. */
const TITLE =
  /(?:20\d ?\d|二[〇○零]).{0,40}政[府务務](?:信息|資訊)公[开開].{0,12}(?:年度)?.{0,6}(?:报告|報告|年[报報])|政[府务務](?:信息|資訊)公[开開].{0,12}年度.{0,6}(?:报告|報告).{0,6}20\d ?\d/;
const NOT_THE_REPORT =
  /通知|格式|模板|指南|目[录錄]|要[点點]|法治政府|[评評]估|[汇彙匯][总總]|列表/;
const SECTIONS = [
  /[总總][体體]情[况況]|概述|概[况況]/,
  /主[动動]公[开開]/,
  /收到和[处處]理|依申[请請]公[开開]/,
  /行政[复複復][议議]/,
  /存在.{0,8}[问問][题題]|主要[问問][题題]/,
  /其[他它]需要[报報]告|收[费費]/,
];
const FIRST_CHARACTERS = 200_000;

/**
 * A quick look at a page for the badge, without reading it: does its title name an annual report with a year,
 * and do the fixed sections stand on it? Looks at text only and changes nothing.
 */
export function spotReport(document: Document): Spotting {
  const titles = [
    document.querySelector('meta[name="ArticleTitle" i]')?.getAttribute('content') ?? '',
    document.title ?? '',
    ...[...document.querySelectorAll('h1, h2, h3')]
      .slice(0, 20)
      .map((one) => one.textContent ?? ''),
  ];
  const text = (document.body?.textContent ?? '').slice(0, FIRST_CHARACTERS);
  const titled = titles.some(
    (title) => TITLE.test(title.slice(0, 200)) && !NOT_THE_REPORT.test(title.slice(0, 200)),
  );
  const sections = SECTIONS.filter((words) => words.test(text)).length;
  const isReport = titled
    ? sections >= 3 && text.length > 500
    : sections >= 5 && TITLE.test(text.slice(0, 3000));
  const confidence = Math.min(0.95, (titled ? 0.4 : 0.1) + sections * 0.09);
  return {
    isReport,
    confidence: Math.round((isReport ? confidence : Math.min(confidence, 0.45)) * 100) / 100,
    reasons: [
      { key: titled ? 'page.reason.title_words' : 'page.reason.no_title' },
      {
        key: sections >= 3 ? 'page.reason.sections' : 'page.reason.few_sections',
        args: { count: sections },
      },
    ],
  };
}
