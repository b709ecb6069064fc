import { addInterview, editInterview } from '#shared/commands/interviewCommands';
import { takeStep } from '#shared/commands/lifeCycleCommands';
import { setAnswerSource, setNote } from '#shared/commands/protocolCommands';
import { importSources } from '#shared/commands/sourceCommands';
import { addDays } from '#shared/fieldwork/days';
import { protocolSkeleton } from '#shared/guide/protocolSkeleton';
import { type AnswerState, type LifeCycleStep, lifeCycleSteps } from '#shared/model/fieldwork';
import type { GuideNode } from '#shared/model/guide';
import type { DocumentId, InterviewId, PersonId, ProtocolId, TextId } from '#shared/model/ids';
import type { TextRange } from '#shared/model/text';
import { codedText } from '#shared/model/tree';
import type { SampleContent, SampleInterview } from './content';
import type { Study } from './makeStudy';
import { known, type Making } from './making';
import { type MarkedSection, readSections } from './markup';

/** A passage of a text with what its marks say. */
export interface PlacedPassage {
  readonly text: TextId;
  readonly range: TextRange;
  readonly notes: readonly string[];
}

/** The texts by key of the content, and their passages in the order of the text. */
export interface Texts {
  readonly ids: ReadonlyMap<string, TextId>;
  readonly passages: ReadonlyMap<string, readonly PlacedPassage[]>;
  /** The day on which a text was there to be coded. */
  readonly days: ReadonlyMap<string, number>;
}

/** The passage of `interview#label`. */
export function placedPassage(texts: Texts, passage: string): PlacedPassage {
  const [key = '', label = ''] = passage.split('#');
  return known(
    texts.passages.get(key)?.find(({ notes }) => notes.includes(`#${label}`)),
    passage,
  );
}

const states: { readonly [remark: string]: AnswerState } = {
  'nicht gefragt': 'notAsked',
  'keine Antwort': 'noAnswer',
  später: 'later',
};
/** A remark that says where the answer comes from instead. */
const fromFile = 'Akte';

/** Days after the conversation on which a protocol takes its steps in a study that runs well. */
const stepDays: { readonly [step in LifeCycleStep]: number } = {
  complete: 2,
  anonymised: 5,
  approved: 8,
  coded: 20,
  condensed: 34,
  archived: 60,
};

/** Every conversation with its protocol, and the documents. */
export function makeTexts(making: Making, study: Study, content: SampleContent, today: string): Texts {
  const ids = new Map<string, TextId>();
  const passages = new Map<string, readonly PlacedPassage[]>();
  const days = new Map<string, number>();
  const keep = (key: string, id: TextId, sections: readonly MarkedSection[]) => {
    ids.set(key, id);
    passages.set(key, placedPassages(making, id, sections));
  };
  for (const interview of content.interviews) {
    const sections = readSections(interview.protocol ?? '');
    keep(interview.key, makeInterview(making, study, interview, sections, today), sections);
    days.set(interview.key, (interview.day ?? 0) + stepDays.approved);
  }
  for (const document of content.documents) {
    const sections = readSections(document.text);
    keep(document.key, makeDocument(making, study, document, sections), sections);
  }
  return { ids, passages, days };
}

function makeInterview(
  making: Making,
  study: Study,
  one: SampleInterview,
  sections: readonly MarkedSection[],
  today: string,
): ProtocolId {
  const by = known(study.people.get(one.interviewer), one.interviewer);
  const guide = known(study.guides.get(one.guide), one.guide);
  const day = one.day ?? 0;
  const date = one.day === null ? '' : workday(addDays(today, one.day));
  const consent = one.consent === undefined ? 'oral' : one.consent;
  const held = (one.status ?? 'held') === 'held';
  const id = making.newId() as InterviewId; // a fresh UUID may carry any id's brand
  const protocol = making.run({ by, day: day - 30 }, addInterview, {
    id,
    site: known(study.sites.get(one.site), one.site),
    guide: guide.id,
    roles: one.roles,
    respondent: {
      role: one.role ?? one.roles[0] ?? '',
      subgroup: one.subgroup ?? null,
      pseudonym: one.pseudonym ?? '',
    },
    wave: one.wave ?? 1,
    date,
    status: one.status ?? 'held',
    interviewer: by,
    mode: one.mode ?? 'inPerson',
    consent: held && consent !== null ? { form: consent, date } : null,
    informationSheet: one.informationSheet === true && held ? date : null,
    recording: { made: held ? (one.recorded === undefined ? true : one.recorded) : null, deleted: null },
    note: ['Erfundenes Beispiel.', one.note ?? ''].join(' ').trim(),
  });
  if (sections.length > 0) {
    const questions = protocolSkeleton(guide, one.roles).flatMap((section) => section.questions);
    write(making, { by, day: day + 1 }, protocol, sections, questions, one.key);
  }
  handOn(making, study, one, protocol, by);
  if (held && one.recorded !== false && one.recorded !== null && one.recordingKept !== true) {
    const reached = one.reached === undefined ? -1 : lifeCycleSteps.indexOf(one.reached);
    if (reached >= lifeCycleSteps.indexOf('approved')) {
      const after = Math.min(0, day + stepDays.approved + 1);
      const deleted = { by, date: addDays(today, after) };
      making.run({ by, day: after }, editInterview, {
        id,
        recording: { made: true, deleted },
      });
    }
  }
  return protocol;
}

/** The Friday before, where the day falls on a weekend: nobody is interviewed then. */
function workday(isoDate: string): string {
  const day = new Date(`${isoDate}T00:00:00Z`).getUTCDay();
  return addDays(isoDate, day === 6 ? -1 : day === 0 ? -2 : 0);
}

function write(
  making: Making,
  hand: { readonly by: PersonId; readonly day: number },
  protocol: ProtocolId,
  sections: readonly MarkedSection[],
  questions: readonly GuideNode[],
  key: string,
): void {
  const answered = sections.map((section) => ({
    ...section,
    question: known(
      questions.find((node) => (node.printedNumber ?? node.topic?.de) === section.heading),
      `${key}, question ${section.heading}`,
    ).id,
  }));
  making.run(hand, importSources, {
    sources: [
      {
        kind: 'protocol',
        target: { kind: 'existing', protocol },
        date: '',
        blocks: answered.flatMap(({ question, paragraphs }) =>
          paragraphs.map(({ text, marks }) => ({ text, marks, question })),
        ),
        answers: Object.fromEntries(
          answered.flatMap(({ question, remark }) => {
            const state = states[remark];
            return state === undefined ? [] : [[question, state]];
          }),
        ),
      },
    ],
  });
  for (const { question, note, remark } of answered) {
    if (note !== '') making.run(hand, setNote, { protocol, question, note });
    if (remark === fromFile) making.run(hand, setAnswerSource, { protocol, question, source: 'file' });
  }
}

/** Takes the protocol's steps up to where the content says it is, each by whoever does it. */
function handOn(
  making: Making,
  study: Study,
  one: SampleInterview,
  protocol: ProtocolId,
  by: PersonId,
): void {
  if (one.reached === undefined) return;
  const second = known(
    [...study.people.values()].find((person) => person !== by),
    'a second person',
  );
  for (const step of lifeCycleSteps.slice(0, lifeCycleSteps.indexOf(one.reached) + 1)) {
    const hand = { by: step === 'approved' ? second : by, day: (one.day ?? 0) + stepDays[step] };
    making.run(hand, takeStep, { protocol, step });
  }
}

function makeDocument(
  making: Making,
  study: Study,
  one: SampleContent['documents'][number],
  sections: readonly MarkedSection[],
): DocumentId {
  const id = making.newId() as DocumentId; // a fresh UUID may carry any id's brand
  const [by] = study.people.values();
  making.run({ by: known(by, 'a first person'), day: -200 }, importSources, {
    sources: [
      {
        kind: 'document',
        id,
        form: 'document',
        fileName: one.fileName,
        citationKey: one.citationKey,
        title: one.title,
        year: one.year,
        site: { id: known(study.sites.get(one.site), one.site) },
        interview: null,
        wave: 1,
        blocks: sections.flatMap(({ heading, paragraphs }) =>
          paragraphs.map(({ text, marks }, i) => ({
            text,
            marks,
            question: null,
            page: i === 0 ? heading : null,
            speaker: null,
          })),
        ),
      },
    ],
  });
  return id;
}

/** Blocks stand in the order of their paragraphs. */
function placedPassages(
  making: Making,
  text: TextId,
  sections: readonly MarkedSection[],
): readonly PlacedPassage[] {
  const blocks = known(codedText(making.tree(), text), 'a text that was made').blocks;
  return sections
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ passages }, i) => {
      const block = blocks[i];
      if (block === undefined) return [];
      return passages.map(({ start, end, notes }) => ({
        text,
        notes,
        range: { start: { block: block.id, offset: start }, end: { block: block.id, offset: end } },
      }));
    });
}
