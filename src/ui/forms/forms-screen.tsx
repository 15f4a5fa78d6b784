import { loadPart } from '../../app/load/load-part';
import type { LoadedLanguage } from '../../app/load-language';
import { useApp } from '../app-context';
import { Later } from '../later';
import { PartFault } from '../part-fault';
import { useTitle } from '../use-title';

/** The page of papers and the papers themselves come together. @throws PartError */
async function loadFormsPage(language: LoadedLanguage) {
  const [{ FormsPage }, loaded] = await Promise.all([
    loadPart(() => import('./forms-page')),
    loadPart(() => import('../../app/load-forms')).then(({ loadForms }) => loadForms(language)),
  ]);
  return { FormsPage, loaded };
}

/** Papers to sign; they come when they are opened. */
export function FormsScreen() {
  const { t, state } = useApp();
  const { language } = state;
  useTitle(t('forms.title'));
  return (
    <Later
      what={language}
      load={() => loadFormsPage(language)}
      waiting={<p role="status">{t('room.opening')}</p>}
      failed={(retry, reason) => <PartFault reason={reason} retry={retry} />}
    >
      {({ FormsPage, loaded }) => <FormsPage loaded={loaded} />}
    </Later>
  );
}
