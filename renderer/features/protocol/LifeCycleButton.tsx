import { UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { ProtocolId } from '#shared/model/ids';
import { LifeCycleBadge } from '../../ui/lifeCycle/LifeCycleBadge';
import { useLifeCycle } from '../../workspace/useLifeCycle';
import { LifeCycleDrawer } from './LifeCycleDrawer';

interface Props {
  readonly id: ProtocolId;
  readonly title: string;
  /** Hands over what is not committed yet: a step is taken with the text as it is seen. */
  readonly onBefore: () => void;
  readonly onAnonymise: () => void;
}

/** Where the open protocol stands; a click shows its steps, the next one and the way back. */
export function LifeCycleButton({ id, title, onBefore, onAnonymise }: Props) {
  const { t } = useTranslation('protocolList');
  const lifeCycle = useLifeCycle(id);
  const [opened, { open, close }] = useDisclosure(false);
  if (lifeCycle === null) return null;
  return (
    <>
      <UnstyledButton
        title={t('showLifeCycle')}
        onClick={() => {
          onBefore();
          open();
        }}
      >
        <LifeCycleBadge state={lifeCycle.state} skipped={lifeCycle.skipped} />
      </UnstyledButton>
      {opened && <LifeCycleDrawer id={id} title={title} onClose={close} onAnonymise={onAnonymise} />}
    </>
  );
}
