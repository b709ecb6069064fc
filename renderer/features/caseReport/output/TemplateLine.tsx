import { Button, Group, Input, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { removeDocxTemplate, setDocxTemplate } from '#shared/commands/docxTemplateCommands';
import { maxTemplateBytes, readDocxTemplate, type TemplateFault } from '#shared/exchange/docxTemplate';
import { getHost } from '../../../host/getHost';
import { ErrorAlert } from '../../../ui/errors/ErrorAlert';
import type { ErrorText } from '../../../ui/errors/errorText';
import { useAttempt } from '../../../ui/useAttempt';
import { useWait } from '../../../ui/waiting/useWait';
import { inflateRaw } from '../../../workers/import/inflateRaw';
import { run } from '../../../workspace/run';
import { useTree } from '../../../workspace/store';
import { templateOf } from './reportFormats';

/** What became of a chosen file; it stands where it was chosen. */
type Answer =
  | { readonly kind: 'taken'; readonly text: string }
  | { readonly kind: 'refused'; readonly text: ErrorText; readonly detail: string };

/** Which Word file of the institute dresses the reports, and the way to choose another or none. */
export function TemplateLine() {
  const { t, i18n } = useTranslation('reportOutput');
  const attempt = useAttempt();
  const template = useTree(templateOf);
  const [reading, setReading] = useState(false);
  const wait = useWait();
  const [answer, setAnswer] = useState<Answer | null>(null);

  async function choose(): Promise<void> {
    const opened = await getHost().files.open({
      extensions: ['docx', 'dotx'],
      multiple: false,
      maxBytes: maxTemplateBytes,
    });
    const file = opened.ok ? opened.value[0] : undefined;
    if (!opened.ok) {
      const reason = opened.reason === 'tooLarge' ? 'tooLarge' : 'damaged';
      refuse(reason, opened.detail.split(':')[0] ?? '', opened.detail);
    }
    if (file === undefined) return;
    setReading(true);
    try {
      const title = t('readingFile', { ns: 'waiting', name: file.name });
      const done = await wait({ title }, async ({ signal }) => {
        const template = await readDocxTemplate(file.bytes, inflateRaw);
        signal.throwIfAborted();
        return template;
      });
      if (done.kind === 'cancelled') return;
      const read = done.value;
      if (!read.ok) return refuse(reasonOf(read.fault), file.name, `${read.fault} ${read.place}`.trim());
      const taken = await attempt(() => run(setDocxTemplate, { ...read.content, name: file.name }));
      if (taken === undefined) return;
      const names = read.leftOut.map((one) => t(`template.remnant.${one}`));
      const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(names);
      const left = names.length === 0 ? '' : ` ${t('template.leftOut', { list })}`;
      setAnswer({ kind: 'taken', text: t('template.taken', { name: file.name }) + left });
    } finally {
      setReading(false);
    }
  }

  function refuse(reason: 'macros' | 'notWord' | 'tooLarge' | 'damaged', name: string, detail: string): void {
    const text = t(`template.refused.${reason}`, { name, returnObjects: true });
    setAnswer({ kind: 'refused', text, detail: reason === 'damaged' ? detail : '' });
  }

  async function remove(): Promise<void> {
    await attempt(() => run(removeDocxTemplate, {}));
    setAnswer({ kind: 'taken', text: t('template.removed') });
  }

  return (
    <Input.Wrapper label={t('template.label')} labelElement="div">
      <Group wrap="nowrap" gap="sm" mt={4} data-testid="docx-template">
        <Text size="sm" flex={1} {...(template === undefined ? { c: 'dimmed' } : { truncate: true })}>
          {template === undefined ? t('template.none') : template.name}
        </Text>
        <Button variant="default" size="xs" flex="none" loading={reading} onClick={() => void choose()}>
          {template === undefined ? t('template.choose') : t('template.change')}
        </Button>
        {template !== undefined && (
          <Button variant="subtle" color="red" size="xs" flex="none" onClick={() => void remove()}>
            {t('template.remove')}
          </Button>
        )}
      </Group>
      {answer?.kind === 'taken' && (
        <Text size="sm" mt={4} role="status">
          {answer.text}
        </Text>
      )}
      {answer?.kind === 'refused' && <ErrorAlert text={answer.text} detail={answer.detail} mt={4} />}
    </Input.Wrapper>
  );
}

function reasonOf(fault: TemplateFault): 'macros' | 'notWord' | 'tooLarge' | 'damaged' {
  if (fault === 'macros' || fault === 'notWord' || fault === 'tooLarge') return fault;
  return fault === 'notAZip' ? 'notWord' : fault === 'inflatesTooMuch' ? 'tooLarge' : 'damaged';
}
