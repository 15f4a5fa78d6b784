import { expect, test } from 'vitest';
import { foldWords } from '../../src/questions/fold-words';

test.each([
  [["В'єтнам", 'В’єтнам', 'Вʼєтнам', 'В`ЄТНАМ'], 'в єтнам'],
  [["Côte d'Ivoire", 'COTE D’IVOIRE', ' cote  d–ivoire '], 'cote d ivoire'],
  [['', ' – '], ''],
])('%s are one', (written, folded) => {
  expect(written.map(foldWords)).toEqual(written.map(() => folded));
});
