/** Programs that stand in for threads. */

/** @param work what it does with a question that is not about fonts; `data` is the whole message */
const standIn = (fonts: string, work: string) => `self.onmessage = ({ data }) => {
  if (data.type !== 'ask') return;
  if (data.question.type === 'fonts') { ${fonts} }
  else { ${work} }
};`;

const ready = `self.postMessage({ type: 'answer', id: data.id, answer: { type: 'ready' } });`;
const broken = `throw new Error('broken on purpose');`;

/** Gets ready, and then never ends by itself. */
export const endless = standIn(ready, 'for (;;);');

/** Throws when it hears of the fonts, or of a job. */
export const throwing = (when: 'fonts' | 'typeset') =>
  when === 'fonts' ? standIn(broken, '') : standIn(ready, broken);

/** A writer or merge thread that gets ready and dies over each guide. */
export const dying = `self.onmessage = ({ data }) => {
  if (data.type !== 'ask') return;
  const isEarly = ['prepare', 'estimate', 'open'].includes(data.question.type);
  if (!isEarly) throw new Error('broken on purpose');
  const answer = { letters: 1000, piece: new Uint8Array(1) };
  self.postMessage({ type: 'answer', id: data.id, answer });
};`;
