/**
 * Puts text on the clipboard; false where the browser would not. The browser's clipboard object is there on
 * secure pages only, and many a government site is not one: a copy command of our own works on all of them.
 * The event is stopped at the window, so that the page neither hears it nor changes what is copied.
 */
export async function copyText(view: Window, text: string): Promise<boolean> {
  let isTaken = false;
  const onCopy = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    isTaken = true;
  };
  view.addEventListener('copy', onCopy, { capture: true });
  try {
    view.document.execCommand('copy');
  } finally {
    view.removeEventListener('copy', onCopy, { capture: true });
  }
  if (isTaken) return true;
  return (view.navigator.clipboard?.writeText(text) ?? Promise.reject()).then(
    () => true,
    () => false,
  );
}
