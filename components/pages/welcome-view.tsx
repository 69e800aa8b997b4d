import type { ComponentChildren } from 'preact';
import { useTranslator } from '../use-translator.ts';

/** A page of our own that retells a real report. */
export interface Sample {
  name: string;
  title: string;
  year: number;
}

interface WelcomeViewProps {
  samples: readonly Sample[];
  /** As the browser writes it; empty where none is set. */
  shortcut: string;
  /** The offer to recognise reports. */
  offer: ComponentChildren;
  /** The person came for the offer: it stands first. */
  isOfferFirst: boolean;
}

/** What the extension is and how it is used, in three steps. */
export function WelcomeView({ samples, shortcut, offer, isOfferFirst }: WelcomeViewProps) {
  const { text } = useTranslator();
  return (
    <div class="welcome">
      {isOfferFirst && offer}
      <section>
        <h1 class="page-title">{text('welcome.title')}</h1>
        <p class="lead">{text('welcome.lead')}</p>
        <ol class="steps">
          <Step number={1} picture={<PinPicture />} />
          <Step number={2} picture={<PanelPicture />}>
            {shortcut && <p class="muted">{text('welcome.step_2.shortcut', { shortcut })}</p>}
          </Step>
          <Step number={3} picture={<FindingPicture />} />
        </ol>
      </section>
      <section>
        <h2 class="section-title">{text('welcome.samples')}</h2>
        <ul class="card">
          {samples.map(({ name, title, year }) => (
            <li key={name} class="sample" lang="zh">
              <a href={`sample.html?name=${name}`} target="_blank" rel="noreferrer">
                {title}
              </a>
              <span class="muted">{year}</span>
            </li>
          ))}
        </ul>
        <p class="below-card">{text('welcome.samples.text')}</p>
      </section>
      {!isOfferFirst && offer}
      <section>
        <h2 class="section-title">{text('welcome.privacy')}</h2>
        <p>{text('welcome.privacy.text')}</p>
      </section>
    </div>
  );
}

interface StepProps {
  number: 1 | 2 | 3;
  picture: ComponentChildren;
  children?: ComponentChildren;
}

function Step({ number, picture, children }: StepProps) {
  const { text } = useTranslator();
  return (
    <li>
      <svg class="picture" viewBox="0 0 200 112" aria-hidden="true">
        {picture}
      </svg>
      <div>
        <h2>
          <span class="number">{number}</span>
          {text(`welcome.step_${number}`)}
        </h2>
        <p>{text(`welcome.step_${number}.text`)}</p>
        {children}
      </div>
    </li>
  );
}

/** A browser window's outline with its bar. */
function Window() {
  return (
    <>
      <rect class="line" x="8.5" y="8.5" width="183" height="95" rx="6" />
      <path class="line" d="M8.5 30.5h183" />
    </>
  );
}

function PinPicture() {
  return (
    <>
      <Window />
      <rect class="line" x="20.5" y="14.5" width="96" height="10" rx="5" />
      <path class="line" d="M140 16h3a2.5 2.5 0 0 1 5 0h4v4a2.5 2.5 0 0 1 0 5v0h-12z" />
      <rect class="accent" x="164" y="13" width="13" height="13" rx="3" />
      <rect class="line paper" x="84.5" y="38.5" width="100" height="36" rx="4" />
      <rect class="accent" x="92" y="50" width="13" height="13" rx="3" />
      <path class="text" d="M112 56.5h36" />
      <path class="accent-line" d="M166 51h8m-6.500 0v5l-2.500 3h10l-2.500-3v-5m-2.500 8v6" />
    </>
  );
}

function PanelPicture() {
  return (
    <>
      <Window />
      <path class="text" d="M24 46h64M24 56h76M24 66h70M24 76h76M24 86h48" />
      <rect class="accent" x="164" y="13" width="13" height="13" rx="3" />
      <path class="line paper" d="M118.500 30.500h73v67a6 6 0 0 1-6 6h-67z" />
      <path class="ink" d="M128 43h36" />
      <path class="accent-line" d="M128 56h44M128 64h20M128 72h8" />
      <path class="text" d="M128 86h52M128 94h40" />
    </>
  );
}

function FindingPicture() {
  return (
    <>
      <Window />
      <path
        class="line"
        d="M22.500 42.500h80v44h-80zM22.500 57.500h80M22.500 72.500h80M49.500 42.500v44M76.500 42.500v44"
      />
      <rect class="mark" x="77.500" y="58.500" width="24" height="13" rx="2" />
      <path class="line paper" d="M118.500 30.500h73v67a6 6 0 0 1-6 6h-67z" />
      <rect class="error" x="128" y="45" width="6" height="6" rx="1" />
      <path class="ink" d="M140 48h40" />
      <path class="text" d="M140 56h32" />
      <path class="accent-line dashed" d="M124 48h-10c-6 0-6 17-11 17" />
      <rect class="accent" x="128" y="80" width="28" height="12" rx="3" />
    </>
  );
}
