import { Badge, ScrollArea, Stack, Tabs } from '@mantine/core';
import { type RefObject, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTree } from '../../workspace/store';
import { NoteField } from './NoteField';
import { OtherAnswerList } from './OtherAnswerList';
import { otherAnswers } from './otherAnswers';
import { QuestionMarks } from './QuestionMarks';
import type { OpenProtocol } from './useProtocol';
import type { Writing } from './useWriting';

interface Props {
  readonly open: OpenProtocol;
  readonly writing: Writing;
  readonly locked: boolean;
  readonly note: RefObject<HTMLTextAreaElement | null>;
}

type Tab = 'site' | 'earlier';

/** What helps with the question one is at: its marks, the note, and what others said to it. */
export function Rail({ open, writing, locked, note }: Props) {
  const { t } = useTranslation('protocol');
  const { protocol, interview, guide, skeleton } = open;
  const { question } = writing;
  const [tab, setTab] = useState<Tab>('site');
  const protocols = useTree((tree) => tree.protocol);
  const interviews = useTree((tree) => tree.interview);
  const guides = useTree((tree) => tree.guide);
  const others = useMemo(
    () =>
      question === null
        ? { site: [], earlier: [] }
        : otherAnswers(
            { protocol: protocols, interview: interviews, guide: guides },
            { interview, guide },
            question,
          ),
    [protocols, interviews, guides, interview, guide, question],
  );
  return (
    <Stack h="100%" gap="sm" component="aside" aria-label={t('rail')}>
      <QuestionMarks
        skeleton={skeleton}
        question={question}
        protocol={protocol}
        locked={locked}
        onState={writing.toggleState}
        onSource={writing.setSource}
      />
      {question !== null && (
        <NoteField
          key={question}
          ref={note}
          protocol={protocol.id}
          question={question}
          note={protocol.notes[question] ?? ''}
        />
      )}
      <Tabs
        value={tab}
        onChange={(value) => setTab(value === 'earlier' ? 'earlier' : 'site')}
        style={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' }}
      >
        <Tabs.List grow>
          {(['site', 'earlier'] as const).map((one) => (
            <Tabs.Tab
              key={one}
              value={one}
              px={6}
              py={6}
              fz="xs"
              rightSection={
                <Badge size="xs" variant="light" circle>
                  {others[one].length}
                </Badge>
              }
            >
              {t(`others.${one}.tab`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {(['site', 'earlier'] as const).map((one) => (
          <Tabs.Panel key={one} value={one} pt="xs" style={{ flex: 1, minHeight: 0 }}>
            <ScrollArea h="100%" type="auto" viewportProps={{ tabIndex: 0 }}>
              <OtherAnswerList answers={others[one]} empty={t(`others.${one}.empty`)} />
            </ScrollArea>
          </Tabs.Panel>
        ))}
      </Tabs>
    </Stack>
  );
}
