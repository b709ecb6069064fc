import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawIcon } from '../../../build/icons/drawIcon';

// The shape of packaging's settings; no package was built here, that needs Electron's runtime.

interface Settings {
  readonly files: readonly string[];
  readonly publish: unknown;
  readonly electronFuses: { readonly [fuse: string]: boolean };
  readonly fileAssociations: readonly { readonly ext: string; readonly mimeType: string }[];
  readonly win: { readonly icon: string };
  readonly mac: { readonly icon: string };
  readonly linux: { readonly icon: string };
}

const root = process.cwd();
// `as`: our own file, whose shape is looked at below.
const settings = createRequire(import.meta.url)(join(root, 'build/electron-builder.config.cjs')) as Settings;

function icon(name: string): Buffer {
  return readFileSync(join(root, 'build', 'icons', name));
}

describe('the package', () => {
  test('holds the built app and nothing else', () => {
    const taken = settings.files.filter((pattern) => !pattern.startsWith('!'));
    expect(taken).toEqual(['dist/electron/**', 'dist/renderer/**', 'package.json']);
    expect(settings.files).toContain('!node_modules/**');
  });

  test('asks no one for updates', () => {
    expect(settings.publish).toBeNull();
    expect(readFileSync(join(root, 'package.json'), 'utf8')).not.toContain('electron-updater');
  });

  test('leaves the runtime no back door', () => {
    expect(settings.electronFuses).toMatchObject({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false,
    });
  });

  test('knows backup files, and its icons are there', () => {
    expect(settings.fileAssociations).toMatchObject([
      { ext: 'fallwerk', mimeType: 'application/x-fallwerk' },
    ]);
    for (const { icon: file } of [settings.win, settings.mac, settings.linux])
      expect(existsSync(join(root, file)), file).toBe(true);
  });
});

describe('the icons', () => {
  test('hold pictures of the sizes that the systems ask for', () => {
    const ico = icon('icon.ico');
    const widths = Array.from({ length: ico.readUInt16LE(4) }, (_, i) => {
      const picture = ico.subarray(ico.readUInt32LE(6 + 16 * i + 12));
      return picture.readUInt32BE(16);
    });
    expect(widths).toEqual([16, 24, 32, 48, 64, 128, 256]);
    expect(drawIcon(16).readUInt32BE(16)).toBe(16);
  });

  test('are what their names say', () => {
    expect(icon('icon.png').subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(icon('icon.png').readUInt32BE(16)).toBe(512);
    expect(icon('icon.icns').subarray(0, 4).toString('latin1')).toBe('icns');
    expect(icon('icon.icns').readUInt32BE(4)).toBe(icon('icon.icns').length);
    expect([...icon('icon.ico').subarray(0, 6)]).toEqual([0, 0, 1, 0, 7, 0]);
  });
});
