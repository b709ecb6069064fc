import type { HtmlElement } from '#shared/report/html';
import { printView } from '#shared/report/htmlReport';
import { reportClass } from '#shared/report/htmlStyles';
import type { ReportDocument } from '#shared/report/reportDocument';

/**
 * Print media show the report and nothing else of the page, in its own colours; screens never show it. The page's
 * own fixed height and dark background would cut and darken the sheets.
 */
const onlyTheReport = `
@media screen { .${reportClass} { display: none } }
@media print {
  body > :not(.${reportClass}) { display: none !important }
  html, body { height: auto !important; overflow: visible !important; background: #fff !important; color-scheme: light !important }
}`;

/**
 * Puts a report into the page for print media while `work` runs (the host prints), and takes it out again. Built
 * element by element: the page's policy lets no text become markup.
 */
export async function withPrintView<T>(report: ReportDocument, work: () => Promise<T>): Promise<T> {
  const { root, rules } = printView(report);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules + onlyTheReport);
  const view = build(root);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  document.body.append(view);
  try {
    return await work();
  } finally {
    view.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  }
}

function build({ tag, attributes, children }: HtmlElement): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    // A style attribute is refused by the policy, the same through the object model is not.
    if (name === 'style') made.style.cssText = value;
    else made.setAttribute(name, value);
  }
  for (const child of children) made.append(typeof child === 'string' ? child : build(child));
  return made;
}
