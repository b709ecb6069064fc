import { Select, SimpleGrid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import { asId, type InterviewId, type SiteId } from '#shared/model/ids';
import { useTree } from '../../../workspace/store';
import { useInterviewTitle } from '../../../workspace/useInterviewTitle';
import type { DocumentChoice, ImportItem } from './importItem';
import { changeItem } from './importStore';
import type { ItemProblem } from './planItem';

interface Props {
  readonly item: ImportItem;
  readonly problem: ItemProblem | null;
}

/** Fields side by side stand on one line when hints are below them. */
const hintBelow: ('label' | 'input' | 'description' | 'error')[] = ['label', 'input', 'description', 'error'];

/** How a source of its own is cited, and where it belongs. */
export function DocumentFieldsForm({ item, problem }: Props) {
  const { t } = useTranslation('sources');
  const sites = useTree(
    useShallow((tree) => Object.values(tree.site).sort((a, b) => a.position - b.position)),
  );
  const interviews = useTree(useShallow((tree) => Object.values(tree.interview)));
  const titleOf = useInterviewTitle();
  const { citationKey, title, year, site, interview } = item.document;
  const keyProblem = problem === 'noKey' || problem === 'keyTaken' ? t(`problem.${problem}`) : null;

  function change(fields: Partial<DocumentChoice>): void {
    changeItem(item.id, (one) => ({ ...one, document: { ...one.document, ...fields } }));
  }

  return (
    <SimpleGrid cols={2} spacing="sm" style={{ alignItems: 'start' }}>
      <TextInput
        label={t('field.key')}
        description={t('field.keyHint')}
        inputWrapperOrder={hintBelow}
        value={citationKey}
        onChange={(event) => change({ citationKey: event.currentTarget.value })}
        error={keyProblem}
      />
      <TextInput
        label={t('field.year')}
        description={t('field.yearHint')}
        inputWrapperOrder={hintBelow}
        value={year}
        onChange={(event) => change({ year: event.currentTarget.value })}
      />
      <TextInput
        label={t('field.title')}
        value={title}
        onChange={(event) => change({ title: event.currentTarget.value })}
        error={problem === 'noTitle' ? t('problem.noTitle') : null}
      />
      <Select
        label={t('field.site')}
        value={site}
        onChange={(value) => change({ site: value === null ? null : asId<SiteId>(value) })}
        data={sites.map(({ id, name }) => ({ value: id as string, label: name }))}
        placeholder={t('field.noSite')}
        clearable
        searchable
        nothingFoundMessage={t('target.notFound')}
      />
      {item.kind === 'transcript' && (
        <Select
          label={t('field.interview')}
          description={t('field.interviewHint')}
          inputWrapperOrder={hintBelow}
          style={{ gridColumn: '1 / -1' }}
          value={interview}
          onChange={(value) => change({ interview: value === null ? null : asId<InterviewId>(value) })}
          data={interviews.map((one) => ({
            value: one.id as string,
            label: [titleOf(one), one.date].filter((part) => part !== '').join(' · '),
          }))}
          placeholder={t('field.noInterview')}
          clearable
          searchable
          nothingFoundMessage={t('target.notFound')}
        />
      )}
    </SimpleGrid>
  );
}
