import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { findBrowser } from '../support/browser';
import { benchAgreement } from './agreement';
import { benchAnonymise } from './anonymise';
import { benchAutocoding } from './autocoding';
import { benchCodingScreen } from './codingScreen';
import { benchColdStart } from './coldStart';
import { benchCondensation } from './condensation';
import { benchDocxExport } from './docxExport';
import { benchEditorTyping } from './editorTyping';
import { benchEvidenceReview } from './evidenceReview';
import { benchGuideEditor } from './guideEditor';
import { benchGuideImport } from './guideImport';
import { benchStudyL, benchStudyS, benchUnlock } from './opening';
import { benchProtocolImport } from './protocolImport';
import { benchReportBatch } from './reportBatch';
import type { Row } from './row';
import { benchSampleProject } from './sampleProject';
import { benchScreenSwitch } from './screenSwitch';
import { benchSearch } from './search';
import { benchStartToTyping } from './startToTyping';
import { formatTable } from './table';

/** `npm run bench -- --only <pattern> --json <file>`: the names here are what `--only` chooses from. */
const benches: readonly { readonly name: string; readonly run: () => Promise<readonly Row[]> }[] = [
  { name: 'cold start', run: benchColdStart },
  { name: 'start to typing', run: benchStartToTyping },
  { name: 'sample project', run: benchSampleProject },
  { name: 'switching screens', run: benchScreenSwitch },
  { name: 'unlock', run: benchUnlock },
  { name: 'study S', run: benchStudyS },
  { name: 'study L', run: benchStudyL },
  { name: 'coding screen', run: benchCodingScreen },
  { name: 'autocoding', run: benchAutocoding },
  { name: 'condensation', run: benchCondensation },
  { name: 'editor typing', run: benchEditorTyping },
  { name: 'docx export', run: benchDocxExport },
  { name: 'report batch', run: benchReportBatch },
  { name: 'guide import', run: benchGuideImport },
  { name: 'guide editor', run: benchGuideEditor },
  { name: 'protocol import', run: benchProtocolImport },
  { name: 'search', run: benchSearch },
  { name: 'evidence review', run: benchEvidenceReview },
  { name: 'agreement', run: benchAgreement },
  { name: 'anonymise', run: benchAnonymise },
];

async function machine(): Promise<string> {
  const browser = execFileSync(await findBrowser(), ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const memory = Math.round(totalmem() / 2 ** 30);
  const processor = cpus()[0]?.model.trim() ?? 'unknown processor';
  return `${cpus().length} cores (${processor}), ${memory} GiB, Node ${process.version}, ${browser.trim()}`;
}

/** A bench informs: a missed target is no failure, only a bench that broke is. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { only: { type: 'string' }, json: { type: 'string' } } });
  const chosen = benches.filter(({ name }) => new RegExp(values.only ?? '', 'i').test(name));
  if (chosen.length === 0)
    throw new Error(`no bench matches; there are: ${benches.map((b) => b.name).join(', ')}`);
  console.log(await machine());
  const rows: Row[] = [];
  for (const { name, run } of chosen) {
    console.log(`measuring: ${name}`);
    try {
      rows.push(...(await run()));
    } catch (error) {
      console.error(`${name} broke:`, error);
      process.exitCode = 1;
    }
  }
  if (rows.length > 0) console.log(`\n${formatTable(rows)}`);
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(rows, null, 2)}\n`);
}

await main();
