import { Alert, Box, Button, Loader, NavLink, Stack } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../ui/PageHeader';
import { HandbookText } from './HandbookText';
import classes from './handbook.module.css';
import { loadPage } from './loadPage';
import { type HandbookPage, handbookPages } from './pages';

interface Props extends PageProps {
  /** Where there is no sidebar to leave by. */
  readonly onBack?: () => void;
}

interface PageProps {
  readonly page: HandbookPage;
  readonly onOpen: (page: HandbookPage) => void;
}

/** The handbook, page by page, in the interface's language. */
export function HandbookScreen({ page, onOpen, onBack }: Props) {
  const { t } = useTranslation('handbook');
  return (
    <Stack h="100%" gap={0}>
      <PageHeader title={t('title')}>
        {onBack !== undefined && (
          <Button variant="default" leftSection={<IconArrowLeft size={16} />} onClick={onBack}>
            {t('back')}
          </Button>
        )}
      </PageHeader>
      <div className={classes.columns}>
        <Stack component="nav" gap={2} className={classes.contents} aria-label={t('contents')}>
          {handbookPages.map((one) => (
            <NavLink
              key={one}
              component="button"
              type="button"
              label={t(`page.${one}`)}
              active={one === page}
              aria-current={one === page ? 'page' : undefined}
              onClick={() => onOpen(one)}
              py={4}
            />
          ))}
        </Stack>
        <Page key={page} page={page} onOpen={onOpen} />
      </div>
    </Stack>
  );
}

function Page({ page, onOpen }: PageProps) {
  const { t, i18n } = useTranslation('handbook');
  const language = i18n.language === 'en' ? 'en' : 'de';
  const [text, setText] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let wanted = true;
    loadPage(page, language).then(
      (loaded) => {
        if (!wanted) return;
        setText(loaded);
        top.current?.scrollTo({ top: 0 });
      },
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [page, language]);
  if (failed) {
    return (
      <Alert color="red" role="alert">
        {t('missing')}
      </Alert>
    );
  }
  return (
    <Box
      ref={top}
      component="article"
      className={classes.text}
      tabIndex={0}
      aria-label={t(`page.${page}`)}
      data-testid="handbook-page"
    >
      {text === null ? (
        <Loader aria-label={t('loading', { ns: 'common' })} />
      ) : (
        <HandbookText text={text} page={page} onOpen={onOpen} />
      )}
    </Box>
  );
}
