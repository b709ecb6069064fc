import type { GuideNode } from '#shared/model/guide';

/** The tree as indented lines: kind and label, text, then roles, flags and conditions. */
export function sketchOf(nodes: readonly GuideNode[], depth = 0): string[] {
  return nodes.flatMap((node) => {
    const flags = [
      node.roles.join('/'),
      node.optional ? 'optional' : '',
      node.condition === null ? '' : `condition: ${node.condition}`,
      node.levelUnsure ? 'unsure' : '',
    ].filter((flag) => flag !== '');
    const kind = node.kind === 'supplementary' ? '-' : node.kind;
    const number = node.printedNumber === null ? '' : ` ${node.printedNumber}`;
    const line = `${'  '.repeat(depth)}${kind}${number}: ${node.text}${flags.map((flag) => ` [${flag}]`).join('')}`;
    return [line, ...sketchOf(node.children, depth + 1)];
  });
}
