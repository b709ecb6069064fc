import { Paper, Stack, Text, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Guide, GuideWarning } from '#shared/model/guide';
import type { GuideNodeId } from '#shared/model/ids';

interface Props {
  readonly guide: Guide;
  readonly onShow: (node: GuideNodeId) => void;
}

/** What the import was not sure of, and what found no place; a click leads to the question. */
export function WarningList({ guide, onShow }: Props) {
  const { t } = useTranslation('guides');
  const warnings = guide.source?.warnings ?? [];
  const leftovers = guide.source?.leftovers ?? [];
  if (warnings.length + leftovers.length === 0) return <Text>{t('nothingUnsure')}</Text>;
  return (
    <Stack component="ul" gap={6} p={0} m={0} style={{ listStyle: 'none' }} data-testid="guide-warnings">
      {warnings.map((warning, i) => (
        // Warnings have no id of their own; the list never changes while it is shown.
        // biome-ignore lint/suspicious/noArrayIndexKey: fixed list without ids
        <Paper key={i} component="li" withBorder px="sm" py={6}>
          <Warning warning={warning} onShow={onShow} />
        </Paper>
      ))}
      {leftovers.map(({ line, text }) => (
        <Paper key={line} component="li" withBorder px="sm" py={6}>
          <Text size="xs" c="dimmed">
            {t('leftoverLine', { line })}
          </Text>
          <Text size="sm">{text}</Text>
        </Paper>
      ))}
    </Stack>
  );
}

function Warning({
  warning,
  onShow,
}: {
  readonly warning: GuideWarning;
  readonly onShow: (node: GuideNodeId) => void;
}) {
  const { t } = useTranslation('guides');
  const { node, line } = warning;
  const content = (
    <>
      {line !== null && (
        <Text size="xs" c="dimmed">
          {t('line', { line })}
        </Text>
      )}
      <Text size="sm">{t(`warnings.${warning.code}`, { replace: warning.values })}</Text>
    </>
  );
  return node === null ? content : <UnstyledButton onClick={() => onShow(node)}>{content}</UnstyledButton>;
}
