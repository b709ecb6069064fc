import '@mantine/dates/styles.css';
import 'dayjs/locale/de';
import 'dayjs/locale/en-gb';
import { DatePicker } from '@mantine/dates';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  /** ISO date; empty for none. */
  readonly value: string;
  readonly onPick: (day: string) => void;
}

/** A month to pick a day from, in the interface's language. A file of its own: it is loaded when first opened. */
export function DayCalendar({ value, onPick }: Props) {
  const { t, i18n } = useTranslation('day');
  const box = useRef<HTMLDivElement>(null);
  // It comes after the popover around it, which found nothing to put the focus on.
  useEffect(() => {
    const day = (which: string) => box.current?.querySelector<HTMLElement>(`table ${which}`);
    (day('[data-selected]') ?? day('[tabindex="0"]'))?.focus();
  }, []);
  return (
    <DatePicker
      ref={box}
      size="sm"
      locale={i18n.language === 'en' ? 'en-gb' : 'de'}
      // Weeks begin on Monday where these studies are made, in English too.
      firstDayOfWeek={1}
      value={value === '' ? null : value}
      {...(value === '' ? {} : { defaultDate: value })}
      onChange={(day) => day !== null && onPick(day)}
      highlightToday
      // Mantine's red for weekends is too pale to read on our ground, and says nothing here.
      weekendDays={[]}
      // Escape closes the calendar, not the sheet around it.
      __stopPropagation
      ariaLabels={{
        previousMonth: t('previousMonth'),
        nextMonth: t('nextMonth'),
        previousYear: t('previousYear'),
        nextYear: t('nextYear'),
        previousDecade: t('previousDecade'),
        nextDecade: t('nextDecade'),
      }}
    />
  );
}
