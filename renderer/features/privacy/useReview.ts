import { useMemo, useState } from 'react';
import type { PersonalDataClass } from '#shared/model/privacy';
import type { TextPoint, TextRange } from '#shared/model/text';
import type { CodedText } from '#shared/model/tree';
import { type FindingGroup, groupFindings } from '#shared/privacy/findingGroups';
import { markedName } from '#shared/privacy/markedName';
import type { ProjectNames } from '#shared/privacy/projectNames';
import { nameListOf, projectNamesOf, textLanguage } from '#shared/privacy/projectNamesOf';
import { useTree } from '../../workspace/store';
import { type Decide, useDecide } from './useDecide';
import { type Decision, useDecision } from './useDecision';
import { useScan } from './useScan';

export interface Review {
  readonly groups: readonly FindingGroup[];
  readonly current: FindingGroup | null;
  readonly decision: Decision;
  /** How many things were decided since the screen was opened. */
  readonly decided: number;
  /** The findings are true for the text that is shown. */
  readonly fresh: boolean;
  readonly scanned: boolean;
  /** How many words somebody let stand in this text. */
  readonly passed: number;
  readonly failed: boolean;
  /** The class that marked words are taken as. */
  readonly markAs: PersonalDataClass;
  setMarkAs(kind: PersonalDataClass): void;
  choose(group: FindingGroup): void;
  /** Chooses the thing that stands at a point of the text, if any. */
  chooseAt(point: TextPoint): void;
  step(by: 1 | -1): void;
  mark(range: TextRange): void;
  replace(): Promise<boolean>;
  letStand(): Promise<boolean>;
  noName(): Promise<boolean>;
  /** Asks again about what was let stand in this text. */
  askAgain(): Promise<boolean>;
}

/** The findings of one text, which of them is looked at, and what a person says of it. */
export function useReview(text: CodedText): Review {
  const names = useProjectNames();
  const language = useTree(textLanguage);
  const passed = useTree((tree) => nameListOf(tree)?.passed[text.id]);
  const scan = useScan(text.blocks, names, language);
  const [marked, setMarked] = useState<FindingGroup | null>(null);
  const [markAs, setMarkAs] = useState<PersonalDataClass>('person');
  const [chosen, setChosen] = useState<{ readonly key: string; readonly at: number } | null>(null);
  const [decided, setDecided] = useState<ReadonlySet<string>>(new Set());
  const found = useMemo(() => groupFindings(scan.findings, passed), [scan.findings, passed]);
  const groups = useMemo(() => (marked === null ? found : [marked, ...found]), [marked, found]);
  // When the chosen thing is decided and gone, the one that took its place in the list is next.
  const current =
    groups.find(({ key }) => key === chosen?.key) ??
    groups[Math.min(chosen?.at ?? 0, groups.length - 1)] ??
    null;
  const decision = useDecision(current);
  const decide: Decide = useDecide(text.id, names);

  function choose(group: FindingGroup): void {
    setChosen({ key: group.key, at: groups.indexOf(group) });
  }

  async function settle(group: FindingGroup, action: Promise<boolean>): Promise<boolean> {
    const at = groups.indexOf(group);
    const done = await action;
    if (!done) return false;
    if (group === marked) setMarked(null);
    setChosen({ key: group.key, at: Math.max(0, group === marked ? at : at) });
    setDecided((before) => new Set([...before, group.key]));
    return true;
  }

  return {
    groups,
    current,
    decision,
    decided: [...decided].filter((key) => !groups.some((group) => group.key === key)).length,
    fresh: scan.blocks === text.blocks,
    scanned: scan.blocks !== null,
    passed: passed?.length ?? 0,
    failed: scan.failed,
    markAs,
    setMarkAs,
    choose,
    chooseAt: ({ block, offset }) => {
      const here = groups.find((group) =>
        group.places.some((place) => place.block === block && place.start <= offset && offset <= place.end),
      );
      if (here !== undefined && here !== current) choose(here);
    },
    step: (by) => {
      if (current === null) return;
      const next = groups[(groups.indexOf(current) + by + groups.length) % groups.length];
      if (next !== undefined) choose(next);
    },
    mark: ({ start, end }) => {
      const words = text.blocks.find(({ id }) => id === start.block)?.text ?? '';
      const to = start.block === end.block ? end.offset : words.length;
      const group = markedName(text.blocks, { block: start.block, start: start.offset, end: to }, markAs, {
        names,
        language,
      });
      setMarked(group);
      if (group !== null) setChosen({ key: group.key, at: 0 });
    },
    replace: () => {
      if (current === null) return Promise.resolve(false);
      const { degrees, degree: proposed } = current.suggestion;
      const words = decision.words.trim();
      const known = degrees.indexOf(words);
      const own = known < 0;
      return settle(
        current,
        decide.replace({
          class: current.class,
          originals: current.originals,
          thing: current.thing,
          places: current.places.filter((_, at) => !decision.excluded.has(at)),
          replacements: own ? [words, ...degrees.slice(proposed)] : degrees,
          degree: own ? 0 : known,
        }),
      );
    },
    letStand: () => (current === null ? Promise.resolve(false) : settle(current, decide.letStand(current))),
    askAgain: decide.askAgain,
    noName: () => (current === null ? Promise.resolve(false) : settle(current, decide.noName(current))),
  };
}

/** Changes only when one of the records it rests on does, so that the text is not scanned for nothing. */
function useProjectNames(): ProjectNames {
  const list = useTree((tree) => tree.nameList);
  const sites = useTree((tree) => tree.site);
  const project = useTree((tree) => tree.project);
  const whole = useTree((tree) => tree);
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the whole tree only these three records are read
  return useMemo(() => projectNamesOf(whole), [list, sites, project]);
}
