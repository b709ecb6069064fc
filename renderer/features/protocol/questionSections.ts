import type { TFunction } from 'i18next';
import type { SkeletonSection } from '#shared/guide/protocolSkeleton';
import type { Protocol } from '#shared/model/fieldwork';
import type { GuideNode } from '#shared/model/guide';
import type { EditorSection, SectionChip, SectionPrompt, SectionPrompts } from '../../editor/sections';

type Translate = TFunction<'protocol'>;
type Marks = Pick<Protocol, 'answers' | 'answerSources' | 'promptsAsked'>;

/** The role's questions as headings of the text, with what the interviewer needs to know about each. */
export function questionSections(
  skeleton: readonly SkeletonSection[],
  marks: Marks,
  locked: boolean,
  t: Translate,
): readonly EditorSection[] {
  return skeleton.flatMap(({ questions }) =>
    questions.map((node): EditorSection => {
      const chips = chipsOf(node, marks, t);
      const remarks = remarksOf(node, t);
      const prompts = promptsOf(node, marks, locked, t);
      return {
        id: node.id,
        heading: node.text,
        level: 2,
        placeholder: t('placeholder'),
        ...(node.printedNumber === null ? {} : { number: node.printedNumber }),
        ...(chips.length === 0 ? {} : { chips }),
        ...(remarks.length === 0 ? {} : { remarks }),
        ...(prompts === null ? {} : { prompts }),
      };
    }),
  );
}

function chipsOf(node: GuideNode, { answers, answerSources }: Marks, t: Translate): readonly SectionChip[] {
  const state = answers[node.id];
  const source = answerSources[node.id];
  return [
    ...(node.optional ? [{ kind: 'optional', text: t('optional') }] : []),
    ...(state === undefined ? [] : [{ kind: state, text: t(`state.${state}`) }]),
    ...(source === undefined ? [] : [{ kind: 'source', text: t(`source.${source}`) }]),
  ];
}

function remarksOf(node: GuideNode, t: Translate): readonly string[] {
  return [
    ...(node.condition === null ? [] : [t('condition', { condition: node.condition })]),
    ...node.children
      .filter(({ kind }) => kind === 'instruction')
      .map(({ text }) => t('instruction', { instruction: text })),
  ];
}

function promptsOf(
  node: GuideNode,
  { promptsAsked }: Marks,
  locked: boolean,
  t: Translate,
): SectionPrompts | null {
  const asked = node.children.filter(({ kind }) => kind !== 'instruction');
  if (asked.length === 0) return null;
  const prompt = ({ id, text, kind }: GuideNode, level: 1 | 2): SectionPrompt =>
    kind === 'instruction'
      ? { text, level, remark: true }
      : { text, level, remark: false, tick: { id, done: promptsAsked[id] === true, fixed: locked } };
  const items = asked.flatMap((one) => [prompt(one, 1), ...one.children.map((two) => prompt(two, 2))]);
  const ticks = items.flatMap(({ tick }) => tick ?? []);
  const done = ticks.filter((tick) => tick.done).length;
  const label = t('promptCount', { count: ticks.length });
  return { label: done === 0 ? label : t('promptsDone', { label, done }), items };
}
