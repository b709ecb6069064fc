import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { editCaseReport } from '#shared/commands/caseReportCommands';
import type { QuantityFinding } from '#shared/evidence/quantity/checkQuantities';
import { countThings } from '#shared/evidence/quantity/countThings';
import { replaceQuantity } from '#shared/evidence/quantity/replaceQuantity';
import type { CaseReport, Statement } from '#shared/model/caseReport';
import { resolveRange } from '#shared/text/range';
import { useAttempt } from '../../../ui/useAttempt';
import { run } from '../../../workspace/run';
import { useTree } from '../../../workspace/store';
import { Hint } from './Hint';

interface Props {
  readonly report: CaseReport;
  readonly statement: Statement;
  /** The statement's words that were checked. */
  readonly text: string;
  readonly findings: readonly QuantityFinding[];
  readonly onBeforeChange: () => void;
}

/** As many as fit on a line of the panel. */
const offered = 4;

/** Words of quantity that do not fit the evidence, with words that do: one press puts them there. */
export function QuantityHints({ report, statement, text, findings, onBeforeChange }: Props) {
  const { t } = useTranslation('evidence');
  const attempt = useAttempt();
  const tree = useTree((whole) => whole);
  const [piece, ...more] = resolveRange(report.blocks, statement);

  function replace({ quantity }: QuantityFinding, words: string): void {
    onBeforeChange();
    const { start, end, words: insert } = replaceQuantity(text, quantity, words);
    if (piece === undefined) return;
    const edit = {
      kind: 'replace',
      block: piece.block.id,
      at: piece.from + start,
      remove: end - start,
      insert,
    } as const;
    void attempt(() => run(editCaseReport, { report: report.id, edits: [edit] }));
  }

  function counted({ quantity, counted: { count, of } }: QuantityFinding): string {
    const usual = countThings(tree, report, statement).usual;
    const thing = quantity.thing === 'unknown' ? usual : quantity.thing;
    return thing === 'site' ? t('quantity.sites', { count, of }) : t('quantity.interviews', { count, of });
  }

  return findings.map((finding) => (
    <Hint
      key={`${finding.quantity.start} ${finding.quantity.text}`}
      below={
        // A statement over several paragraphs has no single place to write in.
        finding.quantity.kind === 'words' &&
        more.length === 0 &&
        finding.instead.length > 0 && (
          <Group gap={6} mt={4}>
            <Text size="xs" c="dimmed">
              {t('quantity.instead')}
            </Text>
            {finding.instead.slice(0, offered).map((words) => (
              <Button
                key={words}
                size="compact-xs"
                variant="default"
                aria-label={t('quantity.replace', { text: finding.quantity.text, words })}
                onClick={() => replace(finding, words)}
              >
                {words}
              </Button>
            ))}
          </Group>
        )
      }
    >
      {t(`quantity.${finding.verdict}`, { text: finding.quantity.text, counted: counted(finding) })}
    </Hint>
  ));
}
