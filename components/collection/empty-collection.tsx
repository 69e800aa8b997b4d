import { useTranslator } from '../use-translator.ts';

/** How to begin. */
export function EmptyCollection() {
  const { text } = useTranslator();
  return (
    <div class="empty">
      <svg viewBox="0 0 64 64" width="64" height="64" aria-hidden="true">
        <path d="M14 8h26l10 10v38H14z" />
        <path d="M40 8v10h10M22 28h20M22 36h20M22 44h12" />
      </svg>
      <h1 class="section-title">{text('collection.empty.title')}</h1>
      <ol>
        {[1, 2, 3].map((step) => (
          <li key={step}>{text(`collection.empty.step_${step}`)}</li>
        ))}
      </ol>
      <a href="welcome.html">{text('collection.empty.more')}</a>
    </div>
  );
}
