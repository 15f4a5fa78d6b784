/** Programs that stand in for the typesetter's thread. */

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
