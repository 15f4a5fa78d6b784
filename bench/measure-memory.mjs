import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Kilobytes: the most that any renderer of a browser has held so far, as the kernel counts. Linux only. */
export function memoryPeak(browserPid) {
  const peaks = descendants(browserPid).map((pid) => {
    try {
      const isRenderer = readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer');
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      return isRenderer ? Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) : 0;
    } catch {
      // A process may end between the list and the look.
      return 0;
    }
  });
  return Math.max(0, ...peaks);
}

/** Kilobytes: the most that any renderer below a process holds now. Linux only. */
export function memoryNow(pid) {
  const held = descendants(pid).map((below) => {
    try {
      const isRenderer = readFileSync(`/proc/${below}/cmdline`, 'utf8').includes('--type=renderer');
      const status = readFileSync(`/proc/${below}/status`, 'utf8');
      return isRenderer ? Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) : 0;
    } catch {
      // A process may end between the list and the look.
      return 0;
    }
  });
  return Math.max(0, ...held);
}

/** Seconds of processor time that all renderers below a process have used so far. Linux only. */
export function processorTime(pid) {
  const used = descendants(pid).map((below) => {
    try {
      if (!readFileSync(`/proc/${below}/cmdline`, 'utf8').includes('--type=renderer')) return 0;
      const stat = readFileSync(`/proc/${below}/stat`, 'utf8');
      // The name of the program, in brackets, may hold spaces; time is counted in hundredths (proc(5)).
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return (Number(fields[11]) + Number(fields[12])) / 100;
    } catch {
      // A process may end between the list and the look.
      return 0;
    }
  });
  return used.reduce((sum, one) => sum + one, 0);
}

function descendants(pid) {
  const parents = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const below = (parent) =>
    parents.filter(([, of]) => of === parent).flatMap(([child]) => [child, ...below(child)]);
  return below(pid);
}
