import { formats, type PrintFormat, papers } from '../../formats';
import { useApp } from '../app-context';
import { Choice } from '../choice';
import styles from './format.module.css';

/** The choice of format and paper, beside the PDF. It lives in this tab's memory like all else. */
export function FormatChoice() {
  const { t, state, dispatch } = useApp();
  const choose = (change: Partial<PrintFormat>) =>
    dispatch({ type: 'print-format', printFormat: { ...state.printFormat, ...change } });
  return (
    <div class={styles.format}>
      <Choice
        legend={t('format.how')}
        name="edition"
        values={formats}
        chosen={state.printFormat.format}
        wordOf={(format) => t(`format.${format}`)}
        onChoose={(format) => choose({ format })}
      />
      <Choice
        legend={t('format.paper')}
        name="paper"
        values={papers}
        chosen={state.printFormat.paper}
        wordOf={(paper) => t(`paper.${paper}`)}
        onChoose={(paper) => choose({ paper })}
      />
    </div>
  );
}
