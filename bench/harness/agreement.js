/* Whether a contender answers what the first one answers, to everybody who may ask, and to nobody else. */
import { isDeepStrictEqual } from 'node:util';
import { ask } from './load.js';
import { dataOf, encodeAll } from './requests.js';

/** Answers of each operation that are compared for the measured viewer. */
const compared = 6;

/** A contender that answers, but not what it should. */
export class Disagreement extends Error {}

/**
 * Compares the answers to the measured viewer, and to the others the answers to every variant: somebody who sees less sees
 * something in few of them.
 */
export async function compareAll({ sets, context, ...asked }) {
  await compare({ ...asked, context, sets: sets.slice(0, compared), read: dataOf, to: '' });
  for (const { name, headers } of context.others)
    await compare({ ...asked, context: { ...context, headers }, sets, read: seenIn, to: ` to ${name}` });
}

async function compare({ contender, operation, url, sets, context, answers, read, to }) {
  const given = [];
  for (const request of encodeAll(contender, operation, url, sets, context)) {
    const data = read((await ask(url, request)).answer);
    given.push(data === null ? null : contender.normalise(operation.name, data));
  }
  const key = operation.name + to;
  const expected = answers.get(key);
  if (expected === undefined) answers.set(key, { from: contender.name, operation: operation.name, given });
  else if (!isDeepStrictEqual(given, expected.given))
    throw new Disagreement(`answers otherwise than ${expected.from}${to}: ${firstDifference(given, expected.given)}`);
}

/** The data, or null where nothing is to be seen: `data` is null for some, for others all that was asked for. */
function seenIn(answer) {
  const isNothing = Object.values(answer.data ?? {}).every((each) => each === null);
  return answer.errors === undefined && isNothing ? null : dataOf(answer);
}

/** Makes sure that who gives no name, or an unknown one, gets no data. */
export async function refuseNobody({ contender, operation, url, sets, context }) {
  for (const headers of [{}, { 'x-cadre-persona': 'nobody' }]) {
    const [request] = encodeAll(contender, operation, url, sets.slice(0, 1), { ...context, headers });
    const { status, answer } = await ask(url, request);
    const isRefused = (status !== 200 || answer.errors !== undefined) && (answer.data ?? null) === null;
    if (!isRefused) throw new Disagreement(`answers whom it does not know: ${JSON.stringify(answer).slice(0, 200)}`);
  }
}

/** In how many operations somebody else is answered otherwise than the measured viewer. */
export function differing(answers) {
  const names = new Set();
  for (const { operation, given } of answers.values()) {
    const first = answers.get(operation).given;
    if (!isDeepStrictEqual(given.slice(0, first.length), first)) names.add(operation);
  }
  return names.size;
}

function firstDifference(one, other, path = '') {
  if (isDeepStrictEqual(one, other)) return '';
  const isNested = (value) => typeof value === 'object' && value !== null;
  if (!isNested(one) || !isNested(other))
    return `${path || '/'} is ${JSON.stringify(one)}, not ${JSON.stringify(other)}`;
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  const key = keys.find((each) => !isDeepStrictEqual(one[each], other[each]));
  return firstDifference(one[key], other[key], `${path}/${key}`);
}
