/** A dark blue for what structures the page; it stays legible when printed in grey. */
export const accent = '1F3A5F';
export const quiet = '5A6470';
export const hairline = 'B8C0CA';
export const headFill = 'E9EDF2';

/** Lines to write on: darker than a hairline, since printers drop faint grey, lighter than a pen. */
export const writingLine = '8C96A3';
