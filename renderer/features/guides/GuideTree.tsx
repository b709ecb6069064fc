import { Badge, Box, Group, Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { roleGuide } from '#shared/guide/roleGuide';
import type { Guide, GuideNode } from '#shared/model/guide';
import type { GuideNodeId } from '#shared/model/ids';

interface Props {
  readonly guide: Guide;
  /** The guide as these roles see it; null for the whole. */
  readonly roles: readonly string[] | null;
  /** Brought into view and marked. */
  readonly shown: GuideNodeId | null;
}

/** The guide as it is printed: numbers are labels, order and roles as in the source. */
export function GuideTree({ guide, roles, shown }: Props) {
  const sections = roles === null ? guide.nodes : roleGuide(guide, roles).sections;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (shown !== null)
      box.current?.querySelector(`[data-node="${shown}"]`)?.scrollIntoView({ block: 'center' });
  }, [shown]);
  return (
    <Stack gap="lg" ref={box} pr="md">
      {sections.map((section) => (
        <Stack key={section.id} gap="sm" component="section">
          <Title order={2}>
            {[section.printedNumber, section.text].filter((part) => part !== null).join(' ')}
          </Title>
          {section.children.map((node) => (
            <Question key={node.id} node={node} shown={shown} />
          ))}
        </Stack>
      ))}
    </Stack>
  );
}

interface NodeProps {
  readonly node: GuideNode;
  readonly shown: GuideNodeId | null;
}

function Question({ node, shown }: NodeProps) {
  const { t } = useTranslation('guides');
  return (
    <Box data-node={node.id} data-kind={node.kind} {...marked(node, shown)}>
      <Group gap="xs" align="baseline" wrap="nowrap">
        {node.printedNumber !== null && (
          <Text fw={600} miw={34}>
            {node.printedNumber}
          </Text>
        )}
        <Text
          fw={node.kind === 'instruction' ? 400 : 600}
          fs={node.kind === 'instruction' ? 'italic' : 'normal'}
        >
          {node.text}
        </Text>
        <Tags node={node} />
        {node.optional && <Badge variant="outline">{t('optionalQuestion')}</Badge>}
      </Group>
      {node.condition !== null && (
        <Text size="sm" c="dimmed" pl={44}>
          {node.condition}
        </Text>
      )}
      <Children nodes={node.children} shown={shown} />
    </Box>
  );
}

function Children({
  nodes,
  shown,
}: {
  readonly nodes: readonly GuideNode[];
  readonly shown: GuideNodeId | null;
}) {
  const { t } = useTranslation('guides');
  if (nodes.length === 0) return null;
  return (
    <Box component="ul" my={4} pl={62}>
      {nodes.map((node) => (
        <li key={node.id} data-node={node.id} data-kind={node.kind}>
          <Box {...marked(node, shown)}>
            <Group gap="xs" align="baseline">
              <Text size="sm" fs={node.kind === 'instruction' ? 'italic' : 'normal'}>
                {node.text}
              </Text>
              <Tags node={node} />
              {node.levelUnsure && (
                <Badge size="xs" variant="outline" color="yellow">
                  {t('levelUnsure')}
                </Badge>
              )}
            </Group>
          </Box>
          <Children nodes={node.children} shown={shown} />
        </li>
      ))}
    </Box>
  );
}

function Tags({ node }: { readonly node: GuideNode }) {
  return node.roles.map((role) => (
    <Badge key={role} size="sm" variant="light" color="gray" style={{ flexShrink: 0 }}>
      {role}
    </Badge>
  ));
}

function marked(node: GuideNode, shown: GuideNodeId | null) {
  return node.id === shown ? { bg: 'var(--mantine-primary-color-light)' } : {};
}
