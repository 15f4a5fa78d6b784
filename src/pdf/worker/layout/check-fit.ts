import { LayoutFault } from '../layout-fault';
import { visitPage } from './lay-out';
import type { LayoutPage } from './node';

/**
 * Makes sure that no word runs off the paper: what may not be parted and is taller than a page is laid over its foot,
 * what stands too deep over its edge, and a guide to one's rights must rather not be made than lack a line.
 * @throws LayoutFault
 */
export function checkFit(pages: readonly LayoutPage[]): void {
  for (const page of pages) {
    visitPage(page, ({ lines, box }, top, left) => {
      const height = lines.reduce((sum, line) => sum + line.height, 0);
      if (top + height > page.height)
        throw new LayoutFault('A passage that may not be parted is taller than a page.');
      const right = Math.max(0, ...lines.map((line) => line.x + line.width));
      if (right > 0 && left + box.paddingLeft + right > page.width)
        throw new LayoutFault('A passage stands so deep in others that it runs off the paper.');
    });
  }
}
