import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runsOf } from '../support/arbitrary';
import { drawHtml } from '../support/draw-html';
import { inventGuide, section } from '../support/invented';
import { allNodes } from '../support/read-tree';
import { kept } from './kept';
import { damaged, hostileText } from './tokens';

const own = [
  '{{',
  '}}',
  '{{{',
  '{{#if (in-force "permit-required-since")}}\n',
  '{{#unless (sure "unit:legion")}}\n',
  '{{else}}\n',
  '{{/if}}\n',
  '{{/unless}}\n',
  '{{amount "toll"}}',
  '{{deadline "ended-rule"}}',
  '{{source "page-a"}}',
  '{{contact "desk"}}',
  '{{cell "home_law"}}',
  '{{country}}',
  '{{notes}}',
  '{{timeline}}',
  '{{lookup this "x"}}',
  '{{> cover}}',
  '{{#each this}}',
  '{{!-- x --}}',
  '{{log "x"}}',
  '{{sure "unit:legion"}}',
  '{{constructor}}',
  '## Words\n\n',
  '1. Words.\n',
  '- [ ] Words.\n',
  '**Words.** ',
  'Words. ',
];

/** The only elements that a guide on the page is made of. */
const elements =
  /^(a|bdi|br|dd|div|dl|dt|em|figure|h[234]|header|input|li|ol|p|section|span|strong|sup|table|tbody|td|th|thead|time|tr|ul|aside|abbr|small)$/;

describe('prose, whatever stands in it', () => {
  it('becomes the closed list of nodes, or is refused by its name', () => {
    fc.assert(
      fc.property(hostileText(own), (prose) => {
        let guide: ReturnType<typeof inventGuide>;
        try {
          guide = inventGuide({ 'templates/stay.hbs': section(prose) }, { nationality: 'CO' });
        } catch (error) {
          expect(String(error)).toMatch(/stay\.hbs|is not in the list of nodes/);
          return;
        }
        for (const node of allNodes(guide))
          if (node.type === 'link') expect(node.url).toMatch(/^(https?:|mailto:|tel:)/);
        const page = drawHtml(...guide.children);
        for (const [, name] of page.matchAll(/<([a-z0-9]+)/g)) expect(name).toMatch(elements);
      }),
      { numRuns: runsOf(150), examples: kept.prose.map((text): [string] => [text]) },
    );
  });

  it('is refused by its file when its front matter is damaged', () => {
    const head = '---\ntitle: "Stay: papers"\nreviewed_on: 2026-01-01\n---\nWords.\n';
    fc.assert(
      fc.property(damaged(head, ['"', ': ', '- ', '&a ', '*b', 'title: ']), (text) => {
        try {
          inventGuide({ 'templates/stay.hbs': text });
        } catch (error) {
          expect(String(error)).toMatch(/stay\.hbs|is not in the list of nodes/);
        }
      }),
      { numRuns: runsOf(60) },
    );
  });
});
