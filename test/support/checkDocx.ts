import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { convertWithLibreOffice, officeMissing, pdfPages } from './libreoffice';

// Opens every DOCX that the tests wrote with LibreOffice, as the last step of `npm run ready`.

const folder = fileURLToPath(new URL('../../out/docx/', import.meta.url));

async function check(): Promise<void> {
  const files = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.docx'));
  if (files.length === 0) throw new Error('The tests wrote no DOCX into out/docx: run "npm test" first.');
  for (const name of files) {
    const pdf = await convertWithLibreOffice(await readFile(`${folder}${name}`), 'docx', 'pdf');
    const pages = await pdfPages(pdf);
    if (pages.length === 0 || pages.join('').trim() === '') throw new Error(`${name}: nothing to read in it`);
    console.log(`${name}: opened, ${pages.length} pages`);
  }
}

if (!officeMissing) await check();
