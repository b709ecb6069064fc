import { Button, Group, Input, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { removeDocxTemplate, setDocxTemplate } from '#shared/commands/docxTemplateCommands';
import { maxTemplateBytes, readDocxTemplate, type TemplateFault } from '#shared/exchange/docxTemplate';
import { getHost } from '../../../host/getHost';
import { useAttempt } from '../../../ui/useAttempt';
import { inflateRaw } from '../../../workers/import/inflateRaw';
import { run } from '../../../workspace/run';
import { useTree } from '../../../workspace/store';
import { templateOf } from './reportFormats';

/** What became of a chosen file; it stands where it was chosen. */
interface Answer {
  readonly refused: boolean;
  readonly text: string;
}

/** Which Word file of the institute dresses the reports, and the way to choose another or none. */
export function TemplateLine() {
  const { t, i18n } = useTranslation('reportOutput');
  const attempt = useAttempt();
  const template = useTree(templateOf);
  const [reading, setReading] = useState(false);
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
      const read = await readDocxTemplate(file.bytes, inflateRaw);
      if (!read.ok) return refuse(reasonOf(read.fault), file.name, `${read.fault} ${read.place}`.trim());
      const taken = await attempt(() => run(setDocxTemplate, { ...read.content, name: file.name }));
      if (taken === undefined) return;
      const names = read.leftOut.map((one) => t(`template.remnant.${one}`));
      const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(names);
      const left = names.length === 0 ? '' : ` ${t('template.leftOut', { list })}`;
      setAnswer({ refused: false, text: t('template.taken', { name: file.name }) + left });
    } finally {
      setReading(false);
    }
  }

  function refuse(reason: 'macros' | 'notWord' | 'tooLarge' | 'damaged', name: string, detail: string): void {
    setAnswer({ refused: true, text: t(`template.refused.${reason}`, { replace: { name, detail } }) });
  }

  async function remove(): Promise<void> {
    await attempt(() => run(removeDocxTemplate, {}));
    setAnswer({ refused: false, text: t('template.removed') });
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
      {answer !== null && (
        <Text
          size="sm"
          mt={4}
          role={answer.refused ? 'alert' : 'status'}
          {...(answer.refused ? { c: 'red' } : {})}
        >
          {answer.text}
        </Text>
      )}
    </Input.Wrapper>
  );
}

function reasonOf(fault: TemplateFault): 'macros' | 'notWord' | 'tooLarge' | 'damaged' {
  if (fault === 'macros' || fault === 'notWord' || fault === 'tooLarge') return fault;
  return fault === 'notAZip' ? 'notWord' : fault === 'inflatesTooMuch' ? 'tooLarge' : 'damaged';
}
