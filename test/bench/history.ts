import type { CodingLayer } from '#shared/model/coding';
import type { AnyRecord, ProjectTree } from '#shared/model/tree';
import type { Patch } from '#shared/seal/journal';

/** What one command did to one record. */
export interface Touch {
  readonly record: AnyRecord;
  readonly patch: Patch;
  readonly inverse: Patch;
}

export interface Step {
  readonly type: string;
  readonly touches: readonly Touch[];
}

/**
 * The commands that lead to a tree, oldest first, as people make them: sites and guides, then interview by
 * interview the text, then one command per coding, at last the case reports. Lazy, because the list of a large
 * study does not fit in memory beside the study.
 */
export function* historyOf(tree: ProjectTree): Generator<Step> {
  const setUp = [
    tree.project,
    tree.codebook,
    tree.site,
    tree.guide,
    tree.quotaPlan,
    tree.docxTemplate,
    tree.deletion,
  ].flatMap((records) => Object.values<AnyRecord>(records));
  yield { type: 'project.create', touches: setUp.map(added) };
  const protocols = new Map(Object.values(tree.protocol).map((one) => [one.interview, one]));
  for (const interview of Object.values(tree.interview)) {
    const protocol = protocols.get(interview.id);
    yield {
      type: 'interview.add',
      touches: [interview, ...(protocol === undefined ? [] : [protocol])].map(added),
    };
  }
  const beside = [tree.document, tree.memo, tree.nameList, tree.savedSearch].flatMap((records) =>
    Object.values<AnyRecord>(records),
  );
  if (beside.length > 0) yield { type: 'source.import', touches: beside.map(added) };
  for (const layer of Object.values(tree.codingLayer)) yield* codingSteps(layer);
  const reports = [
    ...Object.values(tree.evidenceLayer),
    ...Object.values(tree.caseReport),
    ...Object.values(tree.caseReportVersion),
    ...Object.values(tree.reportTemplate),
    ...Object.values(tree.handout),
  ];
  yield { type: 'caseReport.add', touches: reports.map(added) };
}

function added(record: AnyRecord): Touch {
  const path = [record.kind, record.id];
  return { record, patch: { op: 'add', path, value: record }, inverse: { op: 'remove', path } };
}

/** The first coding makes the layer, as `coding.add` does. */
function* codingSteps(layer: CodingLayer): Generator<Step> {
  const [first, ...rest] = Object.values(layer.codings);
  if (first === undefined) return;
  const begun = added({ ...layer, codings: { [first.id]: first } });
  yield { type: 'coding.add', touches: [{ ...begun, record: layer }] };
  for (const coding of rest) {
    const path = ['codingLayer', layer.id, 'codings', coding.id];
    const patch: Patch = { op: 'add', path, value: coding };
    yield {
      type: 'coding.add',
      touches: [{ record: layer, patch, inverse: { op: 'remove', path } }],
    };
  }
}
