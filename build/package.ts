/** `npm run package`: builds the app and packs it for the system it runs on. */
import { buildApp } from './buildApp';
import { installedElectron } from './electronRuntime';
import { root } from './paths';
import { startTexts } from './startTexts';

const t = startTexts();

if ((await installedElectron()) === null) {
  process.stderr.write(`${t('packageNeedsRuntime')}\n`);
  process.exit(1);
}
await buildApp();
// Loaded only now: it is large, and without the runtime there is nothing for it to do.
const { build } = await import('electron-builder');
const files = await build({
  projectDir: root,
  config: 'build/electron-builder.config.cjs',
  publish: 'never',
});
process.stdout.write(`${t('packaged', { files: files.join('\n') })}\n`);
