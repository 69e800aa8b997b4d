import { useEffect, useState } from 'preact/hooks';

function readRoute(): string | null {
  return new URLSearchParams(location.hash.slice(1)).get('clip');
}

/** The id of the clip that the address asks for, or null for the list; the browser's Back works. */
export function useRoute(): string | null {
  const [clip, setClip] = useState(readRoute);
  useEffect(() => {
    const follow = () => setClip(readRoute());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return clip;
}
