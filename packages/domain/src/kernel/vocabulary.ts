/** A word in both languages: Vietnamese as the regulations write it, and the English term of the field. */
export interface Label {
  readonly vi: string;
  readonly en: string;
}

/** A closed list of codes, each with its label. The code is stable; the label is for people. */
export type Vocabulary<Code extends string = string> = Readonly<Record<Code, Label>>;

/** The codes of a vocabulary, in the order in which they are declared. */
export function codesOf<Code extends string>(vocabulary: Vocabulary<Code>): readonly [Code, ...Code[]] {
  return Object.keys(vocabulary) as unknown as readonly [Code, ...Code[]];
}
