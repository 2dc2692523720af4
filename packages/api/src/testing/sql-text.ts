/** A statement for reading: every subquery on a line of its own, indented by how deep it stands. */
export function laidOut(statement: string): string {
  const isSubquery: boolean[] = [];
  let text = '';
  // Quoted text is taken whole, so that parentheses inside it count for nothing.
  for (const [piece] of statement.matchAll(/'(?:[^']|'')*'|\(select\b|[()]|[^'()]+/g)) {
    if (piece === ')') isSubquery.pop();
    if (piece === '(select') text = `${text.trimEnd()}\n${'  '.repeat(isSubquery.filter(Boolean).length + 1)}`;
    if (piece.startsWith('(')) isSubquery.push(piece !== '(');
    text += piece;
  }
  return text;
}
