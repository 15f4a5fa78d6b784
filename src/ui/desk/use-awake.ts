import { useEffect } from 'preact/hooks';

/** Keeps the screen awake while it is shown to somebody, where the device lets a page do so. */
export function useAwake(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let isOver = false;
    const hold = async () => {
      if (document.hidden) return;
      // Refused at a low battery or in the background: then the screen sleeps as it always does.
      const got = await navigator.wakeLock?.request('screen').catch(() => undefined);
      if (isOver) got?.release();
      else lock = got;
    };
    hold();
    document.addEventListener('visibilitychange', hold);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', hold);
      lock?.release();
    };
  }, []);
}
