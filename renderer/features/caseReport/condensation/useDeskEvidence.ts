import { type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { attachEvidence, changeEvidence, detachEvidence } from '#shared/commands/evidenceCommands';
import { columnOf, type DeskColumn } from '#shared/condensation/columns';
import type { Matrix } from '#shared/condensation/matrix';
import type { DeskPassage } from '#shared/condensation/passages';
import type { RowStand } from '#shared/condensation/usage';
import type { CaseReport, Stance } from '#shared/model/caseReport';
import type { TextRange } from '#shared/model/text';
import type { TextEditor } from '../../../editor/editorContract';
import { useAttempt } from '../../../ui/useAttempt';
import { run } from '../../../workspace/run';
import type { Target } from '../target';
import { useLinkTexts } from '../useLinkTexts';

export interface Attaching {
  readonly passage: DeskPassage;
  readonly stance: Stance;
  readonly sentence: TextRange;
}

interface Situation {
  readonly matrix: Matrix;
  readonly report: CaseReport | null;
  readonly readOnly: boolean;
  /** Of the row the panel shows. */
  readonly stand: RowStand | undefined;
  readonly target: Target | null;
  readonly editor: RefObject<TextEditor | null>;
  readonly onSay: (text: string) => void;
}

/** Lets sentences rest on passages; what is kept out of case reports is asked about first. */
export function useDeskEvidence(situation: Situation) {
  const { matrix, report, readOnly, stand, target, editor, onSay } = situation;
  const { t } = useTranslation('condense');
  const attempt = useAttempt();
  const linkTexts = useLinkTexts();
  const [exception, setException] = useState<Attaching | null>(null);
  /** Said when the report shows it, with the number that is left then; null = the passage was taken away. */
  const toSay = useRef<{ readonly stance: Stance | null } | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: said once, when the report has changed
  useEffect(() => {
    if (toSay.current === null) return;
    const { stance } = toSay.current;
    const count = stand?.unused.length ?? 0;
    toSay.current = null;
    onSay(
      stance === null
        ? t('panel.detached', { count })
        : t('panel.attached', { stance: linkTexts.stance(stance), count }),
    );
  }, [report]);

  function attachNow({ passage, stance, sentence }: Attaching, exceptionReason: string): void {
    if (report === null) return;
    const params = { report: report.id, sentence, text: passage.text, passage: passage.range, stance };
    toSay.current = { stance };
    void attempt(() => run(attachEvidence, { ...params, quoted: false, exception: exceptionReason }));
  }

  function columnAt({ interview }: DeskPassage): DeskColumn | undefined {
    return columnOf(matrix.columns).get(interview);
  }

  function attach(attaching: Attaching): void {
    if (readOnly) return;
    editor.current?.flush();
    if (columnAt(attaching.passage)?.excluded != null) setException(attaching);
    else attachNow(attaching, '');
  }

  /** The stance a passage has already takes it away; another one replaces it. */
  function setStance(passage: DeskPassage, stance: Stance): void {
    if (target === null || report === null) return;
    const { statement } = target;
    const use = stand?.uses.get(passage.key)?.find((one) => one.statement.id === statement?.id);
    if (use === undefined || statement === null) {
      attach({ passage, stance, sentence: target.range });
      return;
    }
    editor.current?.flush();
    const link = { report: report.id, statement: statement.id, link: use.link.id };
    const away = use.link.stance === stance;
    toSay.current = { stance: away ? null : stance };
    void attempt(() => (away ? run(detachEvidence, link) : run(changeEvidence, { ...link, stance })));
  }

  return {
    attach,
    setStance,
    exception:
      exception === null
        ? null
        : {
            role: columnAt(exception.passage)?.label ?? '',
            close: () => setException(null),
            attach: (reason: string) => {
              attachNow(exception, reason);
              setException(null);
            },
          },
  };
}
