const CHANNEL = 'nianbao-collection';

/** Tells the extension's other pages that the collection is no longer what they show. */
export function announceChange(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('changed');
  channel.close();
}

/** Calls back after every change made in another context; returns the way to stop. */
export function watchCollection(onChange: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', onChange);
  return () => channel.close();
}
