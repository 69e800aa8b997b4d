import { useState } from 'preact/hooks';
import { SeverityMark } from '../severity-mark.tsx';
import { useTranslator } from '../use-translator.ts';
import { GOVERNMENT_SITES, isCovered, type Site, toPattern } from './read-site.ts';

interface AllowOfferProps {
  /** What can be allowed, the least first. */
  offers: readonly Site[];
  /** What is allowed by now. */
  allowed: readonly Site[];
  /** The person said no to the browser's own question. */
  wasDenied: boolean;
  /** Browsers ask in words of their own. */
  isFirefox: boolean;
  /** Must ask the browser at once: it takes the question only from a click. */
  onRequest(pattern: string): void;
}

/** Says what the browser will ask and why, before it asks. */
export function AllowOffer(props: AllowOfferProps) {
  const { offers, allowed, wasDenied, isFirefox, onRequest } = props;
  const { text } = useTranslator();
  const [chosen, setChosen] = useState(0);
  const site = offers[chosen] ?? GOVERNMENT_SITES;
  const isAllowed = isCovered(site, allowed);
  const submit = (event: Event) => {
    event.preventDefault();
    onRequest(toPattern(site));
  };
  return (
    <form id="allow" class="offer" onSubmit={submit}>
      <h2 class="section-title">{text('welcome.allow')}</h2>
      <p>{text('welcome.allow.text')}</p>
      <p class="muted">{text('welcome.allow.use')}</p>
      {offers.length > 1 && (
        <fieldset>
          <legend class="unseen">{text('welcome.allow.where')}</legend>
          <div class="card">
            {offers.map((one, index) => (
              <label key={toPattern(one)} class="card-row choice">
                <input
                  type="radio"
                  name="site"
                  checked={index === chosen}
                  onChange={() => setChosen(index)}
                />
                <span class="grow">{text(`welcome.allow.${kindOf(one)}`, { site: one.host })}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {!isAllowed && (
        <p class="prompt">
          {text(`welcome.allow.prompt.${promptKind(site, isFirefox)}`, { site: site.host })}
        </p>
      )}
      <div class="answer">
        {!isAllowed && (
          <button type="submit" class="primary">
            {text('welcome.allow.request')}
          </button>
        )}
        <p role="status">
          {isAllowed && (
            <>
              <SeverityMark kind="pass" />
              {text('welcome.allow.granted')}
            </>
          )}
          {wasDenied && !isAllowed && text('welcome.allow.denied')}
        </p>
      </div>
    </form>
  );
}

function kindOf(site: Site): 'gov' | 'domain' | 'host' {
  if (toPattern(site) === toPattern(GOVERNMENT_SITES)) return 'gov';
  return site.withSubdomains ? 'domain' : 'host';
}

/** gov.cn is a public suffix, for which Chromium speaks of all websites. */
function promptKind(site: Site, isFirefox: boolean): 'firefox' | 'gov' | 'site' {
  if (isFirefox) return 'firefox';
  return kindOf(site) === 'gov' ? 'gov' : 'site';
}
