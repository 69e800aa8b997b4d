import { parseArgs } from 'node:util';
import type { Language } from '../utils/model.ts';

export const COMMANDS = ['read', 'check', 'csv'] as const;
export type Command = (typeof COMMANDS)[number];
const LANGUAGES: readonly Language[] = ['zh-CN', 'zh-TW', 'en'];

export interface Arguments {
  command: Command;
  files: string[];
  fromJsonLines: boolean;
  language: Language;
}

export const USAGE = `usage: nianbao read|check|csv [--lang zh-CN|zh-TW|en] FILE...
       nianbao read|check|csv [--lang …] -                    file names from standard input
       nianbao read|check|csv [--lang …] --html-from-jsonl    pages as JSON Lines {"url", "html"} from standard input
`;

/** The arguments as data, or null where they are not understood. */
export function parseArguments(words: string[]): Arguments | null {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        lang: { type: 'string', default: 'zh-CN' },
        'html-from-jsonl': { type: 'boolean', default: false },
      },
    });
    const [command, ...files] = positionals;
    const fromJsonLines = values['html-from-jsonl'];
    const language = LANGUAGES.find((one) => one === values.lang);
    const known = COMMANDS.find((one) => one === command);
    if (!known || !language || fromJsonLines === files.length > 0) return null;
    return { command: known, files, fromJsonLines, language };
  } catch {
    return null;
  }
}
