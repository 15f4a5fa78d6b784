/** Tabs of this page on this device; none hears of another page's, and nothing is told but that one was left. */
let channel: BroadcastChannel | undefined;

function open(): BroadcastChannel | undefined {
  try {
    // Several pages may share a host.
    channel ??= new BroadcastChannel(`putivnyk ${new URL('./', location.href).pathname}`);
  } catch {
    // A page from a file, or in a browser that denies storage, is alone.
  }
  return channel;
}

/** Tells the other tabs that this one is left quickly. */
export function tellOtherTabs(): void {
  open()?.postMessage('leave');
}

/** Calls back when another tab is left quickly. @returns a function that ends it */
export function onOtherTabLeft(heard: () => void): () => void {
  const others = open();
  others?.addEventListener('message', heard);
  return () => others?.removeEventListener('message', heard);
}
