import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { root } from '../install.mjs';
import { parts } from './parts.mjs';

const folder = `${root}node_modules/.cache/putivnyk`;
const file = `${folder}/test-times.json`;

/** Minutes that runs have taken on this machine, by the parts they were of. */
function remembered() {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

/** How long a run of these parts will take, in words. */
export function tellTime(chosen) {
  const idle = chosen.reduce((sum, name) => sum + parts[name].minutes, 0);
  const last = remembered()[chosen.join(' ')];
  const here = last === undefined ? '' : `; the last time here it took ${inMinutes(last)}`;
  return `${chosen.join(', ')}: ${inMinutes(idle)} on two idle cores${here}.`;
}

/** Keeps how long a whole run took, for the next one to tell. */
export function rememberTime(chosen, minutes) {
  mkdirSync(folder, { recursive: true });
  const times = { ...remembered(), [chosen.join(' ')]: Number(minutes.toFixed(1)) };
  writeFileSync(file, JSON.stringify(times));
}

export const inMinutes = (minutes) =>
  minutes < 1 ? 'under a minute' : `about ${Math.round(minutes)} min`;
