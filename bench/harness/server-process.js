import { spawn } from 'node:child_process';

/** How long a contender may take until it listens. */
const startWithinMs = 60_000;
const stopWithinMs = 5_000;

const running = new Set();

// Whatever ends this process ends its children.
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Starts a contender as a process of its own; resolves when it says where it listens. */
export async function startServer({ program, args = [], node = process.execPath, env }) {
  const child = spawn(node, [program, ...args], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const ended = new Promise((resolve) => {
    child.once('exit', () => {
      running.delete(child);
      resolve();
    });
  });
  const stop = async () => {
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), stopWithinMs);
    await ended;
    clearTimeout(timer);
  };
  try {
    return { url: await addressOf(child), pid: child.pid, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function addressOf(child) {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(
      () => reject(new Error(`did not listen within ${startWithinMs / 1000} s:\n${said}`)),
      startWithinMs,
    );
    const settle = (action) => {
      clearTimeout(timer);
      action();
    };
    const listen = (chunk) => {
      said = (said + chunk).slice(-4_000);
      const address = /Listening on (http:\S+)/.exec(said)?.[1];
      if (address !== undefined) settle(() => resolve(address.replace('localhost', '127.0.0.1')));
    };
    child.stdout.setEncoding('utf8').on('data', listen);
    child.stderr.setEncoding('utf8').on('data', listen);
    child.once('error', (error) => settle(() => reject(error)));
    child.once('exit', (code) => settle(() => reject(new Error(`ended with code ${code}:\n${said}`))));
  });
}
