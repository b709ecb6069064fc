import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import { menuChannel } from '#shared/host/channels';
import type { MenuCommand } from '#shared/host/contract';
import de from '#shared/i18n/de/menu.json';
import en from '#shared/i18n/en/menu.json';

export type MenuLanguage = 'de' | 'en';

const texts: { readonly [language in MenuLanguage]: typeof de } = { de, en };

/** German for any German of the system ("de", "de-AT"), otherwise English. */
export function menuLanguageOf(systemLanguage: string): MenuLanguage {
  return /^de\b/i.test(systemLanguage) ? 'de' : 'en';
}

/** The texts of what is outside the page. */
export function nativeTexts(language: MenuLanguage): typeof de {
  return texts[language];
}

/** Sets the native menu. Its commands go to the page, which does the work in the browser as well. */
export function setMenu(language: MenuLanguage, platform: string, window: () => BrowserWindow | null): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(texts[language], platform, window)));
}

function menuTemplate(
  text: typeof de,
  platform: string,
  window: () => BrowserWindow | null,
): MenuItemConstructorOptions[] {
  function command(label: string, name: MenuCommand, accelerator?: string): MenuItemConstructorOptions {
    return {
      label,
      click: () => window()?.webContents.send(menuChannel, name),
      // Shown, but left to the page: the editor must see its own Ctrl+Z first, as in the browser. macOS knows no such
      // items; a command that comes from there does what its key does where the caret is.
      ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
    };
  }
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const isMac = platform === 'darwin';

  const file: MenuItemConstructorOptions[] = [
    command(text.newProject, 'newProject'),
    command(text.lockProject, 'lockProject'),
    separator,
    isMac ? { role: 'close', label: text.closeWindow } : { role: 'quit', label: text.quit },
  ];
  const edit: MenuItemConstructorOptions[] = [
    command(text.undo, 'undo', 'CmdOrCtrl+Z'),
    command(text.redo, 'redo', isMac ? 'Shift+Cmd+Z' : 'Ctrl+Y'),
    separator,
    { role: 'cut', label: text.cut },
    { role: 'copy', label: text.copy },
    { role: 'paste', label: text.paste },
    { role: 'selectAll', label: text.selectAll },
  ];
  const view: MenuItemConstructorOptions[] = [
    command(text.zoomIn, 'zoomIn', 'CmdOrCtrl+Plus'),
    command(text.zoomOut, 'zoomOut', 'CmdOrCtrl+-'),
    command(text.zoomReset, 'zoomReset', 'CmdOrCtrl+0'),
    separator,
    { role: 'togglefullscreen', label: text.fullScreen },
  ];
  // Without a key: F1 shows the list of keys, as in the browser.
  const help = [command(text.handbook, 'openHandbook')];
  const application: MenuItemConstructorOptions = {
    label: 'Fallwerk',
    submenu: [
      { role: 'about', label: text.about },
      separator,
      { role: 'hide', label: text.hide },
      { role: 'quit', label: text.quit },
    ],
  };
  return [
    ...(isMac ? [application] : []),
    { label: text.file, submenu: file },
    { label: text.edit, submenu: edit },
    { label: text.view, submenu: view },
    { label: text.help, submenu: help },
  ];
}
