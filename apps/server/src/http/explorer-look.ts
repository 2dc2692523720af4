/** Columns that the editor shows of a line on a screen 1,440 pixels wide. */
const COLUMNS = 58;

/**
 * Style of the page beside GraphiQL's own, which keeps its tabs in one row: of more than seven, most are out of sight. Here
 * they flow into rows, of which two and the top of a third are seen: more would take a fifth of the screen, and the third tells that
 * there is something to scroll to. GraphiQL also shifts a tab as soon as it is pressed, away from under the mouse, so
 * that no click ever reaches it.
 */
export const EXPLORER_STYLE = `
  .graphiql-container .graphiql-session-header { height: auto; align-items: flex-start; padding-bottom: 2px; }
  .graphiql-container #graphiql-session { min-height: 0; }
  .graphiql-container .graphiql-tabs { flex-wrap: wrap; overflow: hidden auto; max-height: 78px; gap: 2px var(--px-4); }
  .graphiql-container .graphiql-tab { font-size: 13px; transform: none !important; }
`;

/** A document as the editor shows it: comments, which hold both languages in one line, are broken to be read without scrolling. */
export function brokenComments(document: string): string {
  return document.replaceAll(/^( *)# (.+)$/gm, (_line, indent: string, comment: string) =>
    comment
      .split(' / ')
      .flatMap((part) => wrapped(part, COLUMNS - indent.length - 2))
      .map((line) => `${indent}# ${line}`)
      .join('\n'),
  );
}

/** A text as lines of at most so many characters, broken at blanks; a longer word keeps a line of its own. */
function wrapped(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > columns) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
