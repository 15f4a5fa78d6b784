import { runControls } from '../../app/print-run/run-controls';
import type { Phase } from '../../app/print-run/run-state';
import { type Translate, type Words, writeNumber, writeQuantity } from '../../i18n';
import { useApp } from '../app-context';
import { KeepCode } from './keep-code';
import styles from './print-run.module.css';
import { useRun } from './run-context';

/** How far the run is, with the two things that can be done meanwhile. */
export function RunProgress({ phase }: { phase: Extract<Phase, { kind: 'at-work' }> }) {
  const { t } = useRun();
  const { words } = useApp().state.language;
  const { progress, isPaused, isIndex } = phase;
  const write = (n: number) => writeNumber(n, words);
  const of = (done: number, all: number, key: string) =>
    t(key, { done: write(done), all: write(Math.round(all)) });
  const isExact = progress.documents === progress.allDocuments;
  const lines: [string, string][] = [
    [
      t('print-run.progress.documents'),
      of(progress.documents, progress.allDocuments, 'print-run.progress.of'),
    ],
    [
      t('print-run.progress.pages'),
      of(
        progress.pages,
        progress.allPages,
        isExact ? 'print-run.progress.of' : 'print-run.progress.of-about',
      ),
    ],
    [t('print-run.progress.left'), timeLeft(progress.secondsLeft, words, t)],
  ];
  const share = progress.allPages > 0 ? Math.min(1, progress.pages / progress.allPages) : 0;
  // Said in quarters: a screen reader that speaks at every page is no help.
  const quarter = Math.floor(share * 4) / 4;
  const percent = writeQuantity(quarter * 100, 'percent', words);
  return (
    <section aria-labelledby="progress" data-testid="progress">
      <h2 id="progress">{t('print-run.progress')}</h2>
      <progress class={styles.bar} value={share} aria-labelledby="progress" />
      <dl class={styles.plan}>
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <KeepCode />
      <p role="status">
        {isIndex ? t('print-run.progress.index') : isPaused ? t('print-run.progress.paused') : ''}
      </p>
      <p class="unseen" role="status">
        {quarter > 0 && t('print-run.progress.said', { percent })}
      </p>
      <div class="buttons">
        <button
          type="button"
          class="button button-quiet"
          onClick={() => runControls()?.setPaused(!isPaused)}
        >
          {t(isPaused ? 'print-run.go-on' : 'print-run.pause')}
        </button>
        <button type="button" class="button" onClick={() => runControls()?.cancel()}>
          {t('button.cancel')}
        </button>
      </div>
    </section>
  );
}

/** In minutes, as nobody knows it better; under a minute in tens of seconds. */
function timeLeft(seconds: number | undefined, words: Words, t: Translate): string {
  if (seconds === undefined) return t('print-run.progress.unknown');
  const unit = seconds < 60 ? 'second' : 'minute';
  const amount = seconds < 60 ? Math.ceil(seconds / 10) * 10 : Math.ceil(seconds / 60);
  return t('print-run.about', { n: writeQuantity(amount, unit, words) });
}
