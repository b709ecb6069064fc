import type { NewChapter, PageSettings, ReportDocument, ReportTable } from './reportDocument';

/** Blocks that stand on pages of one format under one running head: a section, as word processors call it. */
export interface PageRun<Block> {
  readonly page: PageSettings;
  readonly runningHead: ReportDocument['runningHead'];
  /** The first page of the document, the next report of a volume, or only a page turned for a wide table. */
  readonly begins: 'document' | 'chapter' | 'turned';
  readonly blocks: readonly Block[];
}

/** Beside a first column of 40 mm, eight of 15 mm fill the 160 mm of an upright page; narrower ones break words. */
export const columnsUpright = 9;

type LaidOut = { readonly kind: string } | ReportTable | NewChapter;

/**
 * Cuts a report into runs of pages: a new chapter begins one, and so does a table that is turned to landscape
 * because it has more columns than an upright page holds (what its `orientation` says counts first). Where the
 * whole report is landscape nothing is turned. Tables too wide even for that: see `splitWideTable`.
 */
export function pageRuns<Block extends LaidOut>(
  report: Pick<ReportDocument<Block>, 'page' | 'runningHead' | 'blocks'>,
): readonly PageRun<Block>[] {
  const runs: PageRun<Block>[] = [];
  let run: { -readonly [Key in keyof PageRun<Block>]: PageRun<Block>[Key] } & { blocks: Block[] } = {
    page: report.page,
    runningHead: report.runningHead,
    begins: 'document',
    blocks: [],
  };
  const begin = (change: Partial<Pick<PageRun<Block>, 'page' | 'runningHead' | 'begins'>>) => {
    // A run without blocks is no page, except the first: it holds the title block.
    if (run.blocks.length > 0 || run.begins === 'document') {
      runs.push(run);
      run = { ...run, ...change, blocks: [] };
    } else {
      run = {
        ...run,
        ...change,
        begins: change.begins === 'turned' ? run.begins : (change.begins ?? run.begins),
      };
    }
  };
  for (const block of report.blocks) {
    if (isNewChapter(block)) {
      begin({ page: report.page, runningHead: block.runningHead, begins: 'chapter' });
      continue;
    }
    const page = isTable(block) && isTurned(block, report.page) ? turnedPage(report.page) : report.page;
    if ((page === report.page) !== (run.page === report.page)) {
      begin({ page, begins: 'turned' });
    }
    run.blocks.push(block);
  }
  return run.blocks.length > 0 || run.begins === 'document' ? [...runs, run] : runs;
}

function isTurned(table: ReportTable, page: PageSettings): boolean {
  if (page.width > page.height) return false;
  return table.orientation === undefined
    ? table.columns.length > columnsUpright
    : table.orientation === 'landscape';
}

/** A page turned by a quarter: the margin of the head comes to the left, as when the sheet itself is turned. */
function turnedPage(page: PageSettings): PageSettings {
  const { top, right, bottom, left } = page.margin;
  return {
    ...page,
    width: page.height,
    height: page.width,
    margin: { top: right, right: bottom, bottom: left, left: top },
  };
}

/** Room for text between the margins, in millimetres. */
export function textWidth({ width, margin }: PageSettings): number {
  return width - margin.left - margin.right;
}

function isTable(block: LaidOut): block is ReportTable {
  return block.kind === 'table';
}

function isNewChapter(block: LaidOut): block is NewChapter {
  return block.kind === 'newChapter';
}
