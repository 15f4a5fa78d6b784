import type { ComponentType } from 'preact';
import { loadPart } from '../../app/load/load-part';

const lawyers = () => loadPart(() => import('../lawyers/screens')).then(({ screens }) => screens);

/** Doors to screens that few people open: each is loaded for itself. */
export const screens = {
  'check-copy': () =>
    loadPart(() => import('../check-copy/check-copy-screen')).then(
      ({ CheckCopyScreen }) => CheckCopyScreen,
    ),
  forms: () =>
    loadPart(() => import('../forms/forms-screen')).then(({ FormsScreen }) => FormsScreen),
  facts: () => lawyers().then(({ facts }) => facts),
  situations: () => lawyers().then(({ situations }) => situations),
  'sign-off': () => lawyers().then((all) => all['sign-off']),
} satisfies Record<string, () => Promise<ComponentType>>;

/** A step that shows one of them. */
export type RareStep = keyof typeof screens;
