import { Badge, Box, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { roleGuide } from '#shared/guide/roleGuide';
import type { Guide, GuideNode } from '#shared/model/guide';

interface Props {
  readonly guide: Guide;
  /** The guide as these roles see it. */
  readonly roles: readonly string[];
}

/** The guide as it is printed for these roles: numbers are labels, in the source's order, without role tags. */
export function GuideTree({ guide, roles }: Props) {
  const { sections } = roleGuide(guide, roles);
  return (
    <Stack gap="lg" pr="md" maw={860} data-testid="role-preview">
      {sections.map((section) => (
        <Stack key={section.id} gap="sm" component="section">
          <Title order={2}>
            {[section.printedNumber, section.text].filter((part) => part !== null).join(' ')}
          </Title>
          {section.children.map((node) => (
            <Question key={node.id} node={node} />
          ))}
        </Stack>
      ))}
    </Stack>
  );
}

function Question({ node }: { readonly node: GuideNode }) {
  const { t } = useTranslation('guides');
  return (
    <Box data-node={node.id} data-kind={node.kind}>
      <Group gap="xs" align="baseline" wrap="nowrap">
        {node.printedNumber !== null && (
          <Text fw={600} miw={34} style={{ flexShrink: 0 }}>
            {node.printedNumber}
          </Text>
        )}
        <Text
          fw={node.kind === 'instruction' ? 400 : 600}
          fs={node.kind === 'instruction' ? 'italic' : 'normal'}
        >
          {node.text}
        </Text>
        {node.optional && (
          <Badge variant="outline" style={{ flexShrink: 0 }}>
            {t('optionalQuestion')}
          </Badge>
        )}
      </Group>
      {node.condition !== null && (
        <Text size="sm" c="dimmed" pl={44}>
          {node.condition}
        </Text>
      )}
      <Children nodes={node.children} />
    </Box>
  );
}

function Children({ nodes }: { readonly nodes: readonly GuideNode[] }) {
  if (nodes.length === 0) return null;
  return (
    <Box component="ul" my={4} pl={62}>
      {nodes.map((node) => (
        <li key={node.id} data-node={node.id} data-kind={node.kind}>
          <Box>
            <Group gap="xs" align="baseline">
              <Text size="sm" fs={node.kind === 'instruction' ? 'italic' : 'normal'}>
                {node.text}
              </Text>
            </Group>
          </Box>
          <Children nodes={node.children} />
        </li>
      ))}
    </Box>
  );
}
