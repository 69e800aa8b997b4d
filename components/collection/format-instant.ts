import type { Language } from '../../utils/model.ts';

/** A point in time, to the minute, in the reader's own time zone. */
export function formatInstant(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(instant),
  );
}
