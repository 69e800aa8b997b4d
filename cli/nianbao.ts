/**
 * The headless reader: `nianbao read|check|csv FILE...` on saved pages, by the same modules as in the browser.
 * Standard output holds results and nothing else.
 */
import { runCommand } from './run-command.ts';

process.exitCode = await runCommand(process.argv.slice(2), {
  stdin: process.stdin,
  write: (text) =>
    new Promise((resolve) => {
      if (process.stdout.write(text)) resolve();
      else process.stdout.once('drain', resolve);
    }),
  warn: (text) => process.stderr.write(text),
});
