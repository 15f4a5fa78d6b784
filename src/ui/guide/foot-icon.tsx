/** Lines on a field of 24 by 24: a list, a receiver, words that are said, an arrow into a tray. */
const lines = {
  list: 'M3 6h1M3 12h1M3 18h1M8 6h13M8 12h13M8 18h13',
  phone: 'M4 4h5l1.5 5-3 2a13 13 0 0 0 5.5 5.5l2-3 5 1.5v5C11 20 4 13 4 4z',
  words: 'M3 4h18v12H11l-5 4.5V16H3z',
  save: 'M12 3v12M7 10l5 5 5-5M3 15v6h18v-6',
};

/** An icon of the foot; the word beside it says what it means. */
export function FootIcon({ name }: { name: keyof typeof lines }) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      <path d={lines[name]} />
    </svg>
  );
}
