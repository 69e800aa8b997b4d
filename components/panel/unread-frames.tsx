import type { UnreadFrame } from '../../utils/model.ts';
import { useTranslator } from '../use-translator.ts';

/** The frames of the page that may hold the report and were not read, each with the way to open it alone. */
export function UnreadFrames({ frames }: { frames: UnreadFrame[] }) {
  const { text } = useTranslator();
  if (frames.length === 0) return null;
  return (
    <section class="unread-frames">
      <h2>{text('panel.unread')}</h2>
      <ul>
        {frames.map(({ address, why }, index) => (
          <li key={index}>
            <span class="unread-address" title={address}>
              {address ? readableAddress(address) : text('panel.unread.nameless')}
            </span>
            <span class="muted">{text(`panel.unread.${why}`)}</span>
            {address && (
              <a class="link" href={address} target="_blank" rel="noreferrer">
                {text('panel.unread.open')}
              </a>
            )}
          </li>
        ))}
      </ul>
      {frames.some(({ address }) => address) && <p class="muted">{text('panel.unread.note')}</p>}
    </section>
  );
}

/** Host and path, which tell people most; what cannot be decoded stays as it is. */
function readableAddress(address: string): string {
  const { host, pathname } = new URL(address);
  try {
    return host + decodeURI(pathname);
  } catch {
    return host + pathname;
  }
}
