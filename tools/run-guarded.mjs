/**
 * `node tools/run-guarded.mjs <program> <arguments …>`: runs a program that ends with whoever started it. It stands
 * between the two: when the starter is gone, killed without a word included, or a signal comes, it ends the program and
 * all that the program has started.
 */
import { spawn, spawnSync } from 'node:child_process';

const isWindows = process.platform === 'win32';
const starter = process.ppid;
const [program, ...args] = process.argv.slice(2);
// A group of its own: it can be ended as a whole, and nothing else with it.
const child = spawn(program, args, { stdio: 'inherit', shell: isWindows, detached: !isWindows });

/** Sends a signal to the program and all that it has started and not itself put apart. */
function send(signal) {
  if (!child.pid) return;
  if (isWindows)
    spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' });
  else {
    try {
      process.kill(-child.pid, signal);
    } catch {
      // It has ended.
    }
  }
}

let isEnding = false;
function end() {
  if (isEnding) return;
  isEnding = true;
  send('SIGTERM');
  // Time for it to close its browsers.
  setTimeout(() => {
    send('SIGKILL');
    process.exit(1);
  }, 5000);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
// The system tells nobody that their starter has gone; whoever lives on has another one then.
setInterval(() => process.ppid !== starter && end(), 300).unref();

child.on('error', ({ message }) => {
  console.error(message);
  process.exit(127);
});
child.on('exit', (code) => {
  send('SIGKILL');
  process.exit(code ?? 1);
});
