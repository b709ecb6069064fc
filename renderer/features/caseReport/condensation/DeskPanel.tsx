import { Group, Stack, Tabs, Text, Title } from '@mantine/core';
import { type KeyboardEvent, memo, type RefObject, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskCell, MatrixRow } from '#shared/condensation/matrix';
import type { DeskPassage } from '#shared/condensation/passages';
import type { RowStand } from '#shared/condensation/usage';
import type { Stance, Statement } from '#shared/model/caseReport';
import type { TextId } from '#shared/model/ids';
import { useKeyNames } from '../../../ui/keys/useKeyNames';
import { StatementEvidence } from '../StatementEvidence';
import { TargetQuote } from '../TargetQuote';
import type { Target } from '../target';
import classes from './condensation.module.css';
import { useDeskContext } from './deskContext';
import { PassageList } from './PassageList';
import { useDeskTexts } from './useDeskTexts';

export type PanelTab = 'cell' | 'unused' | 'evidence';

/** What the panel calls; the same functions for as long as the desk is open. */
export interface PanelCalls {
  onTab(tab: PanelTab): void;
  onStance(passage: DeskPassage, stance: Stance): void;
  onOpen(passage: DeskPassage): void;
  onOpenProtocol(text: TextId): void;
  onShowStatement(statement: Statement): void;
  /** Hands over what is typed but not yet in the project. */
  onBeforeChange(): void;
  /** Back to the grid, or to the text the sentence stands in. */
  onLeave(): void;
}

interface Props {
  readonly tab: PanelTab;
  readonly row: MatrixRow | null;
  readonly stand: RowStand | undefined;
  /** Null = the whole row. */
  readonly cell: DeskCell | null;
  readonly target: Target | null;
  readonly wantsFocus: RefObject<boolean>;
  /** False while the grid is at another cell already: then the focus waits for that cell's passages. */
  readonly settled: boolean;
  readonly calls: PanelCalls;
}

/** Beside the grid: the passages of a cell, what of the row is unused, and the evidence of its sentence. */
export const DeskPanel = memo(function DeskPanel(props: Props) {
  const { tab, row, stand, target, calls } = props;
  const { onTab, onLeave } = calls;
  const { t } = useTranslation('condense');
  const { report } = useDeskContext();

  function leave(event: KeyboardEvent): void {
    const inOpenList =
      event.target instanceof Element && event.target.getAttribute('aria-expanded') === 'true';
    if (event.key !== 'Escape' || event.defaultPrevented || inOpenList) return;
    event.preventDefault();
    onLeave();
  }

  return (
    <Tabs
      component="aside"
      aria-label={t('panel.label')}
      className={classes.panel ?? ''}
      value={tab}
      onChange={(value) => onTab(value === 'unused' || value === 'evidence' ? value : 'cell')}
      keepMounted={false}
      onKeyDown={leave}
    >
      <Tabs.List grow>
        <Tabs.Tab value="cell">{t('panel.cell')}</Tabs.Tab>
        <Tabs.Tab value="unused">{t('panel.unused', { count: stand?.unused.length ?? 0 })}</Tabs.Tab>
        <Tabs.Tab value="evidence">
          {target?.statement
            ? t('panel.evidenceCount', { count: target.statement.evidence.length })
            : t('panel.evidence')}
        </Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="cell" className={classes.tabPanel ?? ''}>
        {row === null ? <Hint>{t('panel.noCell')}</Hint> : <Passages {...props} row={row} unused={false} />}
      </Tabs.Panel>
      <Tabs.Panel value="unused" className={classes.tabPanel ?? ''}>
        {row === null ? <Hint>{t('panel.noCell')}</Hint> : <Passages {...props} row={row} unused />}
      </Tabs.Panel>
      <Tabs.Panel value="evidence" className={classes.tabPanel ?? ''}>
        {report === null ? (
          <Hint>{t('panel.noReport')}</Hint>
        ) : (
          <StatementEvidence
            report={report}
            target={target}
            searchKey="deskPassages"
            onSearch={() => onTab('cell')}
            onOpenProtocol={calls.onOpenProtocol}
            onShowStatement={calls.onShowStatement}
            onBeforeChange={calls.onBeforeChange}
          />
        )}
      </Tabs.Panel>
    </Tabs>
  );
});

interface PassagesProps extends Props {
  readonly row: MatrixRow;
  readonly unused: boolean;
}

function Passages({ row, stand, cell, target, unused, wantsFocus, settled, calls }: PassagesProps) {
  const { t } = useTranslation('condense');
  const { readOnly } = useDeskContext();
  const { keyOf } = useKeyNames();
  const texts = useDeskTexts();
  const titleId = useId();
  const passages = unused ? (stand?.unused ?? []) : (cell?.passages ?? row.passages);
  const name = texts.row(row);
  const empty = unused
    ? row.passages.length === 0
      ? t('panel.noPassages')
      : t('panel.allUsed')
    : cell === null
      ? t('panel.noPassages')
      : t('panel.nothing', { reason: texts.cell(cell) });
  return (
    <Stack gap="sm" component="section" aria-labelledby={titleId}>
      <Title order={2} fz="sm" id={titleId}>
        {cell === null || unused
          ? name
          : t('panel.ofCell', { row: name, column: texts.roleName(cell.column) })}
      </Title>
      {readOnly ? (
        <Hint>{t('released')}</Hint>
      ) : target === null ? (
        <Hint>{t('panel.noTarget', { key: keyOf('deskWrite') })}</Hint>
      ) : (
        <Group className={classes.target ?? ''}>
          <TargetQuote target={target} />
        </Group>
      )}
      {passages.length === 0 && <Hint>{empty}</Hint>}
      <PassageList
        key={`${row.key} ${unused ? 'unused' : (cell?.column.key ?? '')}`}
        passages={passages}
        stand={stand}
        target={target}
        wantsFocus={wantsFocus}
        settled={settled}
        onStance={calls.onStance}
        onOpen={calls.onOpen}
      />
    </Stack>
  );
}

function Hint({ children }: { readonly children: string }) {
  return (
    <Text c="dimmed" size="sm">
      {children}
    </Text>
  );
}
