/** `npm start`: the app as a desktop window where Electron runs, otherwise in the browser, saying in one line why. */
import { appPort, openBrowser, startInBrowser } from './browserApp';
import { downloadElectron, installedElectron, type NoElectron, runElectron } from './electronRuntime';
import { appVersion, rendererDist } from './paths';
import { startTexts } from './startTexts';

const text = startTexts();

async function build(): Promise<void> {
  // Only here: loading the builder takes a second that a start from a finished build can save.
  const { buildApp, isBuildStale } = await import('./buildApp');
  if (!(await isBuildStale())) return;
  console.log(text('building'));
  await buildApp();
}

/** Null when the desktop app has run and was closed. */
async function startInElectron(): Promise<NoElectron | null> {
  if (process.env.FALLWERK_ELECTRON === 'no') return 'unwanted';
  if ((await installedElectron()) === null) {
    const reason = await downloadElectron(() => console.log(text('downloading')), Date.now());
    if (reason !== null) return reason;
  }
  const program = await installedElectron();
  return program === null ? 'notInstalled' : runElectron(program);
}

async function startBrowser(reason: NoElectron): Promise<void> {
  // Only tests set another port: they must neither find nor disturb the app that somebody uses.
  const port = Number(process.env.FALLWERK_TEST_PORT ?? appPort);
  const start = await startInBrowser(rendererDist, appVersion(), port);
  if (start.kind === 'portTaken') {
    console.error(text('portTaken', { port: start.port }));
    process.exitCode = 1;
    return;
  }
  const url = start.kind === 'started' ? start.app.url : start.url;
  console.log(
    start.kind === 'started'
      ? text('inBrowser', { url, reason: text(`reason.${reason}`) })
      : text('alreadyRunning', { url, version: start.version }),
  );
  if (!(await openBrowser(url))) console.log(text('openYourself', { url }));
}

await build();
const reason = await startInElectron();
if (reason !== null) await startBrowser(reason);
