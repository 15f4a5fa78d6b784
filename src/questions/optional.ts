import type { Answers, FieldName } from './fields';

/** When an optional field changes the guide; it is offered only then, and may always be skipped. */
const offered: Partial<Record<FieldName, (answers: Answers) => boolean>> = {
  contractStart: ({ contract }) => isOneOf(contract, ['signed', 'ended', 'unsure']),
  contractEnd: ({ contract }) => isOneOf(contract, ['signed', 'ended', 'unsure']),
  exit: ({ contract }) => contract === 'ended',
  permit: ({ contract }) => isOneOf(contract, ['signed', 'ended', 'unsure', 'none']),
  passport: () => true,
  family: () => true,
  problem: ({ contract }) => contract !== 'considering',
};

/** The optional fields that would change the guide of somebody with these answers, in the order they are offered. */
export function optionalFields(answers: Answers): FieldName[] {
  const names = Object.keys(offered) as FieldName[];
  return names.filter((name) => offered[name]?.(answers));
}

function isOneOf(contract: Answers['contract'], values: Answers['contract'][]): boolean {
  return values.includes(contract);
}
