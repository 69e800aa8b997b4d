/** Finds every regular expression that the project's sources hold: as literals, and where `RegExp` is called. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';

export const ROOT = join(import.meta.dirname, '../..');
/** What people run; tests and build scripts meet no hostile text. */
const FOLDERS = ['utils', 'cli', 'components', 'entrypoints'];
const SOURCE = /\.(?:ts|tsx|mjs)$/;
const BUILT = /^(?:dist|generated)$/;

/** All source files below those folders, relative to the project, in order. */
export function listSources(): string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => SOURCE.test(name) && !name.split('/').some((part) => BUILT.test(part)))
      .map((name) => join(folder, name)),
  ).sort();
}

export interface FoundRegExp {
  /** `file:line` and, where one line holds several, which of them. */
  id: string;
  pattern: RegExp;
}

/** A place where `RegExp` is called: what it makes is only known once the code runs. */
export interface RegExpCall {
  id: string;
  /** Offsets of the whole call in the source. */
  start: number;
  end: number;
}

export interface SourceRegExps {
  literals: FoundRegExp[];
  calls: RegExpCall[];
}

/** The regular expressions in one source text. Throws where the source does not parse. */
export function findRegExps(file: string, source: string): SourceRegExps {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]!.message}`);
  const found: SourceRegExps = { literals: [], calls: [] };
  const onLine = new Map<number, number>();
  const idAt = (offset: number): string => {
    const line = source.slice(0, offset).split('\n').length;
    const before = onLine.get(line) ?? 0;
    onLine.set(line, before + 1);
    return before === 0 ? `${file}:${line}` : `${file}:${line}#${before + 1}`;
  };
  const addCall = (node: { callee: { type: string }; start: number; end: number }): void => {
    const { callee } = node as { callee: { type: string; name?: string } };
    if (callee.type !== 'Identifier' || callee.name !== 'RegExp') return;
    found.calls.push({ id: idAt(node.start), start: node.start, end: node.end });
  };
  new Visitor({
    Literal(node) {
      if (!('regex' in node)) return;
      const { pattern, flags } = node.regex as { pattern: string; flags: string };
      found.literals.push({ id: idAt(node.start), pattern: new RegExp(pattern, flags) });
    },
    NewExpression: addCall,
    CallExpression: addCall,
  }).visit(program);
  return found;
}

/** The regular expressions of all sources, by file; files without any are left out. */
export function findAllRegExps(): Map<string, SourceRegExps> {
  const found = listSources().map(
    (file) => [file, findRegExps(file, readFileSync(join(ROOT, file), 'utf8'))] as const,
  );
  return new Map(found.filter(([, { literals, calls }]) => literals.length + calls.length > 0));
}
