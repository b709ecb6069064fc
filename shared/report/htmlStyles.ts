import { type PageRun, pageRuns } from './pageRuns';
import type { FooterPart, ReportDocument } from './reportDocument';

/** The class of the element that holds a report; every rule is meant for what stands in it. */
export const reportClass = 'fallwerk-report';

/** Selector below the report, and its declarations. Colours and proportions are those of the Word file. */
const rules: readonly (readonly [selector: string, declarations: string])[] = [
  ['', 'color:#111;background:#fff;font:10.5pt/1.45 Arial,"Liberation Sans",sans-serif;text-align:start'],
  ['*', 'box-sizing:border-box'],
  ['.kicker', 'color:#5a6470;font-size:9.5pt;margin:0'],
  ['h1,h2,h3,h4,h5', 'color:#1f3a5f;font-weight:700;line-height:1.25;break-after:avoid;margin:1.4em 0 .5em'],
  ['h1', 'font-size:24pt;margin:.1em 0 .3em'],
  ['h2', 'font-size:15pt'],
  ['h3', 'font-size:12.5pt'],
  ['h4', 'font-size:11pt'],
  ['h5', 'font-size:10.5pt'],
  ['.number', 'display:inline-block;min-width:2.6em;padding-inline-end:.6em'],
  ['.subtitle', 'color:#5a6470;font-size:12pt;margin:0 0 .6em'],
  ['p,li', 'margin:0 0 .7em;orphans:2;widows:2;overflow-wrap:break-word'],
  ['p.remark', 'color:#5a6470'],
  ['li', 'margin:0 0 .25em'],
  ['ol,ul', 'margin:0 0 .8em;padding-inline-start:2em'],
  [
    'dl.facts',
    'display:grid;grid-template-columns:24% 1fr;border-top:1.5pt solid #1f3a5f;margin:.6em 0 1.2em',
  ],
  [
    'dl.facts dt,dl.facts dd',
    'margin:0;padding:.25em .4em .25em 0;border-bottom:.5pt solid #b8c0ca;font-size:9.5pt',
  ],
  ['dl.facts dt', 'color:#5a6470'],
  ['nav ol', 'list-style:none;padding:0;font-size:10pt'],
  ['nav a,.ref,sup a', 'color:inherit;text-decoration:none'],
  ['nav .l2', 'padding-inline-start:1.6em'],
  ['nav .l3', 'padding-inline-start:3.2em'],
  ['.contents', 'color:#1f3a5f;font-size:15pt;font-weight:700'],
  [
    'blockquote',
    'border-inline-start:1.5pt solid #b8c0ca;margin:0 2.5em 1em;padding-inline-start:.9em;break-inside:avoid',
  ],
  ['blockquote p', 'margin:0'],
  ['blockquote .source', 'color:#5a6470;font-size:8.5pt'],
  ['.wide', 'overflow-x:auto'],
  [
    'table',
    'border-collapse:collapse;width:100%;table-layout:fixed;font-size:9pt;border-bottom:1pt solid #1f3a5f',
  ],
  [
    'caption',
    'caption-side:top;text-align:start;color:#1f3a5f;font-weight:700;font-size:9.5pt;padding:1.2em 0 .4em;break-after:avoid',
  ],
  ['thead', 'display:table-header-group'],
  ['tr', 'break-inside:avoid'],
  ['tr.long', 'break-inside:auto'],
  [
    'th,td',
    'text-align:start;vertical-align:top;padding:.35em .55em;border-bottom:.5pt solid #b8c0ca;overflow-wrap:break-word;font-weight:400',
  ],
  [
    'thead th',
    'background:#e9edf2;color:#1f3a5f;font-weight:700;vertical-align:bottom;border-top:1pt solid #1f3a5f',
  ],
  ['tr.group th', 'background:#f5f7f9'],
  ['tr.total th,tr.total td', 'font-weight:700;color:#1f3a5f;border-top:1pt solid #1f3a5f'],
  ['.end', 'text-align:end'],
  ['.notes p,.footnotes', 'color:#5a6470;font-size:8.5pt;margin:.4em 0 0'],
  ['.notes', 'margin:0 0 1.4em'],
  ['sup', 'font-size:75%;line-height:0'],
  ['.small', 'font-size:8pt;color:#5a6470'],
  ['.footnotes', 'border-top:.5pt solid #b8c0ca;margin-top:2.5em;padding-top:.8em'],
];

/** Rules for the report inside whatever page holds it. */
export function reportRules(): string {
  const all = `.${reportClass}`;
  return rules
    .map(([selectors, declarations]) => {
      const scoped = selectors
        .split(',')
        .map((selector) => (selector === '' ? all : `${all} ${selector}`))
        .join(',');
      return `${scoped}{${declarations}}`;
    })
    .join('\n');
}

/** A file read on a screen: a sheet of readable width. */
export const screenRules = `@media screen{body{margin:0;background:#eef1f4}.${reportClass}{max-width:180mm;margin:0 auto;padding:15mm 10mm;min-height:100vh}}
@media print{body{margin:0}}`;

/**
 * Format, running head and page numbers for print, one named page a run of pages (see `pageRuns`). Chromium and
 * Edge print margin boxes (css-page-3); a browser that does not leaves the margins empty.
 */
export function pageRules(
  report: Pick<ReportDocument, 'page' | 'runningHead' | 'footer' | 'blocks'>,
): string {
  return pageRuns(report)
    .map((run, index) => pageRule(run, `run${index}`, report.footer))
    .join('\n');
}

function pageRule(run: PageRun<unknown>, name: string, footer: ReportDocument['footer']): string {
  const { width, height, margin } = run.page;
  const box = 'font:8pt Arial,"Liberation Sans",sans-serif;color:#5a6470';
  const sides = `${margin.top}mm ${margin.right}mm ${margin.bottom}mm ${margin.left}mm`;
  const page = `@page ${name}{size:${width}mm ${height}mm;margin:${sides};@top-left{content:${cssString(run.runningHead.start)};${box}}@top-right{content:${cssString(run.runningHead.end)};${box}}@bottom-right{content:${footerContent(footer)};${box}}}`;
  const first =
    run.begins === 'document' ? `@page ${name}:first{@top-left{content:none}@top-right{content:none}}` : '';
  const breaks = run.begins === 'document' ? '' : ';break-before:page';
  return `${page}${first}@media print{.${reportClass} .${name}{page:${name}${breaks}}}`;
}

function footerContent(parts: readonly FooterPart[]): string {
  return parts
    .map((part) =>
      part.kind === 'text' ? cssString(part.text) : part.kind === 'page' ? 'counter(page)' : 'counter(pages)',
    )
    .join(' ');
}

/** A string in CSS: quotes, backslashes, line ends and angle brackets (they could end a style element) as escapes. */
function cssString(text: string): string {
  const escaped = text.replace(
    /["\\<>\p{Cc}\p{Surrogate}]/gu,
    (sign) => `\\${(sign.codePointAt(0) ?? 32).toString(16)} `,
  );
  return `"${escaped}"`;
}
