import { Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CoveragePart, coverageParts, statementCoverage } from '#shared/evidence/coverage';
import { findNode, nodeLabel } from '#shared/guide/guideNodes';
import type { CaseReport, Statement } from '#shared/model/caseReport';
import { useTree } from '../../../workspace/store';
import { useInterviewTitle } from '../../../workspace/useInterviewTitle';
import classes from './coverage.module.css';

/** How the interviews at the site stand to the statement: a bar whose parts list them when they are pressed. */
export function CoverageBar({
  report,
  statement,
}: {
  readonly report: CaseReport;
  readonly statement: Statement;
}) {
  const { t, i18n } = useTranslation('evidence');
  const tree = useTree((whole) => whole);
  const title = useInterviewTitle();
  const [open, setOpen] = useState<CoveragePart | null>(null);
  const { site, wave } = report;
  const coverage = useMemo(
    () => statementCoverage(tree, { site, wave }, statement),
    [tree, site, wave, statement],
  );
  if (coverage === null) return null;
  const parts = coverageParts.filter((part) => coverage.interviews[part].length > 0);
  const node = Object.values(tree.guide).flatMap(
    (guide) => findNode(guide, coverage.question)?.node ?? [],
  )[0];
  const listed = open === null ? [] : coverage.interviews[open].flatMap((id) => tree.interview[id] ?? []);
  if (parts.length === 0) {
    return (
      <Text size="xs" c="dimmed">
        {t('coverage.none')}
      </Text>
    );
  }
  return (
    <section data-testid="coverage">
      <Text size="xs" c="dimmed" lineClamp={1}>
        {node === undefined
          ? t('coverage.titlePlain')
          : t('coverage.title', { question: nodeLabel(node, i18n.language === 'en' ? 'en' : 'de') })}
      </Text>
      <div className={classes.bar} aria-hidden>
        {parts.map((part) => (
          <span key={part} data-part={part} style={{ flexGrow: coverage.interviews[part].length }} />
        ))}
      </div>
      <div className={classes.legend}>
        {parts.map((part) => (
          <button
            key={part}
            type="button"
            data-part={part}
            aria-expanded={open === part}
            onClick={() => setOpen(open === part ? null : part)}
          >
            {t('coverage.count', {
              part: t(`coverage.part.${part}`),
              count: coverage.interviews[part].length,
            })}
          </button>
        ))}
      </div>
      {open !== null && listed.length > 0 && (
        <ul
          className={classes.interviews}
          aria-label={t('coverage.list', { part: t(`coverage.part.${open}`) })}
        >
          {listed.map((interview) => (
            <Text component="li" size="xs" key={interview.id}>
              {title(interview)}
            </Text>
          ))}
        </ul>
      )}
    </section>
  );
}
