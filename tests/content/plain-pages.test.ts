import { describe, expect, it } from 'vitest';
import { writePlainPage } from '../../src/content/plain/write-plain-page';
import { readContent } from '../../src/content/read/read-content';

const content = readContent(`${process.cwd()}/`);

describe.each(content.languages)('the page without JavaScript in $tag', (language) => {
  const html = writePlainPage(content, language);

  it('has the first steps, whom to call, and sources', () => {
    expect(html).toContain(`<html lang="${language.tag}"`);
    expect(html.match(/<h2\b/g)?.length).toBeGreaterThanOrEqual(8);
    expect(html).toMatch(/href="tel:\+?\d/);
    expect(html).toMatch(/id="note-1"/);
  });

  it('lets no translation touch a number to call, or Ukrainian words', () => {
    for (const [link] of html.matchAll(/<a[^>]* href="tel:[^>]*>|<bdi\b[^>]*>/g))
      expect(link).toContain('translate="no"');
  });

  it('runs nothing, fetches nothing, and every note it names is there', () => {
    expect(html).not.toMatch(/<(script|style|img|link|iframe|form)\b/);
    for (const [, number] of html.matchAll(/href="#note-(\d+)"/g))
      expect(html).toContain(`id="note-${number}"`);
  });

  it('is the same each time', () => {
    expect(writePlainPage(content, language)).toBe(html);
  });
});
