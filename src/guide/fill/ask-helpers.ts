import type { Ask } from '../../rules/ask-rules';

/** Names of the helpers in which a condition asks the rules; the build knows no others. */
export const askHelperNames = ['may', 'sure', 'open', 'in-force', 'all', 'any', 'not'] as const;

type AskHelper = (...args: unknown[]) => boolean;

/** Makes the helpers of conditions for one person. Handlebars gives each its own options as the last argument. */
export function makeAskHelpers(ask: Ask): Record<(typeof askHelperNames)[number], AskHelper> {
  return {
    may: (name) => ask.may(String(name)),
    sure: (name) => ask.sure(String(name)),
    open: (name) => ask.open(String(name)),
    'in-force': (fact) => ask.inForce(String(fact)),
    all: (...args) => args.slice(0, -1).every((one) => one === true),
    any: (...args) => args.slice(0, -1).some((one) => one === true),
    not: (one) => one !== true,
  };
}
