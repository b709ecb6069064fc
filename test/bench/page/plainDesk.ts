/**
 * The usual way to show such a matrix, as a measure for the desk: one HTML table of all rows and columns with every
 * passage in its cell, built at once; nothing to write in, no marks, no panel.
 */

import { placesOfSite } from '#shared/condensation/choice';
import { buildMatrix } from '#shared/condensation/matrix';
import { withFullSite } from '../corpus/fullSite';
import { makeCorpus } from '../corpus/makeCorpus';

/** Milliseconds from the same records to the painted table. */
export async function showPlainDesk(): Promise<number> {
  const { tree, site } = withFullSite(makeCorpus({ seed: 42, size: 'S' }));
  const place = placesOfSite(tree, site.id)[0];
  if (place === undefined) throw new Error('the site has conversations');
  const host = document.createElement('div');
  document.body.replaceChildren(host);
  await painted();
  const start = performance.now();
  const matrix = buildMatrix(tree, { ...place, rows: 'question', columns: 'interview' }, null);
  const table = document.createElement('table');
  const head = table.createTHead().insertRow();
  head.insertCell();
  for (const { label } of matrix.columns) head.insertCell().textContent = label;
  const body = table.createTBody();
  for (const row of matrix.rows) {
    const line = body.insertRow();
    line.insertCell().textContent = row.node?.text ?? '';
    for (const { passages, state } of row.cells) {
      const cell = line.insertCell();
      if (passages.length === 0) cell.textContent = state;
      for (const { words } of passages) {
        const paragraph = document.createElement('p');
        paragraph.textContent = words;
        cell.append(paragraph);
      }
    }
  }
  host.append(table);
  await painted();
  return performance.now() - start;
}

/** Behind the next frame. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
  });
}
