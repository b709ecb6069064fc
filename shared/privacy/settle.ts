import { type Candidate, CONFIDENCE } from './finding';

/** A containing finding of another class swallows a listed name only when it is this sure. */
const SURE = 0.8;
/** And any other finding from here on. */
const LIKELY = 0.6;

/**
 * One finding for each place: the surest rule wins, a longer one of the same kind widens it, and what is
 * left of a loser beyond the winner stays a finding of its own, so that no word drops out between two rules.
 */
export function settle(text: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const sorted = [...candidates].sort(
    (a, b) =>
      CONFIDENCE[b.rule] - CONFIDENCE[a.rule] || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  let settled: Candidate[] = [];
  for (const candidate of sorted) {
    const touched = settled.filter(({ start, end }) => start < candidate.end && candidate.start < end);
    if (touched.length === 0) {
      settled.push(candidate);
      continue;
    }
    if (touched.some(({ start, end }) => start <= candidate.start && candidate.end <= end)) continue;
    if (touched.every((other) => swallows(candidate, other))) {
      settled = settled.filter((other) => !touched.includes(other));
      settled.push(touched.reduce(merge, candidate));
      continue;
    }
    settled.push(...leftOver(text, candidate, touched));
  }
  return settled.sort((a, b) => a.start - b.start);
}

function swallows(candidate: Candidate, other: Candidate): boolean {
  if (candidate.class === other.class) return true;
  const contains = candidate.start <= other.start && other.end <= candidate.end;
  return contains && CONFIDENCE[candidate.rule] >= (other.rule === 'listed' ? SURE : LIKELY);
}

/** Of the same kind: the surer rule and what it knows, over all the words. */
function merge(wide: Candidate, other: Candidate): Candidate {
  const start = Math.min(wide.start, other.start);
  const end = Math.max(wide.end, other.end);
  const base = wide.class === other.class && CONFIDENCE[other.rule] >= CONFIDENCE[wide.rule] ? other : wide;
  const kindWord = base.kindWord ?? wide.kindWord;
  return { ...base, start, end, ...(kindWord === undefined ? {} : { kindWord }) };
}

function leftOver(text: string, candidate: Candidate, taken: readonly Candidate[]): readonly Candidate[] {
  const edges = [...taken].sort((a, b) => a.start - b.start);
  const parts: Candidate[] = [];
  let start = candidate.start;
  for (const other of edges) {
    if (other.start > start) parts.push({ ...candidate, start, end: other.start });
    start = Math.max(start, other.end);
  }
  if (start < candidate.end) parts.push({ ...candidate, start });
  return parts.flatMap((part) => trimmed(text, part));
}

function trimmed(text: string, part: Candidate): readonly Candidate[] {
  const words = text.slice(part.start, part.end);
  const lead = /^[^\p{L}\p{N}]*/u.exec(words)?.[0].length ?? 0;
  const kept = words.slice(lead).replace(/[^\p{L}\p{N}]+$/u, '');
  return kept.length < 2 ? [] : [{ ...part, start: part.start + lead, end: part.start + lead + kept.length }];
}
