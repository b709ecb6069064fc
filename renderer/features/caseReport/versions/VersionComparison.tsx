import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { passageSource } from '#shared/evidence/passage';
import type { CaseReport, EvidenceLink } from '#shared/model/caseReport';
import { arrangeBySections } from '#shared/report/reportSections';
import {
  compareVersions,
  type EvidenceChange,
  type ParagraphChange,
} from '#shared/reportVersion/compareVersions';
import { useTree } from '../../../workspace/store';
import { useLinkTexts } from '../useLinkTexts';
import classes from './versions.module.css';

interface Props {
  readonly before: CaseReport;
  readonly after: CaseReport;
}

/** What went and came between two versions: words within their paragraphs, and evidence sentence by sentence. */
export function VersionComparison({ before, after }: Props) {
  const { t } = useTranslation('reportParts');
  const { paragraphs, evidence } = useMemo(() => compareVersions(before, after), [before, after]);
  const guide = useTree((tree) => tree.guide[after.guide] ?? null);
  const titles = useMemo(
    () =>
      new Map(
        arrangeBySections(guide, [...before.blocks, ...after.blocks], after.parts).sections.map(
          ({ node }) => [node.id, [node.printedNumber, node.text].filter(Boolean).join(' ')] as const,
        ),
      ),
    [guide, before, after],
  );
  const changed = paragraphs.filter(({ kind }) => kind !== 'same');
  if (changed.length + evidence.length === 0) return <Text size="sm">{t('versions.same')}</Text>;
  return (
    <div className={classes.comparison} data-testid="version-comparison">
      <Text size="sm" mb="xs">
        {t('versions.summary', { paragraphs: changed.length, sentences: evidence.length })}
      </Text>
      {changed.map((change, index) => (
        <Paragraph
          // Paragraphs have no id of their own here, and the list never changes its order while it is shown.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          key={index}
          change={change}
          section={change.section === null ? '' : (titles.get(change.section) ?? '')}
        />
      ))}
      {evidence.length > 0 && (
        <>
          <Text fw={600} mt="md" mb={4}>
            {t('versions.evidence')}
          </Text>
          {evidence.map((change) => (
            <Evidence
              key={`${change.sentence} ${[...change.added, ...change.removed].map(({ id }) => id).join()}`}
              change={change}
            />
          ))}
        </>
      )}
    </div>
  );
}

function Paragraph({ change, section }: { readonly change: ParagraphChange; readonly section: string }) {
  const { t } = useTranslation('reportParts');
  if (change.kind === 'same') return null;
  return (
    <div className={classes.paragraph}>
      <Text size="xs" c="dimmed">
        {[section, t(`versions.${change.kind}`)].filter((part) => part !== '').join(' · ')}
      </Text>
      <p className={classes.words}>
        {change.pieces.map(({ kind, text }, index) => {
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, never reordered
          if (kind === 'same') return <span key={index}>{text}</span>;
          const Tag = kind === 'added' ? 'ins' : 'del';
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, never reordered
            <Tag key={index}>{text}</Tag>
          );
        })}
      </p>
    </div>
  );
}

function Evidence({ change }: { readonly change: EvidenceChange }) {
  const { t } = useTranslation('reportParts');
  const tree = useTree((whole) => whole);
  const texts = useLinkTexts();
  const line = (link: EvidenceLink) => texts.source(passageSource(tree, link));
  return (
    <div className={classes.paragraph}>
      <Text size="sm">{change.sentence ?? t('versions.lostSentence')}</Text>
      <ul className={classes.evidence}>
        {change.added.map((link) => (
          <li key={link.id}>
            {t('versions.linkAdded', { source: line(link), stance: texts.stance(link.stance) })}
          </li>
        ))}
        {change.removed.map((link) => (
          <li key={link.id}>{t('versions.linkRemoved', { source: line(link) })}</li>
        ))}
        {change.stances.map(({ before, after }) => (
          <li key={after.id}>
            {t('versions.linkStance', {
              source: line(after),
              before: texts.stance(before.stance),
              after: texts.stance(after.stance),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
