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

/**
 * A fragment with named parameters for a library whose tag of template strings makes fragments: given the values, what the
 * tag makes of the texts between the names and the values of the names.
 *
 * @param {Function} tag
 * @param {string} source
 */
export function fragment(tag, source) {
  const pieces = source.split(/@(\w+)/);
  const texts = pieces.filter((_, index) => index % 2 === 0);
  const strings = Object.assign(texts, { raw: texts });
  const names = pieces.filter((_, index) => index % 2 === 1);
  return (values) => tag(strings, ...names.map((name) => values[name]));
}
