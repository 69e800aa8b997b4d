import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the project's own sample pages. */
export const SAMPLES = join(import.meta.dirname, '../../public/samples');

interface Sample {
  file: string;
  title: string;
  year: number;
}

export const samples: Sample[] = JSON.parse(readFileSync(join(SAMPLES, 'samples.json'), 'utf8'));

export interface ExpectedPage {
  issuer: string;
  /** `indicator` or `indicator@applicant` → number, or null for a blank; the figures of the tables. */
  facts: Record<string, number | null>;
}

/** What is true of a sample page, as written by hand in its page case. */
export function readExpected(file: string): ExpectedPage {
  const path = join(import.meta.dirname, '../pages', file.replace(/\.html$/, ''), 'expected.json');
  return JSON.parse(readFileSync(path, 'utf8'));
}
