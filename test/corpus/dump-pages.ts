/** Writes the worst pages of a run where a person can look at them. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Board } from './run-corpus.ts';

/** `01-single-s-single-4.html` with what is true of it and what was wrong in `.json`; takes the pages off the board. */
export function dumpPages(board: Board, folder: string): void {
  board.worst.forEach((worst, index) => {
    if (!worst.page) return;
    const { html, truth } = worst.page;
    const name = `${String(index + 1).padStart(2, '0')}-${worst.name.replace(/[^\w-]+/g, '-')}`;
    const { recipe, complaints } = worst;
    writeFileSync(join(folder, `${name}.html`), html);
    writeFileSync(
      join(folder, `${name}.json`),
      JSON.stringify({ recipe, complaints, truth }, null, 1),
    );
    delete worst.page;
  });
}
