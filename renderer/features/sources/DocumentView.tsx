import { Button, Group, Menu, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArrowLeft, IconDots, IconPencil, IconShieldCheck, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { removeDocument } from '#shared/commands/sourceCommands';
import type { SourceDocument } from '#shared/model/document';
import { furthestStep } from '#shared/model/lifeCycle';
import type { Block } from '#shared/model/text';
import { ConfirmButton } from '../../ui/ConfirmButton';
import { LifeCycleBadge } from '../../ui/lifeCycle/LifeCycleBadge';
import { PageHeader } from '../../ui/PageHeader';
import { useAttempt } from '../../ui/useAttempt';
import { run } from '../../workspace/run';
import { useTree } from '../../workspace/store';
import { EditDocumentDialog } from './EditDocumentDialog';
import { MarkedText } from './MarkedText';
import classes from './reading.module.css';
import { usePageText } from './usePageText';

interface Props {
  readonly document: SourceDocument;
  readonly onBack: () => void;
  readonly onAnonymise: () => void;
}

/** A source to read, with its pages and speakers at the margin. */
export function DocumentView({ document, onBack, onAnonymise }: Props) {
  const { t } = useTranslation('sources');
  const attempt = useAttempt();
  const pageText = usePageText();
  const site = useTree((tree) => (document.site === null ? undefined : tree.site[document.site]));
  const [editing, edit] = useDisclosure(false);
  const paged = Object.keys(document.pages).length > 0;
  const step = furthestStep(document.lifeCycle);
  const facts = [t(`kind.${document.form}`), document.citationKey, site?.name ?? '', pageText(document)];
  return (
    <>
      <PageHeader title={document.title} subtitle={facts.filter((fact) => fact !== '').join(' · ')}>
        {step !== null && <LifeCycleBadge state={step} />}
        <Button variant="default" leftSection={<IconArrowLeft size={16} />} onClick={onBack}>
          {t('all')}
        </Button>
        <Button variant="light" leftSection={<IconShieldCheck size={16} />} onClick={onAnonymise}>
          {t('anonymise')}
        </Button>
        <ConfirmButton
          trigger={(open) => (
            <Menu position="bottom-end">
              <Menu.Target>
                <Button variant="default" px="xs" aria-label={t('more')}>
                  <IconDots size={18} />
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item leftSection={<IconPencil size={16} />} onClick={edit.open}>
                  {t('edit.title')}
                </Menu.Item>
                <Menu.Item leftSection={<IconTrash size={16} />} onClick={open}>
                  {t('remove.title')}
                </Menu.Item>
              </Menu.Dropdown>
            </Menu>
          )}
          title={t('remove.title')}
          text={t('remove.text', { key: document.citationKey })}
          confirmLabel={t('remove.confirm')}
          onConfirm={() => {
            void attempt(() => run(removeDocument, { id: document.id }));
            onBack();
          }}
        />
      </PageHeader>
      <article className={classes.text} data-paged={paged} aria-label={document.title}>
        {document.blocks.map((block, index) => (
          <Paragraph
            key={block.id}
            block={block}
            document={document}
            before={document.blocks[index - 1]}
            paged={paged}
          />
        ))}
      </article>
      <Group mt="lg">
        <Text size="xs" c="dimmed">
          {t('importedFrom', { name: document.imported.fileName })}
        </Text>
      </Group>
      {editing && <EditDocumentDialog document={document} onClose={edit.close} />}
    </>
  );
}

interface ParagraphProps {
  readonly block: Block;
  readonly document: SourceDocument;
  readonly before: Block | undefined;
  /** The document tells its pages; they stand at the margin. */
  readonly paged: boolean;
}

function Paragraph({ block, document, before, paged }: ParagraphProps) {
  const { t } = useTranslation('sources');
  const page = document.pages[block.id];
  const speaker = document.speakers[block.id];
  // Whoever goes on speaking is not named again.
  const named = speaker !== undefined && (before === undefined || document.speakers[before.id] !== speaker);
  return (
    <div className={classes.block}>
      {paged && <span className={classes.page}>{page === undefined ? '' : t('page', { page })}</span>}
      <p className={classes.paragraph}>
        {named && <span className={classes.speaker}>{speaker}: </span>}
        <MarkedText block={block} />
      </p>
    </div>
  );
}
