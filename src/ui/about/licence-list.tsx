import licences from 'shipped:licences';
import { useApp } from '../app-context';

/** The parts of the page that others wrote, each with its version and licence. */
export function LicenceList() {
  const { t } = useApp();
  return (
    <details>
      <summary>{t('about.shipped', { n: licences.length })}</summary>
      <ul>
        {licences.map(({ name, version, licence }) => (
          <li key={`${name} ${version}`} lang="en">
            {name} {version}: {licence}
          </li>
        ))}
      </ul>
    </details>
  );
}
