import { useEffect, useState } from 'preact/hooks';

/** From this width on the contents stand beside the text. */
const wide = '(min-width: 1100px)';

/** Whether there is room for the contents beside the text. */
export function useWide(): boolean {
  const [isWide, setWide] = useState(() => matchMedia(wide).matches);
  useEffect(() => {
    const query = matchMedia(wide);
    const follow = () => setWide(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return isWide;
}
