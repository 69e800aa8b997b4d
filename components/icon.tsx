const PATHS = {
  close: 'm4 4 8 8m0-8-8 8',
  up: 'm4 10 4-4 4 4',
  down: 'm4 6 4 4 4-4',
  check: 'm3.5 8.5 3 3 6-7',
  keep: 'M4.5 2.5h7v11L8 10.8l-3.5 2.7z',
} as const;

/** A line drawing in the ink around it; what it means is said by the control that holds it. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
