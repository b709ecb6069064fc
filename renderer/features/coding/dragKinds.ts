/** What is dragged between palette and text; a type of our own, so that nothing else can be dropped as a code. */
export const codeDrag = 'application/x-fallwerk-code';
export const passageDrag = 'application/x-fallwerk-passage';
