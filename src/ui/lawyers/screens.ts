import { FactsScreen } from './facts-screen';
import { SignOffScreen } from './sign-off-screen';
import { SituationsScreen } from './situations-screen';

/** The lawyers' rooms. Few open them, so they come when they are asked for. */
export const screens = {
  facts: FactsScreen,
  situations: SituationsScreen,
  'sign-off': SignOffScreen,
} as const;
