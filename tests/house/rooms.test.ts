/** The order of the rooms of `src`: README, "The house". Types and dynamic imports count as much as any other. */
import { describe, expect, it } from 'vitest';
import { findCircles } from './find-circles';
import { type Import, listWritten, readImports, sources } from './read-imports';

/** A room imports only from rooms above it; rooms of one line do not know one another. The last two serve the build. */
const rooms = [
  ['types'],
  ['section-ids'],
  ['formats', 'extent'],
  ['i18n'],
  ['facts'],
  ['offline'],
  ['questions'],
  ['rules'],
  ['threads'],
  ['guide'],
  ['preview', 'pdf'],
  ['print-run', 'library'],
  ['app'],
  ['ui'],
  ['main'],
  ['bundling'],
  ['content'],
];

/** What the typesetter's thread may know besides itself: it never learns of answers, facts or templates. */
const typesetterKnows =
  /^src\/(pdf\/worker\/|types|formats|guide\/(tree\/(nodes|panel-ids)|forms\/sheet)|pdf\/(messages|serialise-job|font-signature|fonts\/)|threads\/)/;
const typesetterEntry = { by: 'src/pdf/start-worker.ts', to: 'src/pdf/worker/pdf.worker.ts' };

const imports = sources.flatMap(readImports);
const roomOf = (file: string) => file.split('/')[1]?.replace(/\.tsx?$/, '') ?? '';
const floorOf = (file: string) => rooms.findIndex((floor) => floor.includes(roomOf(file)));
const isTypesetter = (file: string) => file.startsWith('src/pdf/worker/');
const name = ({ file, line, target }: Import, remedy: string) =>
  `${file}:${line} imports ${target}: ${remedy}`;

describe('the rooms of src', () => {
  it('are all in the list', () => {
    const strays = sources.filter((file) => floorOf(file) < 0);
    expect(strays, 'give the room its place in the list of this test').toEqual([]);
  });

  it('import only from rooms above them', () => {
    const back = imports.filter(({ file, target }) =>
      roomOf(file) === roomOf(target) ? false : floorOf(file) <= floorOf(target),
    );
    const remedy = 'move what both need to a room above, or hand it in as an argument';
    expect(back.map((one) => name(one, remedy))).toEqual([]);
  });

  it('have no circle, not even by a type or by import()', () => {
    expect(findCircles(imports).map((circle) => circle.join(' → '))).toEqual([]);
  });

  it('know the typesetter only by its entry, and the typesetter knows no room with answers', () => {
    const out = imports.filter(
      ({ file, target }) => isTypesetter(file) && !typesetterKnows.test(target),
    );
    const into = imports.filter(
      ({ file, target }) =>
        isTypesetter(target) &&
        !isTypesetter(file) &&
        !(file === typesetterEntry.by && target === typesetterEntry.to),
    );
    expect(out.map((one) => name(one, 'write it into the job, src/pdf/messages.ts'))).toEqual([]);
    expect(into.map((one) => name(one, 'ask the thread by a message'))).toEqual([]);
  });
});

describe('this test', () => {
  it('sees every way to name a file, and none in a comment', () => {
    const text = [
      "import a from './a';",
      "import type { B } from './b';",
      'import {\n  c,\n} from "./c";',
      "export { d } from './d';",
      "import './e.css';",
      "const f = () => import('./f');",
      "type G = typeof import('./g');",
      "new Worker(new URL('./h.worker.ts', import.meta.url));",
      "/** Not import('./i'),\n * nor from './j'. */",
      "  // import './k';",
    ].join('\n');
    expect(listWritten(text)).toEqual([
      { path: './a', line: 1 },
      { path: './b', line: 2 },
      { path: './c', line: 5 },
      { path: './d', line: 6 },
      { path: './e.css', line: 7 },
      { path: './f', line: 8 },
      { path: './g', line: 9 },
      { path: './h.worker.ts', line: 10 },
    ]);
  });
  it('finds a circle by its shortest way', () => {
    const edge = (file: string, target: string) => ({ file, target, line: 1 });
    expect(findCircles([edge('a', 'b'), edge('b', 'c'), edge('c', 'a'), edge('c', 'b')])).toEqual([
      ['a', 'b', 'c', 'a'],
    ]);
    expect(findCircles([edge('a', 'b'), edge('a', 'c'), edge('b', 'c')])).toEqual([]);
  });
});
