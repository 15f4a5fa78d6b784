import { readContent } from '../read/read-content';
import { describeRevision } from './describe-revision';

/** Fingerprints of the parts of each language's guide as they stand. @param root the project's folder */
export function partsOfGuides(root: string): Record<string, Readonly<Record<string, string>>> {
  const content = readContent(root);
  return Object.fromEntries(
    content.languages.map((language) => [language.tag, describeRevision(language, content).parts]),
  );
}
