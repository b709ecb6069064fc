import { Anchor, Code, Table, Title } from '@mantine/core';
import Markdown from 'markdown-to-jsx/react';
import { type ComponentProps, type ReactNode, useMemo } from 'react';
import { KeyTable } from '../../ui/keys/KeyTable';
import classes from './handbook.module.css';
import { pictureAddress } from './loadPage';
import { type HandbookPage, pageOfLink } from './pages';

interface Props {
  readonly text: string;
  readonly page: HandbookPage;
  readonly onOpen: (page: HandbookPage) => void;
}

/** A page's Markdown as elements of the program; no markup of its own is let through. */
export function HandbookText({ text, page, onOpen }: Props) {
  const options = useMemo(
    () => ({
      disableParsingRawHTML: true,
      forceBlock: true,
      overrides: {
        h1: PageTitle,
        h2: PartTitle,
        h3: SmallTitle,
        a: ({ href = '', children }: ComponentProps<'a'>) => (
          <Link href={href} onOpen={onOpen}>
            {children}
          </Link>
        ),
        img: ({ src = '', alt = '' }: { readonly src?: string; readonly alt?: string }) => (
          <Picture source={src} alt={alt} />
        ),
        table: ({ children }: { readonly children?: ReactNode }) => (
          <Table withTableBorder my="sm" className={classes.table}>
            {children}
          </Table>
        ),
        code: ({ children }: { readonly children?: ReactNode }) => <Code>{children}</Code>,
      },
    }),
    [onOpen],
  );
  return (
    <>
      <Markdown options={options}>{page === 'keys' ? beforeTable(text) : text}</Markdown>
      {page === 'keys' && <KeyTable />}
    </>
  );
}

/** The page of keys ends in a table of the usual ones; in the program stand those that are set on this machine. */
function beforeTable(text: string): string {
  return text.split(/^## /m)[0] ?? text;
}

/** The screen has the first heading, so the page's own begin with the second. */
function PageTitle({ id, children }: ComponentProps<'h1'>) {
  return (
    <Title order={2} id={id ?? ''} mb="xs">
      {children}
    </Title>
  );
}

function PartTitle({ id, children }: ComponentProps<'h2'>) {
  return (
    <Title order={3} id={id ?? ''} mt="lg" mb="xs">
      {children}
    </Title>
  );
}

function SmallTitle({ id, children }: ComponentProps<'h3'>) {
  return (
    <Title order={4} id={id ?? ''} mt="md" mb={4}>
      {children}
    </Title>
  );
}

function Link({
  href,
  onOpen,
  children,
}: {
  readonly href: string;
  readonly onOpen: (page: HandbookPage) => void;
  readonly children: ReactNode;
}) {
  const page = pageOfLink(href);
  // Addresses of the net are words here: the program never opens one.
  if (page === null) return <span>{children}</span>;
  return (
    <Anchor component="button" type="button" inherit onClick={() => onOpen(page)}>
      {children}
    </Anchor>
  );
}

function Picture({ source, alt }: { readonly source: string; readonly alt: string }) {
  const address = pictureAddress(source);
  if (address === null) return null;
  return <img src={address} alt={alt} loading="lazy" className={classes.picture} />;
}
