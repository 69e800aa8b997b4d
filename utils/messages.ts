import * as v from 'valibot';
import { clipDraftSchema } from './collection/clip-schema.ts';
import type { Message } from './model.ts';

/** What an answer is: a value, or words for the person on what went wrong. Nothing is thrown across contexts. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: Message };

/** Who sends: a script of ours in a web page, or a page of our own. */
export type SenderKind = 'content-script' | 'extension-page';

interface Contract {
  /** Anything else is refused; fields that it doesn't name are dropped. */
  request: v.GenericSchema;
  /** An answer leaves only through its schema, so that a page never gets more than is written here. */
  response: v.GenericSchema;
  from: readonly SenderKind[];
}

const address = v.pipe(v.string(), v.url());
const instant = v.pipe(v.string(), v.isoTimestamp());
const year = v.pipe(v.number(), v.integer());
const nothing = v.null();

/** Every message between contexts. What is not here cannot be asked: no page can list, export or delete. */
export const MESSAGES = {
  /**
   * Saves what was read of the sender's own page. In a private window nothing is saved until
   * `confirmedPrivate` says that the person was asked: the answer is then `confirm-private`.
   * Our own sample pages may save themselves as well.
   */
  'save-clip': {
    request: v.object({ clip: clipDraftSchema, confirmedPrivate: v.boolean() }),
    response: v.variant('outcome', [
      v.object({
        outcome: v.picklist(['saved', 'already-saved']),
        id: v.string(),
        savedAt: instant,
      }),
      v.object({ outcome: v.literal('confirm-private') }),
    ]),
    from: ['content-script', 'extension-page'],
  },
  /** Whether the sender's own page is saved, and which years of its issuer are: dates and years, no records. */
  'ask-collection': {
    request: v.object({ url: address, issuer: v.nullable(v.string()) }),
    response: v.object({
      saved: v.nullable(v.object({ id: v.string(), savedAt: instant })),
      years: v.array(year),
    }),
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
  /** The spotter's word on the frame it runs in: sets or clears the badge of that tab. */
  spotted: {
    request: v.object({ isReport: v.boolean() }),
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

function kindOf(sender: Sender, self: Self): SenderKind | null {
  if (sender.id !== self.id || !sender.url) return null;
  if (sender.url.startsWith(self.origin)) return 'extension-page';
  return sender.tab ? 'content-script' : null;
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
  const kind = kindOf(sender, self);
  if (!kind || !contract.from.includes(kind)) return refuse('errors.not_allowed');
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
