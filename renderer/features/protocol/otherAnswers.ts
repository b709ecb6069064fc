import { answerableNodes } from '#shared/guide/guideNodes';
import { protocolSkeleton } from '#shared/guide/protocolSkeleton';
import type { Interview, Protocol } from '#shared/model/fieldwork';
import type { Guide, GuideNode } from '#shared/model/guide';
import type { GuideNodeId, ProtocolId } from '#shared/model/ids';
import type { ProjectTree } from '#shared/model/tree';
import type { QuestionState } from '../../workspace/progress';

/** What another conversation says to the same question. */
export interface OtherAnswer {
  readonly protocol: ProtocolId;
  readonly guide: Guide;
  readonly interview: Interview;
  readonly caseLabel: string;
  readonly state: QuestionState;
  /** Printed number there, which may differ. */
  readonly number: string | null;
  readonly paragraphs: readonly string[];
}

export interface OtherAnswers {
  /** Same site and wave, other conversations. */
  readonly site: readonly OtherAnswer[];
  /** Earlier waves of the same person (or, without a key for the person, the same role) at this site, newest first. */
  readonly earlier: readonly OtherAnswer[];
}

interface Here {
  readonly interview: Interview;
  readonly guide: Guide;
}

interface There extends Here {
  readonly protocol: Protocol;
}

type Tree = Pick<ProjectTree, 'protocol' | 'interview' | 'guide'>;

/** Interviews in which the question was not for the role are left out; those without an answer are not. */
export function otherAnswers(tree: Tree, here: Here, question: GuideNodeId): OtherAnswers {
  const node = answerableNodes(here.guide).find((one) => one.node.id === question)?.node;
  if (node === undefined) return { site: [], earlier: [] };
  const site: OtherAnswer[] = [];
  const earlier: OtherAnswer[] = [];
  for (const protocol of Object.values(tree.protocol)) {
    const interview = tree.interview[protocol.interview];
    const guide = interview === undefined ? undefined : tree.guide[interview.guide];
    if (interview?.site !== here.interview.site || guide === undefined) continue;
    if (interview.id === here.interview.id || interview.status === 'dropped') continue;
    if (interview.wave === here.interview.wave) {
      site.push(...answersIn({ protocol, interview, guide }, sameFamily(here.guide, node)));
    } else if (interview.wave < here.interview.wave && isSamePerson(interview, here.interview)) {
      earlier.push(...answersIn({ protocol, interview, guide }, sameOrNumbered(here.guide, node)));
    }
  }
  return { site, earlier: earlier.sort((a, b) => b.interview.wave - a.interview.wave) };
}

type Fits = (guide: Guide) => (node: GuideNode) => boolean;

/** Numbers mean different topics in different guides; only the question's family crosses from one to another. */
function sameFamily(guide: Guide, node: GuideNode): Fits {
  return (other) => (candidate) =>
    other.id === guide.id
      ? candidate.id === node.id
      : node.familyId !== null && candidate.familyId === node.familyId;
}

/** The guide of another wave on the same level usually keeps its numbers where nobody has paired the questions. */
function sameOrNumbered(guide: Guide, node: GuideNode): Fits {
  const byFamily = sameFamily(guide, node);
  return (other) => {
    const related = byFamily(other);
    if (answerableNodes(other).some((one) => related(one.node))) return related;
    const comparable = other.level === guide.level && node.printedNumber !== null;
    return (candidate) => comparable && candidate.printedNumber === node.printedNumber;
  };
}

function answersIn({ protocol, interview, guide }: There, fits: Fits): readonly OtherAnswer[] {
  const fitting = fits(guide);
  return protocolSkeleton(guide, interview.roles)
    .flatMap(({ questions }) => questions)
    .filter(fitting)
    .map((node) => {
      const paragraphs = protocol.blocks
        .filter((block) => block.question === node.id && block.text.trim() !== '')
        .map(({ text }) => text);
      return {
        protocol: protocol.id,
        guide,
        interview,
        caseLabel: protocol.caseLabel,
        state: protocol.answers[node.id] ?? (paragraphs.length > 0 ? 'answered' : 'open'),
        number: node.printedNumber,
        paragraphs,
      };
    });
}

function isSamePerson(a: Interview, b: Interview): boolean {
  if (a.respondent.pseudonym !== '' || b.respondent.pseudonym !== '') {
    return a.respondent.pseudonym === b.respondent.pseudonym;
  }
  return roleOf(a) === roleOf(b);
}

function roleOf({ respondent, roles }: Interview): string {
  return respondent.role === '' ? (roles[0] ?? '') : respondent.role;
}
