import type { Message, Report } from '../model.ts';
import { classifyIssuerKind, readSeat } from '../page/classify-issuer.ts';
import { readPeriod, readPublicationDate } from '../page/read-dates.ts';
import { readIssuer } from '../page/read-issuer.ts';
import { readTitle, yearOfTitle } from '../page/read-title.ts';
import { findYear } from './find-year.ts';

type Identity = Pick<
  Report,
  | 'title'
  | 'issuer'
  | 'issuerLevel'
  | 'issuerKind'
  | 'region'
  | 'year'
  | 'period'
  | 'publishedOn'
  | 'identity'
>;

interface Lines {
  /** Those of the whole page. */
  all: string[];
  /** Those above the report's first heading. */
  lead: string[];
  /** The report's own texts, its preamble first; paragraphs end with \n. */
  texts: string[];
}

/** Lines above the report and of it in which it may name who made it. */
const LEAD_LINES = 40;
const OPENING_LINES = 8;

/** Whose report of which year it is, and what told that. */
export function readIdentity(document: Document, { all, lead, texts }: Lines): Identity {
  const title = readTitle(document, lead);
  const period = readPeriod([...texts, ...lead.slice(-LEAD_LINES)]);
  const own = texts.flatMap((text) => text.split('\n'));
  const issuer = readIssuer(title, all, [
    ...own.slice(0, OPENING_LINES),
    ...lead.slice(-LEAD_LINES),
  ]);
  const seat = readSeat(issuer.name ?? '');
  const widest = issuer.fullest === issuer.name ? seat : readSeat(issuer.fullest ?? '');
  const region = { ...widest.region, ...seat.region };
  const issuerLevel = seat.level ?? widest.level;
  const places = Object.values(region);
  const yearInTitle = yearOfTitle(title ?? '');
  const year = yearInTitle ?? findYear(period, texts);
  const yearOfPeriod = period && Number(period.from.slice(0, 4));

  const identity: Message[] = [...issuer.reasons];
  if (issuer.name !== null) identity.push(reasonOfLevel(issuerLevel, places.at(-1)));
  if (year !== null) {
    const source = yearInTitle ? 'title' : yearOfPeriod ? 'period' : 'text';
    identity.push({ key: `page.identity.year_${source}` });
  }
  if (yearInTitle && yearOfPeriod && yearInTitle !== yearOfPeriod) {
    identity.push({ key: 'page.identity.year_differs', args: { year: yearOfPeriod } });
  }
  return {
    title,
    issuer: issuer.name,
    issuerLevel,
    issuerKind: issuer.name === null ? null : classifyIssuerKind(issuer.name),
    region: places.length > 0 ? region : null,
    year,
    period,
    publishedOn: readPublicationDate(document, all, own),
    identity,
  };
}

function reasonOfLevel(level: Report['issuerLevel'], place: string | undefined): Message {
  if (level === 'central') return { key: 'page.identity.level_central' };
  return place
    ? { key: 'page.identity.level_place', args: { place } }
    : { key: 'page.identity.level_unknown' };
}
