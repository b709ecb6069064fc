import { ActionIcon, Group, NativeSelect, Stack, Switch, Text } from '@mantine/core';
import { IconExternalLink, IconUnlink } from '@tabler/icons-react';
import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { changeEvidence, detachEvidence } from '#shared/commands/evidenceCommands';
import { erasedAt } from '#shared/deletion/shells';
import { documentName } from '#shared/evidence/documents';
import { linkedPassageText, passageSource } from '#shared/evidence/passage';
import type { EvidenceLink } from '#shared/model/caseReport';
import type { CaseReportId, StatementId, TextId } from '#shared/model/ids';
import { codedText } from '#shared/model/tree';
import { passageWords } from '#shared/report/verbatim';
import { useAttempt } from '../../ui/useAttempt';
import { useDay } from '../../ui/useDay';
import { run } from '../../workspace/run';
import { useTree } from '../../workspace/store';
import classes from './caseReport.module.css';
import { QuoteLine } from './quotes/QuoteLine';
import { stances, useLinkTexts } from './useLinkTexts';

interface Props {
  readonly report: CaseReportId;
  readonly statement: StatementId;
  readonly link: EvidenceLink;
  readonly onOpenProtocol: (text: TextId) => void;
}

/** One passage a statement rests on, with its words as they stand in the protocol now. */
export function LinkCard({ report, statement, link, onOpenProtocol }: Props) {
  const { t } = useTranslation('caseReport');
  const attempt = useAttempt();
  const texts = useLinkTexts();
  const textId = useId();
  const tree = useTree((whole) => whole);
  const reportSite = tree.caseReport[report]?.site;
  const source = passageSource(tree, link);
  const place = { report, statement, link: link.id };
  return (
    <li className={classes.card}>
      <Stack gap={6}>
        <PassageWords link={link} id={textId} />
        {link.exception !== '' && (
          <Text size="xs" fs="italic">
            {t('exception.note', { ns: 'evidence', reason: link.exception })}
          </Text>
        )}
        <Group gap={4} wrap="nowrap">
          <Text size="xs" c="dimmed" flex={1}>
            {documentName(tree, link) || texts.source(source)}
            {link.shell.site !== reportSite &&
              ` · ${t('evidence.otherSite', { site: source.siteName || source.siteCode })}`}
          </Text>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('evidence.open')}
            title={t('evidence.open')}
            disabled={codedText(tree, link.text) === undefined}
            onClick={() => onOpenProtocol(link.text)}
          >
            <IconExternalLink size={16} />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('evidence.detach')}
            title={t('evidence.detach')}
            onClick={() => void attempt(() => run(detachEvidence, place))}
          >
            <IconUnlink size={16} />
          </ActionIcon>
        </Group>
        <Group gap="md" wrap="nowrap">
          <NativeSelect
            size="xs"
            w={130}
            aria-label={t('evidence.stance')}
            aria-describedby={textId}
            value={link.stance}
            onChange={(event) => {
              const stance = stances.find((one) => one === event.currentTarget.value);
              if (stance !== undefined) void attempt(() => run(changeEvidence, { ...place, stance }));
            }}
            data={stances.map((value) => ({ value, label: texts.stance(value) }))}
          />
          <Switch
            size="xs"
            label={t('evidence.quoted')}
            aria-describedby={textId}
            checked={link.quote !== null}
            onChange={(event) => {
              const quoted = event.currentTarget.checked;
              void attempt(() => run(changeEvidence, { ...place, quoted }));
            }}
          />
        </Group>
        {link.quote !== null && <QuoteLine place={place} link={link} describedBy={textId} />}
      </Stack>
    </li>
  );
}

function PassageWords({ link, id }: { readonly link: EvidenceLink; readonly id: string }) {
  const { t } = useTranslation('report');
  const tree = useTree((whole) => whole);
  const language = Object.values(tree.project)[0]?.language ?? 'de';
  const day = useDay();
  const found = linkedPassageText(tree, link);
  // Without a deletion, the interview itself was removed.
  const deleted = useMemo(() => erasedAt(tree).get(link.interview ?? link.text), [tree, link]);
  if (found.kind === 'text') {
    return (
      <Text size="sm" id={id} className={classes.passage ?? ''}>
        {passageWords(found.pieces, language)}
      </Text>
    );
  }
  return (
    <Text size="sm" fs="italic" c="dimmed" id={id}>
      {found.kind === 'review'
        ? t('quoteReview')
        : deleted === undefined
          ? t('quoteDeleted')
          : t('evidence.deletedOn', { ns: 'caseReport', day: day(deleted) })}
    </Text>
  );
}
