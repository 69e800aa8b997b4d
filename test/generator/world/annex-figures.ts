import type { Body } from '../frame/bodies.ts';
import { type Random, splitWhole } from '../random.ts';
import type { Figures } from './figures.ts';

const LEVEL_ITEMS: Record<Body['level'], number> = {
  central: 9000,
  province: 300000,
  city: 90000,
  county: 9000,
  township: 300,
};

function few(random: Random, most: number): number {
  return random.chance(0.3) ? 0 : random.integer(0, Math.max(1, Math.round(most)));
}

function drawChannels(random: Random, body: Body): Figures {
  const size = LEVEL_ITEMS[body.level] * (body.kind === 'government' ? 1 : 0.05);
  const total = Math.max(12, Math.round(size * (0.2 + random.next())));
  const website = Math.round(total * (0.55 + 0.4 * random.next()));
  const weibo = Math.round(total * 0.1 * random.next());
  const wechat = Math.round(total * 0.15 * random.next());
  const gazette = random.chance(0.6) ? 0 : Math.round(total * 0.02 * random.next());
  // Every item is on some channel (domain.md §3.1 d1); one item may be on several.
  const rest = Math.max(0, total - website - weibo - wechat - gazette);
  const documents = few(random, total * 0.02);
  return {
    'disclosure.total': total,
    'disclosure.normative_documents': documents,
    'normative_documents.made': documents + few(random, 5),
    'channels.gazette': gazette,
    'channels.website': website,
    'channels.weibo': weibo,
    'channels.wechat': wechat,
    'channels.other': Math.min(total, rest + few(random, 30)),
  };
}

function drawResponse(random: Random, body: Body): Figures {
  const size = body.level === 'township' ? 3 : 20;
  const conferences = few(random, size);
  const interviews = few(random, size);
  return {
    'response.topics': few(random, size * 4),
    'response.press_conferences': conferences,
    'response.press_conferences_by_head': random.integer(0, conferences),
    'response.interviews': interviews,
    'response.interviews_by_head': random.integer(0, interviews),
    'response.interpretations': few(random, size * 6),
    'response.social_media': few(random, size * 15),
    'response.other': few(random, size * 30),
  };
}

const REPLY_WEIGHTS = [40, 5, 5, 6, 5, 4, 2, 12];
const REPLY_ROWS = [
  'replies.granted',
  'replies.partial',
  'replies.denied',
  'replies.not_this_agency',
  'replies.not_exist',
  'replies.needs_correction',
  'replies.other_channels',
  'replies.already_public',
];
const REASONS = [
  'state_secret',
  'trade_secret',
  'privacy',
  'public_safety',
  'not_government_information',
  'other_law',
];

function drawRequests(random: Random, body: Body): Figures {
  const figures: Figures = {};
  const isNone = body.scale < 20 && random.chance(0.4);
  const received = isNone ? 0 : Math.round((body.scale / 2) * (0.2 + random.next()));
  const closed = received - (random.chance(0.7) ? 0 : Math.floor(received * 0.05));
  const extended = random.chance(0.6) ? 0 : Math.floor(closed * 0.1 * random.next());
  const [fax, letter, inPerson, online] = splitWhole(random, received, [1, 10, 15, 60]);
  Object.assign(figures, {
    'requests.received': received,
    'requests.in_person': inPerson,
    'requests.fax': fax,
    'requests.online': online,
    'requests.letter': letter,
    'requests.closed': closed,
    'requests.closed_on_time': closed - extended,
    'requests.closed_extended': extended,
    'replies.total': closed,
  });
  splitWhole(random, closed, REPLY_WEIGHTS).forEach((part, index) => {
    figures[REPLY_ROWS[index]!] = part;
  });
  splitWhole(random, figures['replies.denied']!, [1, 2, 4, 2, 6, 5]).forEach((part, index) => {
    figures[`replies.denied.${REASONS[index]}`] = part;
  });
  for (const group of ['review', 'litigation']) {
    const all = random.chance(0.4) ? 0 : Math.round(received * 0.1 * random.next());
    const [corrected, other, upheld] = splitWhole(random, all, [1, 2, 6]);
    Object.assign(figures, {
      [`${group}.total`]: all,
      [`${group}.upheld`]: upheld,
      [`${group}.corrected`]: corrected,
      [`${group}.other`]: other,
    });
  }
  figures['complaints.total'] = random.chance(0.8) ? 0 : few(random, received * 0.05);
  return figures;
}

function drawOrganisation(random: Random, body: Body): Figures {
  const size = body.kind === 'government' && body.level !== 'township' ? 40 : 1;
  const fullTime = random.integer(1, Math.max(2, size * 2));
  const partTime = random.integer(1, Math.max(3, size * 8));
  return {
    'fees.charged': random.chance(0.9) ? 0 : random.integer(1, 40) / 100,
    'organisation.units': random.integer(1, size + 1),
    'organisation.reading_points': random.integer(1, size + 2),
    'organisation.staff': fullTime + partTime,
    'organisation.staff_full_time': fullTime,
    'organisation.staff_part_time': partTime,
    'organisation.budget': random.chance(0.4) ? 0 : random.integer(1, size * 20) / 10,
    'meetings.count': random.integer(1, size + 5),
    'training.sessions': random.integer(1, size + 3),
    'training.people': random.integer(20, 60 + size * 20),
  };
}

/** Everything the 2014 annex asks for; the identities d1–d13 of domain.md §3.1 hold by construction. */
export function drawAnnex(random: Random, body: Body): Figures {
  return {
    ...drawChannels(random, body),
    ...drawResponse(random, body),
    ...drawRequests(random, body),
    ...drawOrganisation(random, body),
  };
}

/** Figures that only the prose tells and that have no code; told twice they must agree. */
export function drawExtras(random: Random, body: Body): Figures {
  const size = body.level === 'township' ? 1 : body.kind === 'government' ? 20 : 4;
  const consultations = random.integer(30, size * 300 + 60);
  const [phone, web, window] = splitWhole(random, consultations - 6, [5, 2, 4]) as number[];
  return {
    'x.byPhone': phone! + 2,
    'x.byWeb': web! + 2,
    'x.byWindow': window! + 2,
    'x.visits': random.integer(300, size * 40000),
    'x.mailbox': random.integer(20, size * 120 + 30),
    'x.hotline': random.integer(200, size * 900 + 300),
    'x.consultations': consultations,
    'x.proposals': random.integer(4, size * 12 + 6),
    'x.files': random.integer(20, size * 300 + 40),
    'x.accounts': random.integer(2, size * 6 + 3),
    'x.inspections': random.integer(2, 12),
    'x.found': random.integer(12, 90),
    'x.zones': random.integer(2, size * 3 + 3),
    'x.surveys': random.integer(3, size * 4 + 4),
    'x.dynamics': random.integer(40, size * 500 + 60),
    'x.videos': random.integer(6, size * 20 + 8),
    'x.openDays': random.integer(2, size + 4),
  };
}
