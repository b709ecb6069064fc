import type { GuideRules } from '#shared/model/guide';

const RECORDING = /Tonband|Tonaufnahme|Tonaufzeichnung|Aufzeichnung|Mitschrift|recording|recorded|\btape/i;
const DELETED = /lösch|vernichte|delete|erase|destroy/i;
const PROTOCOLS = /(?:Interview)?protokolle?\b|transcripts?|\bprotocols?\b|\bnotes\b/i;
const END_OF_PROJECT =
  /Ende des (?:Forschungs)?(?:vorhabens|projekts)|Projektende|end of the (?:project|study)/i;
const NOT_A_TOPIC =
  /^(.*?)\s+(?:sind|ist|are|is)\s+(?:ausdrücklich\s+|explicitly\s+)?(?:nicht Gegenstand|not (?:a )?(?:subject|topic|part))/i;

/**
 * Reads from the preliminary remarks what they demand of an interview. Where they are silent the rule is `null`:
 * nobody is told that a guide forbids or allows what it does not mention. Sentences are judged one by one, so
 * that the deletion of the protocol is not taken for the deletion of the recording.
 */
export function rulesFromPreliminary(preliminary: readonly string[]): GuideRules {
  const sentences = preliminary.flatMap(splitSentences);
  const some = (...patterns: readonly RegExp[]) => sentences.some((s) => patterns.every((p) => p.test(s)));
  const minutes = sentences.map((s) => /(\d{1,3})\s*(?:Minuten|Min\.|minutes)/i.exec(s)?.[1]).find(Boolean);
  return {
    consent: readConsent(some),
    informationSheet: some(/Informationsblatt|information (?:sheet|leaflet)/i) ? true : null,
    recordingAllowed: some(RECORDING) ? true : null,
    deleteRecording: some(RECORDING, DELETED) ? 'afterProtocol' : null,
    deleteProtocol: some(PROTOCOLS, DELETED, END_OF_PROJECT) ? 'endOfProject' : null,
    anonymisation: some(/anonymis|Klarname|pseudonymis|no (?:real )?names/i) ? true : null,
    excludedTopics: sentences.flatMap(excludedTopics),
    durationMinutes: minutes ? Number(minutes) : null,
    perCase: some(
      /\b(?:pro|je)\s+(?:Kund|Klient|Fall\b|Person)|\bper (?:client|case)\b|über die einzelnen (?:Kund|Klient|Fälle)/i,
    ),
  };
}

/** True when the remarks say anything about privacy. */
export function hasPrivacyRules(rules: GuideRules): boolean {
  return (
    rules.consent !== null ||
    rules.informationSheet !== null ||
    rules.deleteRecording !== null ||
    rules.deleteProtocol !== null ||
    rules.anonymisation !== null
  );
}

function readConsent(some: (...patterns: readonly RegExp[]) => boolean): GuideRules['consent'] {
  const inWriting = some(/schriftlich/i, /Erklärung|Einwilligung|Einverständnis/i);
  if (inWriting || some(/written (?:\p{L}+ ){0,3}(?:consent|declaration)|consent in writing/iu))
    return 'written';
  const asked = some(/Einverständnis|Einwilligung|freiwillig|consent|voluntary/i);
  const told = some(/vor Beginn|before/i, /hinzuweisen|aufzuklären|inform/i);
  return asked || told ? 'oral' : null;
}

function splitSentences(paragraph: string): string[] {
  return paragraph.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
}

/** "A und B Aspekte ... sind nicht Gegenstand" excludes "A Aspekte" and "B Aspekte", in the guide's own words. */
function excludedTopics(sentence: string): string[] {
  const subject = NOT_A_TOPIC.exec(sentence)?.[1];
  if (!subject) return [];
  const parts = subject.split(/\s*,\s*|\s+(?:und|sowie|and)\s+/).filter(Boolean);
  const head = /\s(\p{Lu}\p{Ll}+)/u.exec(parts.at(-1) ?? '')?.[1] ?? '';
  return parts.map((part) => {
    const topic = head && part.includes(` ${head}`) ? part.slice(0, part.indexOf(` ${head}`)) : part;
    return head && !topic.includes(head) ? `${topic} ${head}` : topic;
  });
}
