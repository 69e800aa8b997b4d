/** Where the figures will stand; its style lets it appear only when reading takes long. */
export function PanelSkeleton() {
  return (
    <div class="skeleton" aria-hidden="true">
      <div />
      <div />
      <div />
    </div>
  );
}
