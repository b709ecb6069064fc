import { Badge, Button, Group } from '@mantine/core';
import { IconQuote } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LinkPlace } from '#shared/commands/evidenceCommands';
import type { EvidenceLink } from '#shared/model/caseReport';
import { quoteState } from '#shared/quote/quoteState';
import { useTree } from '../../../workspace/store';
import { QuoteDialog } from './QuoteDialog';

interface Props {
  readonly place: LinkPlace;
  readonly link: EvidenceLink;
  readonly describedBy: string;
}

/** The colour goes along with the word, never alone. */
const colors = { proposed: 'gray', released: 'petrol', toCheck: 'yellow', withheld: 'red' } as const;

/** Where a quotation stands on its way out, and the way to work on it. */
export function QuoteLine({ place, link, describedBy }: Props) {
  const { t } = useTranslation('quotes');
  const state = useTree((tree) => quoteState(tree, link));
  const [open, setOpen] = useState(false);
  if (state === null) return null;
  return (
    <Group gap="xs">
      <Badge variant="light" color={colors[state]} tt="none">
        {t(`state.${state}`)}
      </Badge>
      <Button
        size="compact-xs"
        variant="light"
        leftSection={<IconQuote size={12} />}
        aria-describedby={describedBy}
        onClick={() => setOpen(true)}
      >
        {t('edit')}
      </Button>
      {open && <QuoteDialog place={place} link={link} onClose={() => setOpen(false)} />}
    </Group>
  );
}
