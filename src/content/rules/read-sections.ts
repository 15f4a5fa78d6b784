import type { SectionRule, SectionTable } from '../../guide/choose/section-table';
import { sectionIds } from '../../section-ids';
import type { Fault } from '../read/content-error';
import type { Known } from './check-holds';
import { readCondition } from './read-condition';
import { readRuleFile } from './read-file';
import { sectionsFile } from './rule-schema';

const none: SectionTable = { sections: [], first: [], last: [], gravest: [], urgent: [] };

/** Reads `rules/sections.yaml`: each section has its row, a problem's section its place among the gravest. */
export function readSections(root: string, known: Known, faults: Fault[]): SectionTable {
  const { data, onFault } = readRuleFile(root, 'rules/sections.yaml', sectionsFile, faults);
  if (!data) return none;
  const sections = Object.entries(data.sections).map(
    ([id, { when, raised, core, ...row }]): SectionRule => {
      const read = (part: 'when' | 'raised' | 'core', asked: unknown) =>
        asked === undefined
          ? undefined
          : readCondition(asked, ['sections', id, part], known, onFault);
      const condition = read('when', when);
      const front = read('raised', raised);
      const short = core === true || read('core', core === false ? undefined : core);
      return {
        id: id as SectionRule['id'],
        ...(condition ? { when: condition } : {}),
        ...(front ? { raised: front } : {}),
        ...(short ? { core: short } : {}),
        ...row,
      };
    },
  );
  for (const id of sectionIds.filter((one) => !Object.hasOwn(data.sections, one))) {
    onFault(['sections'], `"${id}" has no row; say who gets it.`);
  }
  for (const { id, when, because, told, raised } of sections) {
    if (when && because.length === 0) {
      onFault(['sections', id], `${id}: name the answers that decide, because: [ … ].`);
    }
    const isBrought = told.length > 0 || raised !== undefined;
    if (isBrought !== data.gravest.includes(id)) {
      onFault(['gravest'], `"${id}" stands here if it has "told" or "raised", and only then.`);
    }
  }
  const always = sections.filter(({ core }) => core === true).map(({ id }) => id);
  for (const part of ['first', 'last'] as const) {
    for (const id of data[part].filter((one) => !always.includes(one))) {
      onFault(['sections', id], `"${id}" stands in every guide; write core: true.`);
    }
  }
  const urgent = data.urgent.map(({ for: whom, order }, index) => {
    const condition =
      whom === undefined
        ? undefined
        : readCondition(whom, ['urgent', index, 'for'], known, onFault);
    return { ...(condition ? { for: condition } : {}), order };
  });
  return { ...data, sections, urgent };
}
