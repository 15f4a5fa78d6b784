import { expect, it } from 'vitest';
import { readContent } from '../src/build/read-content';

it('the content of the project has no fault', () => {
  expect(() => readContent(process.cwd())).not.toThrow();
});
