import type { RenderedGuide } from '../../app/write-for-reader';
import { AskSince } from '../changes/ask-since';
import { GuideActions } from './guide-actions';
import { SaveDays } from './save-days';

/** All that can be done with a guide besides reading it. */
export function SavePanel({ written: { guide, job } }: { written: RenderedGuide }) {
  return (
    <>
      <GuideActions job={job} />
      <SaveDays guide={guide} today={job.today} />
      <AskSince today={job.today} />
    </>
  );
}
