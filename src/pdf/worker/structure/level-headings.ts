import type { Role } from './tag';

const headings: readonly Role[] = ['H1', 'H2', 'H3', 'H4'];

/**
 * Makes a function that is told the headings of a document in their order and returns each with the level at
 * which it stands: a level below another is never skipped, even where the text goes from a section's title
 * straight to a small heading. Other roles are returned as they are.
 */
export function levelHeadings(): (role: Role) => Role {
  const open: number[] = [];
  return (role) => {
    const wanted = headings.indexOf(role);
    if (wanted < 0) return role;
    while ((open.at(-1) ?? -1) >= wanted) open.pop();
    open.push(wanted);
    return headings[open.length - 1] ?? role;
  };
}
