import { type FieldName, fields } from '../../questions/fields';
import type { DateField, Holds } from '../../rules/holds';

/** Hears of a fault: the path of the value in its file, and what to do about it. */
export type OnFault = (path: readonly (string | number)[], problem: string) => void;

type Path = readonly (string | number)[];

const words = 'all, any, not, may, sure, open, in-force, reached, cell, listed, row';

/**
 * Reads what a rule says from YAML: a rule's name, or one test of one key such as `{ contract: signed }`.
 * @returns nothing when it could not be read, and every fault has been told
 */
export function parseHolds(data: unknown, path: Path, onFault: OnFault): Holds | undefined {
  if (typeof data === 'string') return { rule: data };
  const entries = isRecord(data) ? Object.entries(data) : [];
  const [entry, ...others] = entries;
  if (!entry || others.length > 0) {
    onFault(
      path,
      'write one test, such as { contract: signed }, or the name of a rule; join several by all: [ … ] or any: [ … ].',
    );
    return undefined;
  }
  const [key, value] = entry;
  const at = [...path, key];
  if (key === 'all' || key === 'any') return parseList(key, value, at, onFault);
  if (key === 'not' || key === 'may' || key === 'sure' || key === 'open') {
    const part = parseHolds(value, at, onFault);
    return part && ({ [key]: part } as Holds);
  }
  if (key === 'in-force' || key === 'reached' || key === 'listed') {
    if (typeof value !== 'string') return void onFault(at, `"${key}" names one id of facts/.`);
    if (key === 'listed') return { listed: value };
    return key === 'reached' ? { reached: value } : { inForce: value };
  }
  if (key === 'row') return value === true ? { row: true } : void onFault(at, 'write row: true.');
  if (key === 'cell') return parseCell(value, at, onFault);
  if (Object.hasOwn(fields, key)) return parseField(key as FieldName, value, at, onFault);
  onFault(at, `"${key}" is no field of src/questions/fields.ts and none of ${words}.`);
  return undefined;
}

function parseList(key: 'all' | 'any', value: unknown, at: Path, onFault: OnFault) {
  if (!Array.isArray(value) || value.length < 2) {
    return void onFault(at, `"${key}" joins two or more in a list: [ …, … ].`);
  }
  const parts = value.map((one, index) => parseHolds(one, [...at, index], onFault));
  const read = parts.flatMap((part) => part ?? []);
  if (read.length < parts.length) return undefined;
  return key === 'all' ? { all: read } : { any: read };
}

function parseCell(value: unknown, at: Path, onFault: OnFault): Holds | undefined {
  const [entry, ...others] = isRecord(value) ? Object.entries(value) : [];
  if (!entry || others.length > 0 || typeof entry[1] !== 'string') {
    return void onFault(at, 'a cell is asked as { cell: { visa: needed } }.');
  }
  return { category: entry[0], is: entry[1] };
}

function parseField(field: FieldName, value: unknown, at: Path, onFault: OnFault) {
  if (fields[field].kind === 'date') {
    const before = isRecord(value) ? value.before : undefined;
    if (typeof before === 'string') return { field: field as DateField, before };
    return void onFault(at, `a day is asked as { ${field}: { before: id-of-a-deadline } }.`);
  }
  const is = Array.isArray(value) ? value : [value];
  if (is.length > 0 && is.every((one) => typeof one === 'string')) return { field, is };
  return void onFault(at, `"${field}" is one value in words, or a list of them.`);
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
