import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { ruleCatalogues } from '../utils/checks/rule-catalogues.ts';
import { csvHead, csvLines, toFactRows } from '../utils/export/csv.ts';
import { toReadingJson } from '../utils/export/reading-json.ts';
import { checksCatalogues } from '../utils/text/catalogues/checks.ts';
import { cliCatalogues } from '../utils/text/catalogues/cli.ts';
import { pageCatalogues } from '../utils/text/catalogues/page.ts';
import { createTranslator, type Translator } from '../utils/text/translate.ts';
import { decodeHtml } from './decode-html.ts';
import { describeFindings } from './describe-findings.ts';
import { type Arguments, parseArguments, USAGE } from './parse-arguments.ts';
import { type PageReading, readPage } from './read-page.ts';

export interface Streams {
  stdin: NodeJS.ReadableStream;
  /** Resolves when more may be written. */
  write(text: string): Promise<void>;
  warn(text: string): void;
}

interface Input {
  name: string;
  load(): Promise<{ html: string; url?: string }>;
}

/**
 * Runs one command and gives the exit status: 0, 1 where an input could not be read (`check`: or an error was found),
 * 2 for bad arguments. Each input is read, answered and forgotten, so any number of them can pass.
 */
export async function runCommand(words: string[], streams: Streams): Promise<0 | 1 | 2> {
  const given = parseArguments(words);
  if (!given) {
    streams.warn(USAGE);
    return 2;
  }
  const translator = createTranslator(
    given.language,
    cliCatalogues,
    checksCatalogues,
    pageCatalogues,
    ruleCatalogues,
  );
  let status: 0 | 1 = 0;
  let first = true;
  for await (const input of inputs(given, streams.stdin)) {
    const result = await answer(given, input, translator, first);
    first = false;
    if (result.failed) status = 1;
    if (result.output !== '') await streams.write(result.output);
    if (result.warning) streams.warn(result.warning);
  }
  return status;
}

interface Answer {
  output: string;
  failed: boolean;
  warning?: string;
}

async function answer(
  { command }: Arguments,
  input: Input,
  translator: Translator,
  first: boolean,
): Promise<Answer> {
  let reading: PageReading;
  try {
    const { html, url } = await input.load();
    reading = readPage(html, url);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (command === 'read')
      return { output: `${JSON.stringify({ file: input.name, error: reason })}\n`, failed: true };
    return { output: '', failed: true, warning: `${input.name}: ${reason}\n` };
  }
  const { report, findings } = reading;
  if (command === 'read') {
    return {
      output: `${JSON.stringify(toReadingJson(input.name, report, findings, translator))}\n`,
      failed: false,
    };
  }
  if (command === 'csv') {
    return {
      output:
        (first ? csvHead() : '') + csvLines(toFactRows({ url: input.name, report }, report.facts)),
      failed: false,
    };
  }
  return {
    output: describeFindings(input.name, reading, translator),
    failed: findings.some((finding) => finding.severity === 'error'),
  };
}

async function* inputs(
  { files, fromJsonLines }: Arguments,
  stdin: NodeJS.ReadableStream,
): AsyncGenerator<Input> {
  if (fromJsonLines) {
    for await (const line of readLines(stdin)) yield fromJsonLine(line);
    return;
  }
  for (const file of files) {
    if (file !== '-') yield fromFile(file);
    else for await (const name of readLines(stdin)) yield fromFile(name);
  }
}

async function* readLines(stdin: NodeJS.ReadableStream): AsyncGenerator<string> {
  for await (const line of createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') yield line;
  }
}

function fromFile(name: string): Input {
  return { name, load: async () => ({ html: decodeHtml(await readFile(name)) }) };
}

function fromJsonLine(line: string): Input {
  try {
    const { url, html } = JSON.parse(line) as { url?: unknown; html?: unknown };
    const name = typeof url === 'string' ? url : '';
    if (typeof html !== 'string')
      return { name, load: async () => Promise.reject(new Error('no "html" in this line')) };
    return { name, load: async () => ({ html, url: name }) };
  } catch {
    return { name: '', load: async () => Promise.reject(new Error('this line is not JSON')) };
  }
}
