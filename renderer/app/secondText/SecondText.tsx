import { ActionIcon, Box, Button, Group, Select, Stack, Text, Title } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { Fragment, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextId } from '#shared/model/ids';
import type { Block } from '#shared/model/text';
import { useTree } from '../../workspace/store';
import { useTextTitle } from '../../workspace/useTextTitle';
import { useNavigation } from '../navigation';
import { type Heading, readingSections } from './readingSections';
import classes from './secondText.module.css';
import { toggleSecondText, useSecondText } from './secondTextStore';

/** A protocol or source to read beside the screen where one works. */
export function SecondText() {
  const { t, i18n } = useTranslation('shell');
  const text = useSecondText((state) => state.text);
  const go = useNavigation((state) => state.go);
  const choices = useChoices();
  return (
    <Stack component="aside" aria-label={t('secondText.title')} gap="xs" h="100%" className={classes.pane}>
      <Group wrap="nowrap" gap="xs" align="flex-end">
        <Select
          flex={1}
          size="xs"
          label={t('secondText.title')}
          placeholder={choices.length === 0 ? t('secondText.none') : t('secondText.choose')}
          disabled={choices.length === 0}
          data={choices}
          value={text}
          onChange={(value) => {
            const chosen = choices.find((choice) => choice.value === value);
            if (chosen !== undefined) useSecondText.setState({ text: chosen.value });
          }}
          searchable
          allowDeselect={false}
          comboboxProps={{ withinPortal: true }}
        />
        {text !== null && (
          <Button size="xs" variant="default" onClick={() => go({ screen: 'code', text })}>
            {t('secondText.goThere')}
          </Button>
        )}
        <ActionIcon
          variant="subtle"
          color="gray"
          size={30}
          aria-label={t('secondText.close')}
          title={t('secondText.close')}
          onClick={toggleSecondText}
        >
          <IconX size={18} />
        </ActionIcon>
      </Group>
      {text === null ? (
        <Text size="sm" c="dimmed">
          {t(choices.length === 0 ? 'secondText.none' : 'secondText.hint')}
        </Text>
      ) : (
        <Reading key={text} text={text} language={i18n.language === 'en' ? 'en' : 'de'} />
      )}
    </Stack>
  );
}

/** Every text in which something stands, protocols and sources, by their names. */
function useChoices(): readonly { readonly value: TextId; readonly label: string }[] {
  const { i18n } = useTranslation();
  const protocols = useTree((tree) => tree.protocol);
  const documents = useTree((tree) => tree.document);
  const titleOf = useTextTitle();
  return useMemo(() => {
    const texts = [...Object.values(protocols), ...Object.values(documents)];
    return texts
      .filter(({ blocks }) => blocks.some((block) => block.text.trim() !== ''))
      .map(({ id }) => ({ value: id, label: titleOf(id) }))
      .sort((a, b) => a.label.localeCompare(b.label, i18n.language, { numeric: true }));
  }, [protocols, documents, titleOf, i18n.language]);
}

function Reading({ text, language }: { readonly text: TextId; readonly language: 'de' | 'en' }) {
  const { t } = useTranslation('shell');
  const tree = useTree((whole) => whole);
  const sections = useMemo(() => readingSections(tree, text, language), [tree, text, language]);
  return (
    <Box
      className={classes.reading}
      tabIndex={0}
      role="region"
      aria-label={t('secondText.title')}
      data-testid="second-text"
    >
      {(sections ?? []).length === 0 && (
        <Text size="sm" c="dimmed">
          {t('secondText.empty')}
        </Text>
      )}
      {sections?.map(({ key, heading, blocks }) => (
        <Fragment key={key}>
          {heading !== null && <SectionTitle heading={heading} />}
          {blocks.map((block) => (
            <p key={block.id}>{withVerbatim(block)}</p>
          ))}
        </Fragment>
      ))}
    </Box>
  );
}

function SectionTitle({ heading }: { readonly heading: Heading }) {
  const { t } = useTranslation('shell');
  const label =
    heading.kind === 'inbox'
      ? t('secondText.inbox')
      : heading.kind === 'page'
        ? t('secondText.page', { page: heading.label })
        : heading.label;
  return (
    <Title order={3} fz="sm" mt="md" mb={4}>
      {label}
    </Title>
  );
}

/** The paragraph with the interviewee's own words set off. */
function withVerbatim({ text, marks }: Block) {
  const parts = [];
  let from = 0;
  for (const mark of marks) {
    if (mark.kind !== 'verbatim' || mark.start < from) continue;
    parts.push(text.slice(from, mark.start), <q key={mark.start}>{text.slice(mark.start, mark.end)}</q>);
    from = mark.end;
  }
  return [...parts, text.slice(from)];
}
