import { useTranslator } from '../use-translator.ts';

/** What could not be read as its address says it, and what is possible instead. */
export function UnreadableView({ why }: { why: string }) {
  const { text } = useTranslator();
  return (
    <>
      <h1 class="page-title">{text('own_pages.unreadable')}</h1>
      <p class="lead">{text('unreadable.lead')}</p>
      <p class="reason">{text(`unreadable.${why}`)}</p>
      <p>
        <a href="collection.html">{text('unreadable.collection')}</a>
      </p>
    </>
  );
}
