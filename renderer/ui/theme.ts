import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';
import { createElement } from 'react';
import { ReturningBody } from './focus/ReturningBody';

/** A quiet blue-green; index 6 on white and index 4 on dark reach 4.5 : 1 for text. */
const petrol: MantineColorsTuple = [
  '#eaf6f7',
  '#d5e9eb',
  '#a7d2d7',
  '#76bac2',
  '#4fa6b0',
  '#369aa5',
  '#15717d',
  '#10626d',
  '#0a525c',
  '#00424b',
];

export const theme = createTheme({
  primaryColor: 'petrol',
  primaryShade: { light: 6, dark: 7 },
  colors: { petrol },
  autoContrast: true,
  defaultRadius: 'sm',
  // The system's own fonts: nothing is loaded, and texts look like the person's other programs.
  fontFamily: 'system-ui, "Segoe UI", "Noto Sans", "Liberation Sans", sans-serif',
  headings: {
    fontFamily: 'system-ui, "Segoe UI", "Noto Sans", "Liberation Sans", sans-serif',
    fontWeight: '600',
    sizes: { h1: { fontSize: '1.5rem' }, h2: { fontSize: '1.2rem' }, h3: { fontSize: '1rem' } },
  },
  respectReducedMotion: true,
  components: {
    // A dialog's head is no second banner of the page.
    ModalHeader: { defaultProps: { role: 'presentation' } },
    DrawerHeader: { defaultProps: { role: 'presentation' } },
    ModalBody: { defaultProps: { renderRoot: drawReturningBody } },
    DrawerBody: { defaultProps: { renderRoot: drawReturningBody } },
    // A bar lies beside what scrolls, not over the last letters of it.
    ScrollArea: { defaultProps: { offsetScrollbars: 'y', scrollbarSize: 10 } },
    ScrollAreaAutosize: { defaultProps: { offsetScrollbars: 'y', scrollbarSize: 10 } },
    // Opened by key, a menu is at its first entry, as menus of the system are.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    Notification: { styles: { description: { color: 'var(--mantine-color-text)' } } },
  },
  cursorType: 'pointer',
});

function drawReturningBody(props: Parameters<typeof ReturningBody>[0]) {
  return createElement(ReturningBody, props);
}

const redFilled = {
  '--mantine-color-red-filled': 'var(--mantine-color-red-9)',
  '--mantine-color-red-filled-hover': '#a82323',
};

/** Mantine's dimmed text, placeholders, errors and red buttons fall short of 4.5 : 1; some steps on, they hold it. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    ...redFilled,
    '--mantine-color-dimmed': 'var(--mantine-color-gray-7)',
    '--mantine-color-error': 'var(--mantine-color-red-9)',
    '--mantine-color-red-light-color': 'var(--mantine-color-red-9)',
    '--mantine-color-placeholder': 'var(--mantine-color-gray-6)',
  },
  dark: {
    ...redFilled,
    '--mantine-color-dimmed': 'var(--mantine-color-dark-1)',
    '--mantine-color-error': 'var(--mantine-color-red-4)',
    '--mantine-color-red-light-color': 'var(--mantine-color-red-2)',
    '--mantine-color-placeholder': 'var(--mantine-color-dark-2)',
  },
});
