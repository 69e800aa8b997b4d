import { useTranslator } from '../use-translator.ts';

/** Stands where an address leads to a clip that is not, or no longer, there. */
export function MissingClip() {
  const { text } = useTranslator();
  return (
    <div class="empty">
      <h1 class="section-title">{text('collection.missing')}</h1>
      <a href="#list">{text('own_pages.collection')}</a>
    </div>
  );
}
