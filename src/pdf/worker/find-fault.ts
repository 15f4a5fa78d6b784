import type { TypesetJob } from '../messages';
import { LayoutFault } from './layout-fault';

/**
 * Finds the section in which the engine fails, by setting each alone, so that a person can be told which
 * passage of the text to look at. Faults that name their place already are returned as they are.
 */
export function findFault(
  caught: unknown,
  job: TypesetJob,
  layOut: (job: TypesetJob) => unknown,
): unknown {
  if (caught instanceof LayoutFault && caught.section) return caught;
  const detail = caught instanceof Error ? caught.message : String(caught);
  for (const section of job.tree.children) {
    const alone = { ...job, tree: { ...job.tree, intro: [], children: [section] } };
    try {
      layOut(alone);
    } catch {
      return new LayoutFault(`${detail} (section "${section.id}")`, section.title);
    }
  }
  return caught;
}
