import type { Finding, IncomingCode, IncomingCodebook, LooseCode } from './incoming';

/** So many codes are no codebook anybody learns; it is said, and they are read. */
const manyCodes = 2_000;

/**
 * Makes a tree of what a file says: rings are opened, missing parents and names replaced, codes that claim one
 * identifier told apart. Every code of the file is in the answer, whatever was wrong with it.
 *
 * @param nameless what a code without a name is called, given its place from 1
 */
export function settleCodes(
  loose: readonly LooseCode[],
  found: readonly Finding[],
  nameless: (place: number) => string,
): IncomingCodebook {
  const findings = [...found];
  if (loose.length > manyCodes) findings.push({ kind: 'manyCodes', values: { count: loose.length } });
  const named = loose.map((code, i) => {
    if (code.name.trim() !== '') return { ...code, name: oneLine(code.name) };
    const name = nameless(i + 1);
    findings.push({ kind: 'missingName', values: { name } });
    return { ...code, name };
  });
  const unique = toldApart(named, findings);
  const codes = inTreeOrder(opened(unique, findings));
  findTwins(codes, findings);
  return { codes, findings };
}

/** Names are one line everywhere they are shown. */
function oneLine(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}

/** The first code with a key keeps it; later ones become codes of their own. */
function toldApart(codes: readonly LooseCode[], findings: Finding[]): readonly LooseCode[] {
  const seen = new Set<string>();
  return codes.map((code, i) => {
    if (!seen.has(code.key)) {
      seen.add(code.key);
      return code;
    }
    findings.push({ kind: 'duplicateId', values: { name: code.name, value: code.key } });
    let key = `${code.key}#${i}`;
    while (seen.has(key)) key += '#';
    seen.add(key);
    return { ...code, key, id: null };
  });
}

function opened(codes: readonly LooseCode[], findings: Finding[]): readonly LooseCode[] {
  const keys = new Set(codes.map(({ key }) => key));
  const known = codes.map((code) => {
    if (code.parent === null || keys.has(code.parent)) return code;
    findings.push({ kind: 'unknownParent', values: { name: code.name, value: code.parent } });
    return { ...code, parent: null };
  });
  const cut = ringStarts(known);
  return known.map((code) => {
    if (!cut.has(code.key)) return code;
    findings.push({ kind: 'cycle', values: { name: code.name } });
    return { ...code, parent: null };
  });
}

/** One code of every ring: where the way up first comes back to where it was. */
function ringStarts(codes: readonly LooseCode[]): ReadonlySet<string> {
  const byKey = new Map(codes.map((code) => [code.key, code]));
  const settled = new Set<string>();
  const cut = new Set<string>();
  for (const code of codes) {
    const way = new Set<string>();
    for (let up: LooseCode | undefined = code; up !== undefined && !settled.has(up.key); ) {
      if (way.has(up.key)) {
        cut.add(up.key);
        break;
      }
      way.add(up.key);
      up = up.parent === null ? undefined : byKey.get(up.parent);
    }
    for (const key of way) settled.add(key);
  }
  return cut;
}

function inTreeOrder(codes: readonly LooseCode[]): readonly IncomingCode[] {
  const byParent = new Map<string | null, LooseCode[]>();
  for (const code of codes) {
    const siblings = byParent.get(code.parent);
    if (siblings === undefined) byParent.set(code.parent, [code]);
    else siblings.push(code);
  }
  const ordered: LooseCode[] = [];
  const stack = [...(byParent.get(null) ?? [])].reverse();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    ordered.push(next);
    stack.push(...[...(byParent.get(next.key) ?? [])].reverse());
  }
  return ordered;
}

function findTwins(codes: readonly IncomingCode[], findings: Finding[]): void {
  const seen = new Set<string>();
  for (const { parent, name } of codes) {
    const key = `${parent ?? ''}\n${name}`;
    if (seen.has(key)) findings.push({ kind: 'duplicateName', values: { name } });
    seen.add(key);
  }
}
