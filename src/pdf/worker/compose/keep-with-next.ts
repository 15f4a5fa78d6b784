/**
 * Keeps a box whole and on the page of what follows it. Any number above nothing will do: where the box
 * comes first in its column the engine looks at no distance, it just never ends the page after it.
 */
export const keepWithNext = { wrap: false, minPresenceAhead: 1 } as const;
