import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { GuideEditing } from '../editing';
import { AttachmentsEditor } from './AttachmentsEditor';
import { FootnotesEditor } from './FootnotesEditor';
import classes from './front.module.css';
import { HeadForm } from './HeadForm';
import { ProposedRolesButton } from './ProposedRolesButton';
import { RemarksEditor } from './RemarksEditor';
import { RolesDialog } from './RolesDialog';
import { RulesForm } from './RulesForm';
import { SubgroupsEditor } from './SubgroupsEditor';

export type FrontPart = 'head' | 'remarks' | 'rules' | 'roles' | 'subgroups' | 'footnotes' | 'attachments';

interface Props {
  readonly editing: GuideEditing;
  /** The part to bring into view, each time another object comes; null at first. */
  readonly shown: { readonly part: FrontPart } | null;
}

/** What a guide says before and after its questions: remarks beside their rules, who is asked, notes and tables. */
export function FrontEditor({ editing, shown }: Props) {
  const { t } = useTranslation('guides');
  const { guide, locked, apply } = editing;
  const [defining, roles] = useDisclosure(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (shown !== null) box.current?.querySelector(`[data-part="${shown.part}"]`)?.scrollIntoView();
  }, [shown]);
  return (
    <Stack ref={box} gap="lg" className={classes.front} data-testid="guide-front">
      <Part part="head" title={t('front.head')}>
        <HeadForm guide={guide} locked={locked} onChange={(head) => apply([{ kind: 'setHead', head }])} />
      </Part>
      <div className={classes.columns}>
        <Part part="remarks" title={t('front.remarks')}>
          <RemarksEditor
            paragraphs={guide.preliminary}
            locked={locked}
            onChange={(paragraphs) => apply([{ kind: 'setPreliminary', paragraphs }])}
          />
        </Part>
        <Part part="rules" title={t('front.rules.title')}>
          <RulesForm
            rules={guide.rules}
            locked={locked}
            onChange={(rules) => apply([{ kind: 'setRules', rules }])}
          />
        </Part>
      </div>
      <Part part="roles" title={t('roles.title')}>
        <Group>
          <Text size="sm">
            {guide.roles.length === 0
              ? t('front.noRoles')
              : guide.roles
                  .map(({ code, label }) => (label === '' ? code : `${code} – ${label}`))
                  .join(' · ')}
          </Text>
          <Button size="xs" variant="default" disabled={locked} onClick={roles.open}>
            {t('front.changeRoles')}
          </Button>
          <ProposedRolesButton editing={editing} />
        </Group>
        {defining && (
          <RolesDialog
            guide={guide}
            onClose={roles.close}
            onSave={(definitions) => void apply([{ kind: 'defineRoles', roles: definitions }])}
          />
        )}
      </Part>
      <Part part="subgroups" title={t('front.subgroups.title')} hint={t('front.subgroups.hint')}>
        <SubgroupsEditor
          subgroups={guide.subgroups}
          locked={locked}
          onChange={(subgroups) => apply([{ kind: 'setSubgroups', subgroups }])}
        />
      </Part>
      <Part part="footnotes" title={t('front.footnotes.title')}>
        <FootnotesEditor
          guide={guide}
          locked={locked}
          onChange={(footnotes) => apply([{ kind: 'setFootnotes', footnotes }])}
        />
      </Part>
      <Part part="attachments" title={t('front.attachments.title')}>
        <AttachmentsEditor
          attachments={guide.attachments}
          locked={locked}
          onChange={(attachments) => apply([{ kind: 'setAttachments', attachments }])}
        />
      </Part>
    </Stack>
  );
}

function Part({
  part,
  title,
  hint,
  children,
}: {
  readonly part: FrontPart;
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}) {
  return (
    <Stack component="section" gap={6} aria-label={title} data-part={part}>
      <Title order={2} fz="md">
        {title}
      </Title>
      {hint !== undefined && (
        <Text size="sm" c="dimmed">
          {hint}
        </Text>
      )}
      {children}
    </Stack>
  );
}
