import type { ComponentChildren } from 'preact';
import { useTranslator } from '../use-translator.ts';

const PAGES = ['collection', 'options', 'welcome'] as const;
export type OwnPage = (typeof PAGES)[number] | 'unreadable';

interface PageFrameProps {
  current: OwnPage;
  /** A single column of reading width. */
  narrow?: boolean;
  children: ComponentChildren;
}

/** What stands around each of the extension's own pages. */
export function PageFrame({ current, narrow = false, children }: PageFrameProps) {
  const { text } = useTranslator();
  return (
    <>
      <header class="page-header">
        <div>
          <span class="brand">
            <img src="/icons/icon.svg" width="20" height="20" alt="" />
            {text('extension.name')}
          </span>
          <nav aria-label={text('own_pages.navigation')}>
            <ul>
              {PAGES.map((page) => (
                <li key={page}>
                  <a href={`${page}.html`} aria-current={page === current ? 'page' : undefined}>
                    {text(`own_pages.${page}`)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </header>
      <main class={`page-main${narrow ? ' narrow' : ''}`}>{children}</main>
    </>
  );
}
