import { foldWords } from '../../questions/fold-words';
import { useApp } from '../app-context';
import type { CountryBox } from './use-country-box';

/** Ukraine by its names: a citizen of it reads that this guide is not theirs. */
const ukraine =
  /^(ukraine|ukrainian|ucrania|ucraniano|ucraniana|україна|українець|українка|украина|украинец|украинка|უკრაინა|უკრაინელი)$/u;

/** Says which country was understood, before Continue takes it, or what to do when none was. */
export function CountrySaid({ box }: { box: CountryBox }) {
  const { t } = useApp();
  const typed = foldWords(box.text);
  const say = () => {
    if (box.meant) {
      const { name } = box.meant;
      return foldWords(name) === typed ? '' : t('question.nationality.meant', { country: name });
    }
    if (typed === '' || box.found.length > 0) return '';
    const isUkraine = ukraine.test(box.text.normalize('NFC').trim().toLowerCase());
    return t(isUkraine ? 'question.nationality.ukraine' : 'question.nationality.none');
  };
  return (
    <p role="status" data-testid="country-said">
      {say()}
    </p>
  );
}
