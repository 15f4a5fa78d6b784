import { FactsScreen } from './facts-screen';
import { SignOffScreen } from './sign-off-screen';
import { SituationsScreen } from './situations-screen';

/** The lawyers' screens. They are loaded together, on demand. */
export const screens = {
  facts: FactsScreen,
  situations: SituationsScreen,
  'sign-off': SignOffScreen,
} as const;
