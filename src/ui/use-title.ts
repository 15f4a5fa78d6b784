import { useLayoutEffect } from 'preact/hooks';
import { useApp } from './app-context';

/**
 * Names the screen in the window's title. The title reaches the browser's history and the head of
 * printed pages, so it names the screen and never an answer.
 */
export function useTitle(screen: string, isWrong = false): void {
  const { t } = useApp();
  const title = t('title.screen', { screen });
  const whole = isWrong ? t('title.error', { title }) : title;
  useLayoutEffect(() => {
    document.title = whole;
  }, [whole]);
}
