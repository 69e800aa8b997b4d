/** Short names of figures in templates, by era; a name without a figure makes a sentence unusable. */
export type Era = 'old' | 'new';

const SUITS = 'litigation_direct.total+litigation_after_review.total';

const ALIASES: Record<Era, Record<string, string>> = {
  new: {
    received: 'applications.new@total',
    carriedIn: 'applications.carried_in@total',
    carriedOut: 'applications.carried_out@total',
    answered: 'outcome.total@total',
    granted: 'outcome.granted@total',
    partial: 'outcome.partial@total',
    denied: 'outcome.denied@total',
    unavailable: 'outcome.unavailable@total',
    rejected: 'outcome.rejected@total',
    other: 'outcome.other@total',
    notHeld: 'outcome.unavailable.not_held@total',
    petition: 'outcome.rejected.petition@total',
    natural: 'applications.new@natural_person',
    enterprise: 'applications.new@enterprise',
    legal: 'applications.new@legal_services',
    organisations:
      'applications.new@enterprise+applications.new@research+applications.new@public_welfare+applications.new@legal_services+applications.new@other_org',
    review: 'review.total',
    reviewUpheld: 'review.upheld',
    reviewCorrected: 'review.corrected',
    reviewOther: 'review.other',
    reviewPending: 'review.pending',
    suits: SUITS,
    suitsUpheld: 'litigation_direct.upheld+litigation_after_review.upheld',
    suitsDirect: 'litigation_direct.total',
    suitsAfter: 'litigation_after_review.total',
    licences: 'licensing.decisions',
    penalties: 'penalties.decisions',
    coercions: 'coercion.decisions',
  },
  old: {
    received: 'requests.received',
    online: 'requests.online',
    inPerson: 'requests.in_person',
    letter: 'requests.letter',
    fax: 'requests.fax',
    closed: 'requests.closed',
    onTime: 'requests.closed_on_time',
    extended: 'requests.closed_extended',
    answered: 'replies.total',
    granted: 'replies.granted',
    partial: 'replies.partial',
    denied: 'replies.denied',
    already: 'replies.already_public',
    notThis: 'replies.not_this_agency',
    notExist: 'replies.not_exist',
    correct: 'replies.needs_correction',
    elsewhere: 'replies.other_channels',
    secret: 'replies.denied.state_secret',
    privacy: 'replies.denied.privacy',
    review: 'review.total',
    reviewUpheld: 'review.upheld',
    reviewCorrected: 'review.corrected',
    reviewOther: 'review.other',
    suits: 'litigation.total',
    suitsUpheld: 'litigation.upheld',
    complaints: 'complaints.total',
    charged: 'fees.charged',
  },
};

/** With `|` where the forms have different codes: the first that has a figure counts. */
const SHARED: Record<string, string> = {
  normDocs: 'normative_documents.issued|normative_documents.made',
  rules: 'regulations.issued|regulations.made',
  total: 'disclosure.total',
  website: 'channels.website',
  weibo: 'channels.weibo',
  wechat: 'channels.wechat',
  gazette: 'channels.gazette',
  otherWays: 'channels.other',
  topics: 'response.topics',
  conferences: 'response.press_conferences',
  byHead: 'response.press_conferences_by_head',
  interviews: 'response.interviews',
  interpretations: 'response.interpretations',
  socialMedia: 'response.social_media',
  units: 'organisation.units',
  points: 'organisation.reading_points',
  staff: 'organisation.staff',
  fullTime: 'organisation.staff_full_time',
  partTime: 'organisation.staff_part_time',
  budget: 'organisation.budget',
  meetings: 'meetings.count',
  trainings: 'training.sessions',
  trained: 'training.people',
};

/** The codes behind an alias; a code or an `x.` figure stands for itself. */
export function resolveAlias(alias: string, era: Era): string[] {
  return (ALIASES[era][alias] ?? SHARED[alias] ?? alias).split('+');
}
