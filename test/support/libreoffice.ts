import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

const officePrograms = ['soffice', 'libreoffice'];

/** LibreOffice needs some seconds to start with an empty profile, and CI machines are slow. */
const longestRun = 120_000;

/** What the checks of documents need, by its Debian packages. */
const debianPackages = ['libreoffice-writer-nogui', 'poppler-utils', 'fonts-liberation'];

/**
 * True where documents cannot be opened for checking: no LibreOffice or no pdftotext, and no way to get them.
 * A person without them runs all other tests and is told so; in CI (`CI` is set) nothing is ever left out,
 * a missing program is a failure there. On Debian as root they are installed, as the browser is.
 */
export const officeMissing: boolean = await lookForOffice();

async function lookForOffice(): Promise<boolean> {
  if (await complete()) return false;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.log(`No LibreOffice found: installing ${debianPackages.join(', ')} with apt-get.`);
    const quiet = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    await run('apt-get', ['update'], quiet)
      .then(() => run('apt-get', ['install', '-y', '--no-install-recommends', ...debianPackages], quiet))
      .catch((error: unknown) => console.log(`That did not work: ${error}`));
    if (await complete()) return false;
  }
  if (process.env.CI !== undefined) return false;
  console.log('NOT RUN: checks that open documents with LibreOffice. Install LibreOffice and poppler-utils.');
  return true;
}

async function complete(): Promise<boolean> {
  const found = [findProgram(officePrograms, ''), findProgram(['pdftotext'], '')];
  return Promise.all(found).then(
    () => true,
    () => false,
  );
}

/** Finds a program on the search path; a missing one is an error that says what to install. */
async function findProgram(names: readonly string[], install: string): Promise<string> {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of names) {
      const candidate = join(folder, name);
      const found = await access(candidate).then(
        () => true,
        () => false,
      );
      if (found) {
        return candidate;
      }
    }
  }
  throw new Error(`This test needs ${names.join(' or ')} on the search path. Install ${install}.`);
}

/**
 * Opens a file with LibreOffice and converts it. Every run has a profile of its own, so that runs side by
 * side (and a LibreOffice somebody has open) do not wait for each other. Throws when nothing comes out.
 */
export async function convertWithLibreOffice(
  bytes: Uint8Array,
  from: string,
  to: 'pdf' | 'txt' | 'odt',
): Promise<Uint8Array> {
  const office = await findProgram(officePrograms, 'LibreOffice (package libreoffice-writer)');
  const folder = await mkdtemp(join(tmpdir(), 'office-'));
  try {
    const source = join(folder, `document.${from}`);
    await writeFile(source, bytes);
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const { stdout, stderr } = await run(
      office,
      [
        `-env:UserInstallation=${profile}`,
        '--headless',
        '--norestore',
        '--convert-to',
        // Plain text in UTF-8; without the filter's name LibreOffice takes the system's encoding.
        to === 'txt' ? 'txt:Text (encoded):UTF8' : to,
        '--outdir',
        folder,
        source,
      ],
      { timeout: longestRun },
    );
    return await readFile(join(folder, `document.${to}`)).catch(() => {
      throw new Error(`LibreOffice wrote no ${to}: ${stdout} ${stderr}`);
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The text of a PDF as it stands on its pages, one string a page. */
export async function pdfPages(pdf: Uint8Array): Promise<readonly string[]> {
  const pdftotext = await findProgram(['pdftotext'], 'poppler-utils');
  const folder = await mkdtemp(join(tmpdir(), 'pdf-'));
  try {
    const source = join(folder, 'document.pdf');
    await writeFile(source, pdf);
    const { stdout } = await run(pdftotext, ['-layout', '-enc', 'UTF-8', source, '-'], {
      timeout: longestRun,
      maxBuffer: 64 * 1024 * 1024,
    });
    // Every page ends with a form feed.
    return stdout.split('\f').slice(0, -1);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
