/** Of the interface, of a project's texts, or of a guide. */
export type Language = 'de' | 'en';
