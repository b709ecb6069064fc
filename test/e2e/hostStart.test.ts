/** `npm start` where Electron is not wanted: as a process, as a person starts it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const running: ChildProcess[] = [];

afterEach(() => {
  for (const child of running.splice(0)) child.kill();
});

interface Started {
  readonly child: ChildProcess;
  /** Lines on both outputs so far. */
  readonly lines: () => string[];
  readonly ended: Promise<number | null>;
}

function start(port: number): Started {
  const child = spawn(process.execPath, ['--import', 'tsx', 'build/start.ts'], {
    cwd: root,
    env: {
      ...process.env,
      LC_ALL: 'de_DE.UTF-8',
      FALLWERK_ELECTRON: 'no',
      FALLWERK_NO_OPEN: '1',
      FALLWERK_TEST_PORT: String(port),
    },
  });
  running.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => {
      output += part.toString('utf8');
    });
  }
  return {
    child,
    // Building first is not what this is about.
    lines: () => output.split('\n').filter((line) => line !== '' && !/gebaut|Building/.test(line)),
    ended: new Promise((resolve) => child.once('exit', resolve)),
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

describe('npm start', () => {
  it('serves the app, says in one line where and why, and is found by a second start', async () => {
    const port = await freePort();
    const first = start(port);
    await expect.poll(first.lines, { timeout: 60_000 }).toHaveLength(1);
    expect(first.lines()[0]).toMatch(new RegExp(`http://127\\.0\\.0\\.1:${port}/.*FALLWERK_ELECTRON=no`));
    const page = await fetch(`http://127.0.0.1:${port}/`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<div id="root">');

    const second = start(port);
    expect(await second.ended).toBe(0);
    expect(second.lines()).toEqual([
      expect.stringMatching(new RegExp(`Fallwerk \\d+\\.\\d+\\.\\d+ .*http://127\\.0\\.0\\.1:${port}/`)),
    ]);
  });

  it('stops with a clear line where another program holds the port', async () => {
    const other = createServer((socket) => socket.end('HTTP/1.1 404 Not Found\r\n\r\n'));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const started = start(port);
    expect(await started.ended).toBe(1);
    expect(started.lines()).toEqual([expect.stringContaining(String(port))]);
    other.close();
  });
});
