/** The panels of a card, in the order in which they are read once it is folded. */
export const panelIds = [
  'panel-1',
  'panel-2',
  'panel-3',
  'panel-4',
  'panel-5',
  'panel-6',
  'panel-7',
  'panel-8',
] as const;

export type PanelId = (typeof panelIds)[number];
