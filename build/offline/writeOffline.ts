import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawIcon } from '../icons/drawIcon';
import { root } from '../paths';

const iconSizes = [192, 512] as const;

/** Makes the built app in `folder` installable and able to start without its server: icons, manifest, worker. */
export async function writeOffline(folder: string): Promise<void> {
  for (const size of iconSizes) await writeFile(join(folder, iconName(size)), drawIcon(size));
  await writeFile(join(folder, 'manifest.webmanifest'), JSON.stringify(manifest, null, 2));
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    // The worker cannot keep itself, and the page is kept under the address by which it is opened.
    .filter((path) => path !== 'sw.js' && path !== 'index.html')
    .sort();
  const source = await readFile(join(root, 'build', 'offline', 'sw.js'), 'utf8');
  await writeFile(
    join(folder, 'sw.js'),
    serviceWorker(source, ['./', ...files.map((path) => `./${path}`)], await digest(folder, files)),
  );
}

/** The worker with its list of files and the name of its cache. Throws when the source has lost their places. */
export function serviceWorker(source: string, files: readonly string[], version: string): string {
  const written = source
    .replace('const files = [];', () => `const files = ${JSON.stringify(files)};`)
    .replace("'fallwerk-files-0'", () => `'fallwerk-files-${version}'`);
  if (!written.includes(version) || written.includes('const files = [];'))
    throw new Error('build/offline/sw.js has no place for its files or its version');
  return written;
}

/** What tells this build from every other. */
async function digest(folder: string, files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  hash.update(await readFile(join(folder, 'index.html')));
  // Names carry the hash of the content.
  hash.update(files.join('\n'));
  return hash.digest('hex').slice(0, 16);
}

function iconName(size: number): string {
  return `icon-${size}.png`;
}

/** What a browser needs to install the app; its service worker keeps it, too. */
export const manifest = {
  name: 'Fallwerk',
  short_name: 'Fallwerk',
  description: 'Leitfaden, Protokoll, Kodierung, Fallbericht: alles an einem Ort, ohne Netz.',
  lang: 'de',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#ffffff',
  theme_color: '#15717d',
  icons: iconSizes.map((size) => ({ src: iconName(size), sizes: `${size}x${size}`, type: 'image/png' })),
  // A double click on a backup opens the installed app with it (renderer/host/browser/handedFiles.ts).
  file_handlers: [
    { action: './', accept: { 'application/x-fallwerk': ['.fallwerk'] }, launch_type: 'single-client' },
  ],
  // In the window that is open, and without loading it anew: the open project would be gone from it.
  launch_handler: { client_mode: ['focus-existing', 'auto'] },
};
