import * as v from 'valibot';
import { clipDraftSchema } from './collection/clip-schema.ts';
import { frameLookSchema, readingSchema, revealedSchema, targetSchema } from './frame-schema.ts';
import { LANGUAGES, type Message } from './model.ts';

/** What an answer is: a value, or words for the person on what went wrong. Nothing is thrown across contexts. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: Message };

/** Who sends: a script of ours in a web page, one in its top frame, where the panel is, or a page of our own. */
export type SenderKind = 'content-script' | 'top-frame' | 'extension-page';

interface Contract {
  /** Anything else is refused; fields that it doesn't name are dropped. */
  request: v.GenericSchema;
  /** An answer leaves only through its schema, so that a page never gets more than is written here. */
  response: v.GenericSchema;
  from: readonly SenderKind[];
}

const address = v.pipe(v.string(), v.url());
const instant = v.pipe(v.string(), v.isoTimestamp());
const finite = v.pipe(v.number(), v.finite());
const nothing = v.null();
const index = v.pipe(v.number(), v.integer(), v.minValue(0));

const saved = v.variant('outcome', [
  v.object({ outcome: v.picklist(['saved', 'already-saved']), id: v.string(), savedAt: instant }),
  v.object({ outcome: v.literal('confirm-private') }),
]);
const notSaved = v.object({
  outcome: v.literal('failed'),
  reason: v.object({
    key: v.string(),
    args: v.exactOptional(v.record(v.string(), v.union([v.string(), v.number()]))),
  }),
});

/** What the panel asks of one frame of its tab, by the browser's number for it. */
const ofFrame = <Entries extends v.ObjectEntries>(entries: Entries) =>
  v.object({ frameId: index, ask: v.object(entries) });

/** Every message between contexts. What is not here cannot be asked: no page can list, export or delete. */
export const MESSAGES = {
  /**
   * Saves what was read of the sender's own page. In a private window nothing is saved until
   * `confirmedPrivate` says that the person was asked: the answer is then `confirm-private`.
   * Our own sample pages may save themselves as well.
   */
  'save-clip': {
    request: v.object({ clip: clipDraftSchema, confirmedPrivate: v.boolean() }),
    response: saved,
    from: ['content-script', 'extension-page'],
  },
  /** When the sender's own page was saved, what was said of it, and what its issuer counted the year before: sums, no records. */
  'ask-collection': {
    request: v.object({
      url: address,
      issuer: v.nullable(v.string()),
      year: v.nullable(v.pipe(v.number(), v.integer())),
    }),
    response: v.object({
      saved: v.nullable(v.object({ id: v.string(), savedAt: instant })),
      /** What the person said of this address: whether it is a report. */
      verdict: v.nullable(v.boolean()),
      yearBefore: v.nullable(
        v.object({
          received: v.nullable(finite),
          concluded: v.nullable(finite),
          carried_out: v.nullable(finite),
        }),
      ),
    }),
    from: ['content-script', 'extension-page'],
  },
  /**
   * The person says whether the sender's own page is a report, or takes that back (null).
   * In a private window nothing of it is kept.
   */
  'give-verdict': {
    request: v.object({ url: address, isReport: v.nullable(v.boolean()) }),
    response: v.object({ isKept: v.boolean() }),
    from: ['content-script', 'extension-page'],
  },
  /** Opens a page of ours in a tab: `clip` shows that clip, `allow` offers to recognise reports on the sender's site. */
  'open-page': {
    request: v.variant('page', [
      v.object({
        page: v.literal('collection'),
        clip: v.exactOptional(v.pipe(v.string(), v.uuid())),
      }),
      v.object({ page: v.literal('options') }),
      v.object({ page: v.literal('welcome'), allow: v.exactOptional(address) }),
    ]),
    response: nothing,
    from: ['content-script', 'extension-page'],
  },
  /** The spotter's word on the frame it runs in: sets or clears the badge of that tab; null when the page is left. */
  spotted: {
    request: v.object({ isReport: v.nullable(v.boolean()) }),
    response: nothing,
    from: ['content-script'],
  },
  /** Puts the conversion into the sender's frame, at its first use; the dictionaries come after it. */
  'load-page-script': {
    request: nothing,
    response: nothing,
    from: ['content-script', 'extension-page'],
  },
  /** Puts the dictionary for a script into the sender's frame, beside the script that asks. */
  'load-converter': {
    request: v.object({ target: v.picklist(['hans', 'hant', 'region']) }),
    response: nothing,
    from: ['content-script', 'extension-page'],
  },
  /** Puts the panel's words of a language into the sender's frame, beside the panel. */
  'load-texts': {
    request: v.object({ language: v.picklist(LANGUAGES) }),
    response: nothing,
    from: ['top-frame', 'extension-page'],
  },
  /** What stands in the other frames of the panel's tab: of those that may be entered and answer. */
  'look-into-frames': {
    request: nothing,
    response: v.array(v.object({ ...frameLookSchema.entries, frameId: index })),
    from: ['top-frame'],
  },
  /** Reads the report of a frame; `frame` is its position on the page, for the places. */
  'read-frame': {
    request: ofFrame({ frame: v.nullable(index) }),
    response: readingSchema,
    from: ['top-frame'],
  },
  /** Marks findings in a frame, with what each mark says. */
  'mark-frame': {
    request: ofFrame({ titles: v.nullable(v.array(v.string())), chosen: v.nullable(index) }),
    response: nothing,
    from: ['top-frame'],
  },
  /** Scrolls a frame to something in it. */
  'reveal-in-frame': {
    request: ofFrame({ target: targetSchema, coveredRight: finite, smooth: v.boolean() }),
    response: revealedSchema,
    from: ['top-frame'],
  },
  /** Has a frame save what was read of it; it sends its own `save-clip`. */
  'save-frame': {
    request: ofFrame({
      part: v.variant('kind', [
        v.object({ kind: v.picklist(['report', 'selection']) }),
        v.object({ kind: v.literal('table'), table: index }),
      ]),
      confirmedPrivate: v.boolean(),
    }),
    response: v.variant('outcome', [...saved.options, notSaved]),
    from: ['top-frame'],
  },
  /** Shows the frames of the sender's page in the script that the page is shown in. */
  'show-frames': {
    request: v.object({
      script: v.picklist(['original', 'hans', 'hant-tw', 'hant-twp', 'hant-hk']),
    }),
    response: nothing,
    from: ['top-frame'],
  },
  /** Takes everything of ours out of a frame. */
  'leave-frame': { request: ofFrame({}), response: nothing, from: ['top-frame'] },
  /** What the panel shall know of the frame that sends, as long as it is open. */
  'tell-panel': {
    request: v.variant('news', [
      v.object({ news: v.literal('picked'), finding: index }),
      v.object({ news: v.literal('selected'), isSelected: v.boolean() }),
      v.object({ news: v.picklist(['frames-changed', 'closed']) }),
    ]),
    response: nothing,
    from: ['content-script'],
  },
} as const satisfies Record<string, Contract>;

/** The one message the other way: scripts that a sample page of ours shall run, since nothing can be injected there. */
export const runScriptsSchema = v.object({ run: v.array(v.pipe(v.string(), v.startsWith('/'))) });
export type RunScripts = v.InferOutput<typeof runScriptsSchema>;

export type MessageName = keyof typeof MESSAGES;
export type RequestOf<N extends MessageName> = v.InferOutput<(typeof MESSAGES)[N]['request']>;
export type ResponseOf<N extends MessageName> = v.InferOutput<(typeof MESSAGES)[N]['response']>;

/** A message on its way. */
export interface Envelope<N extends MessageName = MessageName> {
  name: N;
  request: RequestOf<N>;
}

interface SendingTab {
  id?: number | undefined;
  index: number;
  url?: string | undefined;
  incognito: boolean;
}

/** As much of the browser's `MessageSender` as decides what may be asked. */
export interface Sender {
  id?: string | undefined;
  /** The address of the sending frame. */
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: SendingTab | undefined;
  documentLifecycle?: string | undefined;
}

/** One function for each message; each gets a checked request. */
export type Handlers = {
  [N in MessageName]: (request: RequestOf<N>, sender: Sender) => Promise<Result<ResponseOf<N>>>;
};

/** Who we are, as `runtime.id` and `runtime.getURL('/')` say it. */
export interface Self {
  id: string;
  origin: string;
}

const envelope = v.object({ name: v.string(), request: v.unknown() });

function isMessageName(name: string): name is MessageName {
  return Object.hasOwn(MESSAGES, name);
}

function kindsOf(sender: Sender, self: Self): SenderKind[] {
  if (sender.id !== self.id || !sender.url) return [];
  if (sender.url.startsWith(self.origin)) return ['extension-page'];
  if (!sender.tab) return [];
  return sender.frameId === 0 ? ['content-script', 'top-frame'] : ['content-script'];
}

export function refuse(key: string): { ok: false; error: Message } {
  return { ok: false, error: { key } };
}

/**
 * Answers one message: checks who sends and what, lets its handler work, and lets the answer
 * out through its schema. Never rejects: what a handler throws goes to `explain`.
 */
export async function answerMessage(
  raw: unknown,
  sender: Sender,
  self: Self,
  handlers: Handlers,
  explain: (error: unknown) => Message,
): Promise<Result<unknown>> {
  const opened = v.safeParse(envelope, raw);
  if (!opened.success || !isMessageName(opened.output.name)) return refuse('errors.bad_request');
  const { name, request } = opened.output as { name: MessageName; request: unknown };
  const contract: Contract = MESSAGES[name];
  const isAllowed = kindsOf(sender, self).some((kind) => contract.from.includes(kind));
  if (!isAllowed) return refuse('errors.not_allowed');
  const checked = v.safeParse(contract.request, request);
  if (!checked.success) return refuse('errors.bad_request');
  try {
    const handle = handlers[name] as (request: unknown, sender: Sender) => Promise<Result<unknown>>;
    const result = await handle(checked.output, sender);
    return result.ok ? { ok: true, value: v.parse(contract.response, result.value) } : result;
  } catch (error) {
    return { ok: false, error: explain(error) };
  }
}
