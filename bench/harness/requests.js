import { requestBytes } from './client.js';
import { ask } from './load.js';

/** The requests of a contender for one operation: one for each variant of its variables. */
export async function requestsOf(contender, operation, url, context) {
  return encodeAll(contender, operation, url, await variablesOf(contender, operation, url, context), context);
}

/** What a contender is asked for one operation; the viewer of the context turns the pages. */
export async function variablesOf(contender, operation, url, context) {
  const variables = context.variables.byOperation[operation.name];
  if (variables.length === 0) throw new Error('the data has no row to ask for');
  return operation.name === 'subtreeDeep' ? deepPages(contender, url, variables, context) : variables;
}

/** The same asked by whoever the headers name. */
export const encodeAll = (contender, operation, url, sets, { headers, asOf }) =>
  sets.map((set) => encode(contender, operation.name, url, set, { headers, asOf }));

function encode(contender, name, url, variables, { headers, asOf }) {
  return requestBytes(url, headers, JSON.stringify(contender.request(name, variables, asOf)));
}

/** A page deep in a list is reached the way a client reaches it: by the cursor of the page before. */
async function deepPages(contender, url, variables, context) {
  const pages = [];
  for (const set of variables) {
    let after = null;
    for (let skipped = 0; skipped < context.variables.depth; skipped += 1) {
      const [name, given] = after === null ? ['subtreeFirst', set] : ['subtreeDeep', { ...set, after }];
      const { answer } = await ask(url, encode(contender, name, url, given, context));
      after = contender.cursorOf(dataOf(answer));
    }
    pages.push({ ...set, after });
  }
  return pages;
}

/** The data of an answer without errors. */
export function dataOf(answer) {
  if (answer.errors !== undefined || answer.data === null || answer.data === undefined) {
    throw new Error(`answered with errors: ${JSON.stringify(answer.errors ?? answer).slice(0, 400)}`);
  }
  return answer.data;
}
