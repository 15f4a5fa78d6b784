import { expect, it } from 'vitest';
import { readContent } from '../../src/content/read/read-content';

it('the content of the project has no fault', () => {
  expect(() => readContent(process.cwd())).not.toThrow();
});
