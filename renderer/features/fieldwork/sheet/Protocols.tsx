import { Button, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import { addCaseProtocol } from '#shared/commands/interviewCommands';
import type { InterviewId, ProtocolId } from '#shared/model/ids';
import { useAttempt } from '../../../ui/useAttempt';
import { run } from '../../../workspace/run';
import { useTree } from '../../../workspace/store';
import { Demand } from './Demand';
import { ProtocolCard } from './ProtocolCard';

interface Props {
  readonly interview: InterviewId;
  /** The guide is asked once per case (client), so that one interview yields several protocols. */
  readonly perCase: boolean;
  readonly onWrite?: (protocol: ProtocolId) => void;
  readonly onAnonymise?: (protocol: ProtocolId) => void;
}

/** The interview's protocols: one, or one for each case. */
export function Protocols({ interview, perCase, onWrite, onAnonymise }: Props) {
  const { t } = useTranslation('interview');
  const attempt = useAttempt();
  const protocols = useTree(
    useShallow((tree) =>
      // Records have no order of their own; labels do: "Fall 2" before "Fall 10".
      Object.values(tree.protocol)
        .filter((one) => one.interview === interview)
        .sort((a, b) => a.caseLabel.localeCompare(b.caseLabel, 'de', { numeric: true })),
    ),
  );
  function newLabel(): string {
    const taken = new Set(protocols.map(({ caseLabel }) => caseLabel));
    for (let number = protocols.length + 1; ; number++) {
      const label = t('newCase', { number });
      if (!taken.has(label)) return label;
    }
  }

  const several = perCase || protocols.length > 1;
  return (
    <Stack gap="sm">
      {perCase && <Demand demanded text={t('demand.perCase')} />}
      {protocols.length === 0 && <Text size="sm">{t('protocolsDeleted')}</Text>}
      {protocols.map((protocol) => (
        <ProtocolCard
          key={protocol.id}
          protocol={protocol}
          isCase={several}
          removable={protocols.length > 1}
          {...(onWrite === undefined ? {} : { onWrite })}
          {...(onAnonymise === undefined ? {} : { onAnonymise })}
        />
      ))}
      {several && (
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlus size={14} />}
          onClick={() =>
            void attempt(() =>
              run(addCaseProtocol, {
                interview,
                caseLabel: newLabel(),
              }),
            )
          }
        >
          {t('addCase')}
        </Button>
      )}
    </Stack>
  );
}
