import { ActionIcon, Loader, Popover, TextInput } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { type KeyboardEvent, lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDay } from '../useDay';
import { readTypedDay } from './typedDay';

const DayCalendar = lazy(async () => ({ default: (await import('./DayCalendar')).DayCalendar }));

interface Props {
  readonly label: string;
  /** ISO date (yyyy-mm-dd); empty for none. */
  readonly value: string;
  /** ISO date that stands for this year when somebody types none. */
  readonly today: string;
  readonly description?: string;
  /** A day must stand here: an emptied field shows the old one again. */
  readonly required?: boolean;
  /** When the field is left, on Enter, or by a click in the calendar. */
  readonly onCommit: (day: string) => unknown;
}

/**
 * A day, typed or picked, in the language of the interface; the browser's own date field would follow the
 * browser's language. Anything that is a day is taken ("24.3.26"); what is none stays and is said to be none.
 */
export function DayField({ label, value, today, description, required = false, onCommit }: Props) {
  const { t } = useTranslation('day');
  const written = useDay();
  const shown = written(value);
  const [text, setText] = useState(shown);
  const [wrong, setWrong] = useState(false);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    setText(shown);
    setWrong(false);
  }, [shown]);

  function show(words: string): void {
    setText(words);
    setWrong(false);
  }

  /** False when what stands there is no day. */
  function commit(): boolean {
    const typed = text.trim();
    const day = typed === '' ? (required ? value : '') : typed === shown ? value : readTypedDay(typed, today);
    if (day === null) {
      setWrong(true);
      return false;
    }
    show(written(day));
    if (day !== value) onCommit(day);
    return true;
  }

  function pick(day: string): void {
    setOpen(false);
    show(written(day));
    if (day !== value) onCommit(day);
  }

  function onKey(event: KeyboardEvent): void {
    // A dialog around the field is sent by Enter, but not with a day that is none.
    if (event.key === 'Enter' && !commit()) event.preventDefault();
    if (event.key === 'Escape') show(shown);
    if (event.key === 'ArrowDown' && event.altKey) {
      event.preventDefault();
      setOpen(true);
    }
  }

  return (
    <TextInput
      label={label}
      {...(description === undefined ? {} : { description })}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      placeholder={t('format')}
      value={text}
      error={wrong ? t('wrong') : null}
      inputMode="numeric"
      autoComplete="off"
      // Escape takes back what was typed before it closes the sheet around the field.
      data-mantine-stop-propagation={text === shown ? undefined : 'true'}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={onKey}
      rightSection={
        <Popover opened={open} onChange={setOpen} position="bottom-end" trapFocus returnFocus shadow="md">
          <Popover.Target>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('calendar', { label })}
              title={t('calendar', { label })}
              // Until the calendar is there, Escape is for it all the same.
              data-mantine-stop-propagation={open ? 'true' : undefined}
              onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
              onClick={() => setOpen((now) => !now)}
            >
              <IconCalendar size={16} />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown p="sm">
            <Suspense fallback={<Loader size="sm" />}>
              <DayCalendar value={value} onPick={pick} />
            </Suspense>
          </Popover.Dropdown>
        </Popover>
      }
    />
  );
}
