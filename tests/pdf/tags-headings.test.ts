import { expect, it } from 'vitest';
import { levelHeadings } from '../../src/pdf/worker/structure/level-headings';
import type { Role } from '../../src/pdf/worker/structure/tag';

function level(roles: Role[]): Role[] {
  const next = levelHeadings();
  return roles.map((role) => next(role));
}

it('leaves headings that stand in order, and everything else, as they are', () => {
  const roles: Role[] = ['H1', 'P', 'H2', 'H3', 'H4', 'H4', 'H3', 'L', 'H2', 'H3'];
  expect(level(roles)).toEqual(roles);
});

it('lifts a heading that stands under none of the next level, and those beside it alike', () => {
  expect(level(['H1', 'H2', 'H4', 'H4', 'H3', 'H4', 'H2', 'H4'])).toEqual([
    'H1',
    'H2',
    'H3',
    'H3',
    'H3',
    'H4',
    'H2',
    'H3',
  ]);
  expect(level(['H1', 'H3', 'H4', 'H2'])).toEqual(['H1', 'H2', 'H3', 'H2']);
});

it('begins with the highest', () => {
  expect(level(['H2', 'H3'])).toEqual(['H1', 'H2']);
});
