import { Button, Code, CopyButton, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './errors.module.css';
import type { ErrorText } from './errorText';

interface Props {
  /** What happened stands above, as the title. */
  readonly text: Omit<ErrorText, 'happened'>;
  /** The program's own words, for whoever mends it: folded away, to be copied. */
  readonly detail?: string | undefined;
}

/** The closer reason, what is safe and what to do, in this order, after what happened. */
export function ErrorWords({ text, detail }: Props) {
  const { t } = useTranslation('errors');
  return (
    <>
      <Text size="sm" component="span">
        {text.why === undefined ? '' : `${text.why} `}
        {text.safe} {text.todo}
      </Text>
      {detail !== undefined && detail !== '' && (
        <details className={styles.details}>
          <summary>{t('details')}</summary>
          <Code block className={styles.code}>
            {detail}
          </Code>
          <CopyButton value={detail}>
            {({ copy }) => (
              <Button size="compact-xs" variant="default" mt={4} onClick={copy}>
                {t('copyDetails')}
              </Button>
            )}
          </CopyButton>
        </details>
      )}
    </>
  );
}
