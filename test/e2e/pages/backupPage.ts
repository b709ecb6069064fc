import type { Locator, Page } from 'playwright-core';

export interface BackupFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A backup file on its way out of one device and into another. */
export function backupPage(page: Page) {
  const dialog = page.getByRole('dialog', { name: 'Sicherung einspielen' });
  return {
    dialog,
    /** What waits while a project is open. */
    notice: page.getByRole('alert').filter({ hasText: 'Eine Sicherungsdatei wartet' }),
    /** The passphrase field of the project, when the caret is in it. */
    asked(project: string): Locator {
      const form = page.getByRole('form', { name: `„${project}“ entsperren` });
      return form.getByLabel('Passphrase').and(page.locator(':focus'));
    },
    async save(): Promise<BackupFile> {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Sicherungsdatei speichern' }).click();
      const file = await download;
      const chunks: Buffer[] = [];
      for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk));
      return { name: file.suggestedFilename(), bytes: Buffer.concat(chunks) };
    },
    async choose(file: BackupFile): Promise<void> {
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Sicherung einspielen …' }).click();
      await (await chooser).setFiles({ name: file.name, mimeType: '', buffer: file.bytes });
    },
    /** Drags the files over the element and lets them go there. */
    async drop(target: Locator, files: readonly BackupFile[]): Promise<void> {
      const sent = files.map(({ name, bytes }) => ({ name, base64: bytes.toString('base64') }));
      const dataTransfer = await page.evaluateHandle((list) => {
        const transfer = new DataTransfer();
        for (const { name, base64 } of list) {
          const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
          transfer.items.add(new File([bytes], name));
        }
        return transfer;
      }, sent);
      await target.dispatchEvent('dragover', { dataTransfer });
      await target.dispatchEvent('drop', { dataTransfer });
    },
  };
}

/**
 * Stands in for a system that opens the installed app with a file; a browser without installed apps, as in tests,
 * never does. Call it on the context before any page; then `launchWith` hands a file over.
 */
export const launchQueueStandIn = `Object.defineProperty(window, 'launchQueue', {
  value: { setConsumer(consumer) { window.launchConsumer = consumer; } },
});`;

/** The system opens the app with this file: a real file handle, as the browser would give. */
export async function launchWith(page: Page, { name, bytes }: BackupFile): Promise<void> {
  await page.evaluate(`(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('handed', { create: true });
    const handle = await folder.getFileHandle(${JSON.stringify(name)}, { create: true });
    const stream = await handle.createWritable();
    await stream.write(Uint8Array.from(atob('${bytes.toString('base64')}'), (sign) => sign.charCodeAt(0)));
    await stream.close();
    window.launchConsumer({ files: [handle] });
  })()`);
}
