import { Button, Checkbox, Group, Select, SimpleGrid, Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { asId, type ProtocolId } from '#shared/model/ids';
import { isEmptyProtocol } from '#shared/protocolImport/emptyProtocol';
import type { PromptHandling } from '#shared/protocolImport/matchProtocol';
import { useTree } from '../../../workspace/store';
import { useInterviewTitle } from '../../../workspace/useInterviewTitle';
import type { ImportItem } from './importItem';
import { changeItem, isWithoutRoles, shareInterview } from './importStore';
import { NewInterviewFields } from './NewInterviewFields';
import type { ItemProblem } from './planItem';

interface Props {
  readonly item: ImportItem;
  readonly items: readonly ImportItem[];
  readonly problem: ItemProblem | null;
  readonly onSites: () => void;
  readonly onGuides: () => void;
}

const newInterview = 'new';
const promptHandlings: readonly PromptHandling[] = ['answered', 'keep', 'drop'];

/** Whose protocol the file becomes: one that is there and empty, or that of a new interview. */
export function ProtocolTarget({ item, items, problem, onSites, onGuides }: Props) {
  const { t } = useTranslation('sources');
  const protocols = useTree((tree) => tree.protocol);
  const interviews = useTree((tree) => tree.interview);
  const guides = useTree((tree) => tree.guide);
  const titleOf = useInterviewTitle();
  const usedByOthers = items.filter(({ id, kind }) => id !== item.id && kind === 'protocol');
  const empty = useMemo(() => Object.values(protocols).filter(isEmptyProtocol), [protocols]);
  const options = empty.flatMap((protocol) => {
    const interview = interviews[protocol.interview];
    if (interview === undefined) return [];
    const parts = [
      titleOf(interview),
      guides[interview.guide]?.label ?? '',
      protocol.caseLabel,
      interview.date,
    ];
    const label = parts.filter((part) => part !== '').join(' · ');
    return [
      {
        value: protocol.id as string,
        label,
        disabled: usedByOthers.some((one) => one.protocol.existing === protocol.id),
      },
    ];
  });

  return (
    <Stack gap="sm">
      <Select
        label={t('target.interview')}
        description={options.length === 0 ? t('target.noneEmpty') : undefined}
        value={item.protocol.existing ?? newInterview}
        onChange={(value) => {
          const existing = value === null || value === newInterview ? null : asId<ProtocolId>(value);
          changeItem(item.id, (one) => ({ ...one, protocol: { ...one.protocol, existing } }));
        }}
        data={[{ value: newInterview, label: t('target.new') }, ...options]}
        allowDeselect={false}
        searchable
        nothingFoundMessage={t('target.notFound')}
        error={problem === 'sameProtocol' || problem === 'notEmpty' ? t(`problem.${problem}`) : null}
      />
      {item.protocol.existing === null && <NewInterviewFields item={item} problem={problem} />}
      {item.protocol.existing === null && item.protocol.roles.length > 0 && items.some(isWithoutRoles) && (
        <Button
          variant="light"
          size="compact-sm"
          style={{ alignSelf: 'flex-start' }}
          onClick={() => shareInterview(item)}
        >
          {t('target.forAll')}
        </Button>
      )}
      {problem === 'noGuide' && Object.keys(guides).length === 0 && (
        <Group gap="xs">
          <Text size="sm">{t('target.noGuides')}</Text>
          <Button size="compact-sm" variant="light" onClick={onGuides}>
            {t('target.toGuides')}
          </Button>
        </Group>
      )}
      {problem === 'noSite' && <NoSites onSites={onSites} />}
      <SimpleGrid cols={2} style={{ alignItems: 'end' }}>
        <Select
          label={t('prompts.label')}
          value={item.prompts}
          onChange={(value) => {
            const prompts = promptHandlings.find((one) => one === value) ?? 'answered';
            changeItem(item.id, (one) => ({ ...one, prompts }));
          }}
          data={promptHandlings.map((value) => ({ value, label: t(`prompts.${value}`) }))}
          allowDeselect={false}
        />
        <Checkbox
          label={t('target.quotes')}
          checked={item.quotes}
          onChange={(event) => {
            const quotes = event.currentTarget.checked;
            changeItem(item.id, (one) => ({ ...one, quotes }));
          }}
          pb={8}
        />
      </SimpleGrid>
    </Stack>
  );
}

function NoSites({ onSites }: { readonly onSites: () => void }) {
  const { t } = useTranslation('sources');
  const none = useTree((tree) => Object.keys(tree.site).length === 0);
  if (!none) return null;
  return (
    <Group gap="xs">
      <Text size="sm">{t('target.noSites')}</Text>
      <Button size="compact-sm" variant="light" onClick={onSites}>
        {t('target.toSites')}
      </Button>
    </Group>
  );
}
