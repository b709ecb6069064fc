import { Drawer } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ProtocolId } from '#shared/model/ids';
import { LifeCyclePanel } from '../../ui/lifeCycle/LifeCyclePanel';
import { useLifeCycle } from '../../workspace/useLifeCycle';

interface Props {
  readonly id: ProtocolId;
  readonly title: string;
  readonly onClose: () => void;
  readonly onAnonymise: () => void;
}

/** A protocol's steps beside the list it stands in. */
export function LifeCycleDrawer({ id, title, onClose, onAnonymise }: Props) {
  const { t } = useTranslation('common');
  const lifeCycle = useLifeCycle(id);
  if (lifeCycle === null) return null;
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={360}
      title={title}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <LifeCyclePanel lifeCycle={lifeCycle} onAnonymise={onAnonymise} />
    </Drawer>
  );
}
