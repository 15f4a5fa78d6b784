import { relative } from 'node:path';
import type { Plugin } from 'vite';
import { type ContentSource, readContent } from '../read/read-content';
import { readRevisions } from '../revisions/read-revisions';
import { listUnrecorded } from '../revisions/record-revisions';
import { writeCountryNamesModule } from './write-country-names';
import {
  writePassagesDoor,
  writePassagesModule,
  writeSituationsModule,
  writeUsesModule,
} from './write-lawyers-modules';
import {
  writeFactsModule,
  writeFormProseModule,
  writeFormsModule,
  writeLanguagesModule,
  writeProseModule,
  writeRevisionsModule,
  writeRulesModule,
  writeWordFormsModule,
  writeWordsModule,
} from './write-modules';

const rooms = ['facts', 'rules', 'templates', 'locales', 'tests/situations'];

/**
 * Makes modules of `facts/`, `rules/`, `templates/` and `locales/`:
 * `content:facts`, `content:rules`, `content:forms`, `content:languages`, `content:revisions`, `content:uses`,
 * `content:situations`, `content:passages`, `content:word-forms`, `content:country-names`, and one `content:prose/<tag>`, `content:words/<tag>`,
 * `content:later-words/<tag>`, `content:rare-words/<tag>`, `content:form-prose/<tag>` and `content:passages/<tag>` a language.
 * The build stops at the first load when anything in them is wrong.
 * @param root the project's folder
 * @param options `tells`: whether this one says what is not recorded, which a worker's build need not say again; `tags`:
 *   the languages that the page offers, where it does not offer all
 * @throws when there is no such language
 */
export function contentPlugin(
  root: string,
  { tells = true, tags }: { tells?: boolean; tags?: readonly string[] | undefined } = {},
): Plugin {
  let content: ContentSource | undefined;
  const read = (): ContentSource => (content ??= readContent(root));
  return {
    name: 'putivnyk:content',
    // A fault stops a build at once; a server shows it when the page asks for the content.
    configResolved({ command }) {
      if (command === 'build') read();
    },
    buildStart() {
      const codes = listUnrecorded(read(), readRevisions(root)).map(({ code }) => code);
      if (codes.length === 0 || !tells) return;
      this.info(`not recorded: ${codes.join(', ')}. Before you publish, run: npm run revision`);
    },
    resolveId: (id) => (id.startsWith('content:') ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith('\0content:')) return undefined;
      const [room = '', tag = ''] = id.slice('\0content:'.length).split('/');
      const language = read().languages.find((one) => one.tag === tag);
      if (room === 'word-forms') return writeWordFormsModule(read());
      if (room === 'country-names') return writeCountryNamesModule(root, read());
      if (room === 'facts') return writeFactsModule(read());
      if (room === 'rules') return writeRulesModule(read());
      if (room === 'uses') return writeUsesModule(read());
      if (room === 'situations') return writeSituationsModule(root);
      if (room === 'revisions') return writeRevisionsModule(root, read());
      if (room === 'languages') return writeLanguagesModule(root, read(), tags);
      if (room === 'passages' && !tag) return writePassagesDoor(read(), tags);
      if (room === 'passages' && language) return writePassagesModule(read(), language);
      if (room === 'words' && language) return writeWordsModule(language, 'first');
      if (room === 'later-words' && language) return writeWordsModule(language, 'later');
      if (room === 'rare-words' && language) return writeWordsModule(language, 'rare');
      if (room === 'forms' && !tag) return writeFormsModule(read());
      if (room === 'form-prose' && language) return writeFormProseModule(read(), language);
      if (room === 'prose' && language) return writeProseModule(read(), language);
      throw new Error(`"${id.slice(1)}" is not a content module.`);
    },
    configureServer(server) {
      server.watcher.add(rooms);
      server.watcher.on('change', (path) => {
        if (!rooms.some((room) => relative(root, path).startsWith(`${room}/`))) return;
        content = undefined;
        server.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
