import { publicAddress } from '../../app/public-address';
import { papers } from '../../formats';
import { outputs } from '../../print-run/merge/messages';
import { Card } from '../questions/card';
import { KeepChoice } from './keep-choice';
import styles from './print-run.module.css';
import { useRun } from './run-context';

/** What is made of the rows, on which paper, and whether it is kept. */
export function RunChoices() {
  const { room, t } = useRun();
  const { output, paper, qr } = room.state;
  return (
    <section>
      <fieldset class={styles.choices}>
        <legend>
          <h2>{t('print-run.output')}</h2>
        </legend>
        {outputs.map((one) => (
          <Card
            key={one}
            type="radio"
            name="output"
            value={one}
            checked={output === one}
            onChoose={() => room.set({ output: one })}
          >
            <strong>{t(`print-run.output.${one}`)}</strong>
            <br />
            {t(`print-run.output.${one}.why`)}
          </Card>
        ))}
      </fieldset>
      <fieldset class={styles.choices}>
        <legend>
          <h2>{t('print-run.paper')}</h2>
        </legend>
        {papers.map((one) => (
          <Card
            key={one}
            type="radio"
            name="paper"
            value={one}
            checked={paper === one}
            onChoose={() => room.set({ paper: one, pages: new Map() })}
          >
            {t(`paper.${one}`)}
          </Card>
        ))}
      </fieldset>
      <fieldset class={styles.choices}>
        <legend>
          <h2>{t('print-run.qr')}</h2>
        </legend>
        {publicAddress(location) ? (
          (['none', 'page', 'preset'] as const).map((one) => (
            <Card
              key={one}
              type="radio"
              name="qr"
              value={one}
              checked={qr === one}
              onChoose={() => room.set({ qr: one })}
            >
              {t(`print-run.qr.${one}`)}
            </Card>
          ))
        ) : (
          <p>{t('print-run.qr.nowhere')}</p>
        )}
      </fieldset>
      <KeepChoice />
    </section>
  );
}
