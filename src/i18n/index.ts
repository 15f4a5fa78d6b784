/** Short words of the page, by flat dotted key, and the forms of numbers, lists and plurals. Prose lives in `templates/`. */
export { countriesInOrder } from './countries-in-order';
export { type Translate, translator } from './translator';
export type { Words } from './words';
export { writeList } from './write-list';
export { writeNumber, writeQuantity } from './write-number';
