/**
 * A statement with named parameters: `@code` becomes `$1`, the same name the same number.
 *
 * @param {string} source
 */
export function statement(source) {
  const names = [];
  const text = source.replaceAll(/@(\w+)/g, (_, name) => {
    if (!names.includes(name)) names.push(name);
    return `$${names.indexOf(name) + 1}`;
  });
  return { text, paramsOf: (values) => names.map((name) => values[name] ?? null) };
}
