import { describe, expect, it } from 'vitest';
import { readFacts } from '../../src/content/read/read-facts';
import { aYearAfter, evidenceOf } from '../../src/facts/evidence';
import { formatMoment, formatValue } from '../../src/facts/format';
import { valueOnDay } from '../../src/facts/value-on-day';
import { inventProject } from '../support/invented';
import { regional } from '../support/regional';

const british = regional('en', 'en-GB');
const facts = readFacts(inventProject());

describe('a value', () => {
  it('is the last one that began on or before the day', () => {
    const { toll } = facts.amounts;
    if (!toll) throw new Error('no toll');
    expect(valueOnDay(toll, '2019-12-31')).toBeUndefined();
    expect(valueOnDay(toll, '2020-01-01')).toBe(5);
    expect(valueOnDay(toll, '2026-05-31')).toBe(5);
    expect(valueOnDay(toll, '2026-06-01')).toBe(1_000_000);
  });

  it('is gone once its rule has ended', () => {
    const rule = facts.deadlines['ended-rule'];
    if (!rule) throw new Error('no rule');
    expect(valueOnDay(rule, '2025-12-31')).toBe(9);
    expect(valueOnDay(rule, '2026-01-01')).toBeUndefined();
  });

  it.each([
    [15_000_000, 'UAH', 'en-GB', 'UAH 15,000,000'],
    [15_000_000, 'UAH', 'uk', '15 000 000 ₴'],
    [3028, 'UAH', 'es-CR', 'UAH 3 028'],
    [15_000_000, 'UAH', 'ka', '15 000 000 UAH'],
    [6, 'month', 'en-GB', '6 months'],
    [1, 'year', 'uk', '1 рік'],
    [3, 'year', 'uk', '3 роки'],
    [5, 'year', 'uk', '5 років'],
    [48, 'hour', 'uk', '48 годин'],
    [50, 'percent', 'en-GB', '50%'],
    [1.5, 'percent', 'en-GB', '1.5%'],
    [20, 'day-of-month', 'en-GB', '20'],
    ['2024-05-18', 'date', 'en-GB', '18 May 2024'],
    ['0 800 111', 'phone', 'en-GB', '0 800 111'],
  ] as const)('%s %s reads in %s: %s', (value, unit, intl, words) => {
    expect(formatValue(value, unit, regional(intl.slice(0, 2), intl)).replace(/\u00A0/g, ' ')).toBe(
      words,
    );
  });

  it('keeps a number and its unit on one line', () => {
    expect(formatValue(6, 'month', british)).toBe('6\u00A0months');
  });

  it('is refused when it is text where a number is needed', () => {
    expect(() => formatValue('six', 'month', british)).toThrow('not a number');
  });
});

describe('a moment', () => {
  it('is printed no more exactly than it is known', () => {
    const print = (moment: string) => formatMoment(moment, british).replace(/\u00A0/g, ' ');
    expect(print('2026-11')).toBe('November 2026');
    expect(print('2023')).toBe('2023');
    expect(print('2026-07-04')).toBe('4 July 2026');
    // No abbreviated "year" at the end, whose dot would stand beside the sentence's own.
    expect(formatMoment('2026-07-04', regional('uk'))).toBe('4\u00A0липня\u00A02026');
  });

  it('is old a year after the last day it can mean', () => {
    expect(aYearAfter('2026-07-04')).toBe('2027-07-04');
    expect(aYearAfter('2023')).toBe('2024-12-28');
  });
});

describe('evidence of a claim without a value', () => {
  it('takes the newest day and is firmer with two sources', () => {
    expect(evidenceOf(['page-a', 'page-b'], facts)).toMatchObject({
      checkedOn: '2026-01-01',
      confidence: 'high',
    });
    expect(evidenceOf(['page-b'], facts)).toMatchObject({
      checkedOn: '2025-03',
      confidence: 'medium',
    });
  });
  it('refuses a source that is not there', () => {
    expect(() => evidenceOf(['page-z'], facts)).toThrow('page-z');
  });
});

describe('a country', () => {
  it('takes the evidence of its category, or brings its own', () => {
    expect(facts.cells.visa?.PL).toMatchObject({ value: 'free', sources: ['page-a'] });
    expect(facts.cells.home_law?.CO).toEqual({
      value: 'forbidden',
      sources: ['page-b'],
      checkedOn: '2025-03',
      recheckAfter: '2026-03-28',
      confidence: 'low',
    });
  });
  it('has no cell where nothing is known', () => {
    expect(facts.cells.home_law?.PL).toBeUndefined();
    expect(facts.cells.visa?.BY).toBeUndefined();
  });
});

describe('the build stops with file, line and what to do', () => {
  const amounts = (text: string) => () => readFacts(inventProject({ 'facts/amounts.yaml': text }));

  it('on a fact without source', () => {
    const text =
      'toll:\n  unit: UAH\n  values: { 2020-01-01: 5 }\n  checked_on: 2026-01-01\n  confidence: high\n';
    expect(amounts(text)).toThrow(/facts\/amounts\.yaml:1 .*"sources" is missing/);
  });
  it('on a source that is not listed', () => {
    const text =
      'toll:\n  unit: UAH\n  values: { 2020-01-01: 5 }\n  sources: [nowhere]\n  checked_on: 2026-01-01\n  confidence: high\n';
    expect(amounts(text)).toThrow(/facts\/amounts\.yaml:4 .*"nowhere"; add it or correct the id/);
  });
  it('on a fact of which no source was read', () => {
    const text =
      'toll: { unit: UAH, values: { 2020-01-01: 5 }, sources: [law-9], checked_on: 2026-01-01, confidence: high }\n';
    expect(amounts(text)).toThrow(/none of its sources has a url/);
  });
  it('on a fact that was checked later than any of its sources', () => {
    const toll = (checked: string, sources = 'page-a, page-b') =>
      `toll:\n  unit: UAH\n  values: { 2020-01-01: 5 }\n  sources: [${sources}]\n  checked_on: ${checked}\n  confidence: high\n`;
    expect(amounts(toll('2026-01-02'))).toThrow(
      /facts\/amounts\.yaml:5 toll: checked_on 2026-01-02 is newer than each .*\(2026-01-01, 2025-03\); write the newest of their days, or add the source/,
    );
    expect(amounts(toll('2025-04', 'page-b'))).toThrow(/amounts\.yaml:5/);
    // As exact as it is known: the year or month of a source is no newer than its day.
    for (const checked of ['2026-01-01', '2026-01', '"2026"', '2024-05'])
      expect(amounts(toll(checked))).not.toThrow();
    expect(amounts(toll('2025-03-31', 'page-b'))).not.toThrow();
  });
  it('on a law that was checked later than any page in which it was seen', () => {
    const page =
      'page-a: { kind: page, publisher: Desk, url: "https://example.org", checked_on: 2026-01-01, title: a page }\n';
    const law =
      'law-9:\n  kind: law\n  number: 9-X\n  seen_in: [page-a]\n  checked_on: 2026-02\n  title: on toll\n';
    expect(() => readFacts(inventProject({ 'facts/sources.yaml': page + law }))).toThrow(
      /facts\/sources\.yaml:6 law-9: checked_on 2026-02 is newer/,
    );
  });
  it('on an unknown unit, a day that is none, and broken YAML', () => {
    const wrong = (unit: string, day: string) =>
      `toll: { unit: ${unit}, values: { ${day}: 5 }, sources: [page-a], checked_on: 2026-01-01, confidence: high }\n`;
    expect(amounts(wrong('EUR', '2020-01-01'))).toThrow(/use one of: UAH, percent/);
    expect(amounts(wrong('UAH', 'soon'))).toThrow(/write a day as YYYY-MM-DD/);
    expect(amounts('toll: {{\n')).toThrow(/facts\/amounts\.yaml:/);
  });
  it('on an unknown column of a nationality', () => {
    const text =
      'columns:\n  a: { sources: [page-a], checked_on: 2026-01-01, confidence: high }\nrows:\n  PL: { b: true }\n';
    expect(() => readFacts(inventProject({ 'facts/nationalities.yaml': text }))).toThrow(
      /facts\/nationalities\.yaml:4 PL: no column "b"/,
    );
  });
  it.each([
    ['an unknown value', 'visa: often', /:7 PL: "visa" has no value "often"; use one of: free/],
    ['a value without sources', 'law: strict', /:7 PL: "law" needs its sources/],
    ['a word where yes or no belongs', 'a: free', /:7 PL: "a" is true or false/],
    [
      'a source that is not listed',
      'law: { value: strict, sources: [nowhere], checked_on: 2026-01-01, confidence: high }',
      /:7 law: facts\/sources\.yaml has no "nowhere"/,
    ],
  ])('on %s of a country', (_name, cell, message) => {
    const evidence = 'sources: [page-a], checked_on: 2026-01-01, confidence: high';
    const text = `columns:\n  a: { ${evidence} }\ncategories:\n  visa: { values: [free], evidence: { ${evidence} } }\n  law: { values: [strict] }\nrows:\n  PL: { ${cell} }\n`;
    expect(() => readFacts(inventProject({ 'facts/nationalities.yaml': text }))).toThrow(message);
  });
});
