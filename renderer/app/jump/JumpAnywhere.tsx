import { Modal, Text, VisuallyHidden } from '@mantine/core';
import { Spotlight, spotlight } from '@mantine/spotlight';
import {
  IconBinaryTree,
  IconBolt,
  IconBookmark,
  IconFileText,
  IconHistory,
  IconId,
  IconLayoutSidebar,
  IconListDetails,
  IconMapPin,
  IconNotes,
  IconSearch,
  IconTemplate,
} from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../features/search/searchStore';
import { useShortcuts } from '../../ui/keys/useShortcuts';
import { useNavigation } from '../navigation';
import { findTargets } from './findTargets';
import { JumpDialogs } from './JumpDialogs';
import { useJumpActions } from './useJumpActions';
import { type JumpKind, type JumpTarget, useJumpTargets } from './useJumpTargets';
import '@mantine/spotlight/styles.css';

const icons: { readonly [K in JumpKind]: typeof IconNotes } = {
  screen: IconLayoutSidebar,
  action: IconBolt,
  code: IconBinaryTree,
  site: IconMapPin,
  interview: IconNotes,
  question: IconListDetails,
  report: IconFileText,
  search: IconBookmark,
  profile: IconId,
  template: IconTemplate,
  version: IconHistory,
};

/** So many places are remembered for this sitting; nothing of them is written down. */
const remembered = 8;

/** Ctrl+K: to any place by its name. */
export function JumpAnywhere() {
  useShortcuts('everywhere', { jumpAnywhere: spotlight.open });
  const [open, setOpen] = useState(false);
  const [recent, setRecent] = useState<readonly string[]>([]);
  const { t } = useTranslation('search');
  const [typed, setTyped] = useState('');
  return (
    <>
      <JumpDialogs />
      <Spotlight.Root
        query={typed}
        onQueryChange={setTyped}
        shortcut={null}
        onSpotlightOpen={() => setOpen(true)}
        onSpotlightClose={() => setOpen(false)}
        scrollable
        maxHeight={480}
        role="search"
        aria-label={t('jump.title')}
      >
        {/* The dialog's name. */}
        <VisuallyHidden>
          <Modal.Title>{t('jump.title')}</Modal.Title>
        </VisuallyHidden>
        <Spotlight.Search
          placeholder={t('jump.placeholder')}
          aria-label={t('jump.title')}
          leftSection={<IconSearch size={18} />}
        />
        <Spotlight.ActionsList>
          {open && (
            <Targets
              typed={typed}
              recent={recent}
              onUsed={(id) => setRecent([id, ...recent.filter((one) => one !== id)].slice(0, remembered))}
            />
          )}
        </Spotlight.ActionsList>
      </Spotlight.Root>
    </>
  );
}

interface TargetsProps {
  readonly typed: string;
  readonly recent: readonly string[];
  readonly onUsed: (id: string) => void;
}

function Targets({ typed, recent, onUsed }: TargetsProps) {
  const { t } = useTranslation('search');
  const go = useNavigation((state) => state.go);
  const actions = useJumpActions();
  const targets = useJumpTargets(actions);
  const found = useMemo(() => findTargets(targets, typed, recent), [targets, typed, recent]);
  return (
    <>
      {found.map((target) => (
        <Target key={target.id} target={target} recent={recent.includes(target.id)} onUsed={onUsed} />
      ))}
      {found.length === 0 && <Spotlight.Empty>{t('jump.nothing')}</Spotlight.Empty>}
      {typed.trim() !== '' && (
        <Spotlight.Action
          leftSection={<IconSearch size={18} />}
          label={t('jump.searchFor', { query: typed.trim() })}
          onClick={() => {
            ask({ query: typed.trim() });
            go({ screen: 'search' });
          }}
        />
      )}
    </>
  );
}

function Target({
  target,
  recent,
  onUsed,
}: {
  readonly target: JumpTarget;
  readonly recent: boolean;
  readonly onUsed: (id: string) => void;
}) {
  const { t } = useTranslation('search');
  const Icon = icons[target.kind];
  return (
    <Spotlight.Action
      label={target.label}
      description={target.detail}
      leftSection={<Icon size={18} />}
      rightSection={
        <Text size="xs" c="inherit" opacity={0.8}>
          {recent ? t('jump.kind.recent') : t(`jump.kind.${target.kind}`)}
        </Text>
      }
      onClick={() => {
        onUsed(target.id);
        target.go();
      }}
    />
  );
}
