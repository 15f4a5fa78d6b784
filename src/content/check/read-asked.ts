import type { Holds } from '../../rules/holds';
import { readName } from '../../rules/read-name';

/** How a condition is written, for whoever wrote it in another way. */
const remedy =
  'write {{#if (may "name")}}, sure or open, with a rule of rules/ or an answer as field:value; (in-force "fact"); or (all …), (any …), (not …) of these';

/**
 * Reads what a condition of a template asks, from its syntax tree.
 * @throws when it is anything but the words that rules are asked in; the message says what to write
 */
export function readAsked(expression: hbs.AST.Expression | undefined): Holds {
  if (expression?.type !== 'SubExpression') throw new Error(remedy);
  const { path, params } = expression as hbs.AST.SubExpression;
  const word = String((path as hbs.AST.PathExpression).original);
  const [first, ...others] = params;
  if (word === 'all' || word === 'any') {
    if (params.length < 2) throw new Error(`(${word} …) joins two or more; ${remedy}`);
    const parts = params.map(readAsked);
    return word === 'all' ? { all: parts } : { any: parts };
  }
  if (others.length > 0) throw new Error(`(${word} …) asks one thing; ${remedy}`);
  if (word === 'not') return { not: readAsked(first) };
  if (first?.type !== 'StringLiteral') throw new Error(remedy);
  const { value } = first as hbs.AST.StringLiteral;
  if (word === 'may') return { may: readName(value) };
  if (word === 'sure') return { sure: readName(value) };
  if (word === 'open') return { open: readName(value) };
  if (word === 'in-force') return { inForce: value };
  throw new Error(`"${word}" asks nothing; ${remedy}`);
}

/** A condition as a template writes it, with one kind of space: by it, two are known to be the same. */
export function printAsked(holds: Holds): string {
  if ('all' in holds) return `(all ${holds.all.map(printAsked).join(' ')})`;
  if ('any' in holds) return `(any ${holds.any.map(printAsked).join(' ')})`;
  if ('not' in holds) return `(not ${printAsked(holds.not)})`;
  if ('may' in holds) return `(may "${nameOf(holds.may)}")`;
  if ('sure' in holds) return `(sure "${nameOf(holds.sure)}")`;
  if ('open' in holds) return `(open "${nameOf(holds.open)}")`;
  if ('inForce' in holds) return `(in-force "${holds.inForce}")`;
  return nameOf(holds);
}

function nameOf(holds: Holds): string {
  if ('rule' in holds) return holds.rule;
  if ('category' in holds) return `cell:${holds.category}:${holds.is}`;
  return 'is' in holds ? `${holds.field}:${holds.is.join(',')}` : '';
}
