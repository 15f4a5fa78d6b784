import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FactBook } from '../../facts/fact-book';
import type { GuideRules } from '../../guide/choose/section-table';
import type { Words } from '../../i18n';
import type { Holds } from '../../rules/holds';
import { findHidden } from '../check/find-hidden';
import { type Fault, stopOn } from '../read/content-error';
import { checkRestsOnAnswers, checkSources } from './check-basis';
import { checkHolds } from './check-holds';
import { findCircle } from './find-circle';
import { parseHolds } from './parse-holds';
import { readRuleFile } from './read-file';
import { readOwnDays } from './read-own-days';
import { readPapers } from './read-papers';
import { type PlainTests, readPlainTests } from './read-plain-tests';
import { readSections } from './read-sections';
import { ruleFile } from './rule-schema';

/** A rule as lawyers read it. */
export interface RuleSource {
  /** The rule in words, by language. */
  says: Record<string, string>;
  holds: Holds;
  /** Ids of `facts/sources.yaml`; empty for a rule that only combines answers. */
  sources: readonly string[];
  file: string;
  line: number;
}

/** All of `rules/`, read and checked. */
export interface RulesSource {
  /** By id, in the order of files and lines. */
  rules: Readonly<Record<string, RuleSource>>;
  /** How plain tests read in words. */
  plainTests: PlainTests;
  /** What the guide reads. */
  book: GuideRules;
}

/** Tables in the same folder. */
const tables = ['own-days.yaml', 'papers.yaml', 'plain-tests.yaml', 'sections.yaml'];

/**
 * Reads and checks all of `rules/`.
 * @param words the source language's, which must say each own day
 * @throws ContentError naming file, line and what to do, for every fault at once
 */
export function readRules(root: string, facts: FactBook, words: Words): RulesSource {
  const faults: Fault[] = [];
  const files = readdirSync(join(root, 'rules')).filter((file) => file.endsWith('.yaml'));
  for (const file of files) {
    faults.push(...findHidden(`rules/${file}`, readFileSync(join(root, 'rules', file), 'utf8')));
  }
  const rules: Record<string, RuleSource> = {};
  for (const name of files.filter((file) => !tables.includes(file)).sort()) {
    const { file, data, lineOf, onFault } = readRuleFile(root, `rules/${name}`, ruleFile, faults);
    for (const [id, { says, sources = [], ...rule }] of Object.entries(data ?? {})) {
      const holds = parseHolds(rule.holds, [id, 'holds'], onFault);
      if (Object.hasOwn(rules, id))
        onFault([id], `another rule is called so, in ${rules[id]?.file}.`);
      if (holds) rules[id] = { says, holds, sources, file, line: lineOf([id]) };
      const problems = checkSources(sources, rule['rests-on'] !== undefined, facts);
      for (const problem of problems) onFault([id], problem);
    }
  }
  const said = Object.fromEntries(Object.entries(rules).map(([id, { holds }]) => [id, holds]));
  const known = { facts, rules: new Set(Object.keys(rules)) };
  for (const [id, { holds, file, line, sources }] of Object.entries(rules)) {
    const circle = findCircle(id, said);
    const problems = [
      ...checkHolds(holds, known),
      ...(circle ? [`asks itself: ${circle.join(' → ')}; take one of these out.`] : []),
      ...(sources.length === 0 ? checkRestsOnAnswers(holds, said) : []),
    ];
    faults.push(...problems.map((problem) => ({ file, line, problem: `${id}: ${problem}` })));
  }
  const table = readSections(root, known, faults);
  const ownDays = readOwnDays(root, known, words, faults);
  const papers = readPapers(root, known, ownDays, faults);
  const plainTests = readPlainTests(root, known, faults);
  stopOn(faults);
  return { rules, plainTests, book: { rules: said, ownDays, table, papers } };
}
