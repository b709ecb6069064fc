import type { Anchor, Block } from '#shared/model/text';
import type { TextEdit } from '#shared/text/edit';

/**
 * A second, slow reading of the anchoring rules that shares no code and no idea with the first: every
 * character is an object of its own, and an anchor is the set of characters that belong to it.
 */
interface Character {
  readonly text: string;
}

interface Line {
  readonly id: string;
  readonly characters: readonly Character[];
}

export interface OracleResult {
  /** Null when none of the anchor's characters is left. */
  readonly slice: string | null;
  readonly start: { readonly block: string; readonly offset: number } | null;
  readonly end: { readonly block: string; readonly offset: number } | null;
}

/** What the rules say about an anchor after the edits. */
export function oracle(blocks: readonly Block[], anchor: Anchor, edits: readonly TextEdit[]): OracleResult {
  let lines: readonly Line[] = blocks.map(({ id, text }) => ({ id, characters: spell(text) }));
  let own = new Set(charactersOf(lines, anchor));
  for (const edit of edits) {
    const next = apply(lines, edit);
    own = follow(own, lines, next, edit);
    lines = next;
  }
  return locate(lines, own);
}

function spell(text: string): readonly Character[] {
  return text.split('').map((unit) => ({ text: unit }));
}

function charactersOf(lines: readonly Line[], { start, end }: Anchor): readonly Character[] {
  const first = lines.findIndex((line) => line.id === start.block);
  const last = lines.findIndex((line) => line.id === end.block);
  return lines.flatMap(({ characters }, index) =>
    characters.filter(
      (_, at) =>
        (index > first || (index === first && at >= start.offset)) &&
        (index < last || (index === last && at < end.offset)),
    ),
  );
}

function apply(lines: readonly Line[], edit: TextEdit): readonly Line[] {
  switch (edit.kind) {
    case 'splice':
    case 'replace':
      return lines.map((line) =>
        line.id === edit.block
          ? {
              id: line.id,
              characters: line.characters.toSpliced(edit.at, edit.remove, ...spell(edit.insert)),
            }
          : line,
      );
    case 'split':
      return lines.flatMap((line) => {
        if (line.id !== edit.block) return [line];
        const [head, tail] = edit.keep === 'head' ? [edit.block, edit.into] : [edit.into, edit.block];
        return [
          { id: head, characters: line.characters.slice(0, edit.at) },
          { id: tail, characters: line.characters.slice(edit.at) },
        ];
      });
    case 'join': {
      const second = lines.find((line) => line.id === edit.second);
      return lines
        .filter((line) => line.id !== edit.second)
        .map((line) =>
          line.id === edit.first
            ? {
                id: edit.keep === 'first' ? edit.first : edit.second,
                characters: [...line.characters, ...(second?.characters ?? [])],
              }
            : line,
        );
    }
    case 'remove':
      return lines.filter((line) => line.id !== edit.block);
    case 'insert':
      return placed(lines, { id: edit.block.id, characters: spell(edit.block.text) }, edit.after);
    case 'move': {
      const moved = lines.filter((line) => line.id === edit.block);
      const rest = lines.filter((line) => line.id !== edit.block);
      return moved[0] ? placed(rest, moved[0], edit.after) : rest;
    }
    default:
      return lines;
  }
}

function placed(lines: readonly Line[], line: Line, after: string | null): readonly Line[] {
  const index = after === null ? 0 : lines.findIndex(({ id }) => id === after) + 1;
  return lines.toSpliced(index, 0, line);
}

function follow(
  own: ReadonlySet<Character>,
  before: readonly Line[],
  after: readonly Line[],
  edit: TextEdit,
): Set<Character> {
  const old = new Set(before.flatMap(({ characters }) => characters));
  const now = after.flatMap(({ characters }) => characters);
  const left = now.filter((character) => own.has(character));
  if (edit.kind === 'replace') {
    const line = before.find(({ id }) => id === edit.block);
    const hit = line?.characters
      .slice(edit.at, edit.at + edit.remove)
      .some((character) => own.has(character));
    const fresh = now.filter((character) => !old.has(character));
    return new Set(hit ? [...left, ...fresh] : left);
  }
  if (edit.kind === 'move') {
    const moved = new Set(after.find(({ id }) => id === edit.block)?.characters);
    const inMoved = left.filter((character) => moved.has(character));
    const others = left.filter((character) => !moved.has(character));
    const landsInside =
      indexOf(now, others[0]) < now.findIndex((c) => moved.has(c)) &&
      now.findLastIndex((c) => moved.has(c)) < indexOf(now, others.at(-1));
    if (inMoved.length > 0 && others.length > 0 && !landsInside && !isSolid(now, left)) {
      return new Set(inMoved.length > others.length ? inMoved : others);
    }
  }
  // Whatever now lies between the first and the last character of its own belongs to the anchor.
  return new Set(left.length === 0 ? [] : now.slice(indexOf(now, left[0]), indexOf(now, left.at(-1)) + 1));
}

function isSolid(now: readonly Character[], own: readonly Character[]): boolean {
  return indexOf(now, own.at(-1)) - indexOf(now, own[0]) + 1 === own.length;
}

function indexOf(now: readonly Character[], character: Character | undefined): number {
  return character === undefined ? -1 : now.indexOf(character);
}

function locate(lines: readonly Line[], own: ReadonlySet<Character>): OracleResult {
  const places = lines.flatMap(({ id, characters }) =>
    characters.flatMap((character, offset) => (own.has(character) ? [{ block: id, offset }] : [])),
  );
  const first = places[0];
  const last = places.at(-1);
  if (!first || !last) return { slice: null, start: null, end: null };
  const from = lines.findIndex(({ id }) => id === first.block);
  const to = lines.findIndex(({ id }) => id === last.block);
  const slice = lines
    .slice(from, to + 1)
    .map(({ characters }) => characters.filter((character) => own.has(character)))
    .map((characters) => characters.map(({ text }) => text).join(''))
    .join('\n');
  return { slice, start: first, end: { block: last.block, offset: last.offset + 1 } };
}
