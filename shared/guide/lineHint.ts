/**
 * What a file with layout says about a line. The parser takes it instead of guessing from the text; a file without
 * layout has no hints.
 */
export type LineHint = LineStart & {
  /** Points from the text's margin to the bullet or first letter; within one list it tells the levels. */
  readonly left: number;
  /** Roles whose column is ticked in the line's table row; empty where nothing is ticked. */
  readonly roles: readonly string[];
};

export type LineStart =
  /** Goes on with the paragraph above after a line break; a label or bullet on it starts anew. */
  | { readonly kind: 'continuation' }
  /** Goes on with the paragraph above, whatever it starts with. */
  | { readonly kind: 'wrapped' }
  | { readonly kind: 'paragraph' }
  /** `depth` 1 is the guide's title, 2 its sections, more what stands below them. */
  | { readonly kind: 'heading'; readonly depth: number }
  /** `label`: the bullet or counter the line's text starts with; `listLevel` counts from 0, `null` = unknown. */
  | { readonly kind: 'item'; readonly label: string; readonly listLevel: number | null }
  /** Title of the attached table below. */
  | { readonly kind: 'caption' }
  /** A row of an attached table. */
  | { readonly kind: 'row'; readonly cells: readonly string[] };
